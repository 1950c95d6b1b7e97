import * as React from 'react';
import type { PeopleRepository } from '../../../../domain/people/PeopleRepository';
import type { Person } from '../../../../domain/people/person';
import { Button } from '../../../../ui/controls/Button';
import { PersonField } from '../../../../ui/fields/PersonField';
import { PersonName } from '../../../../ui/people/PersonName';
import { fill } from '../../../../ui/words/fill';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useTrainingWords } from '../../words/TrainingWords';
import styles from './Begin.module.scss';

/** Several people, one after the other. */
export function PeopleChooser(props: {
  readonly people: PeopleRepository;
  readonly chosen: readonly Person[];
  readonly problem: string | undefined;
  readonly onChange: (chosen: readonly Person[]) => void;
}): JSX.Element {
  const { strings } = useTrainingWords();
  const ui = useUiWords();
  const { chosen, people, problem, onChange } = props;
  const add = (person: Person | null): void => {
    if (person && !chosen.some(({ id }) => id === person.id)) onChange([...chosen, person]);
  };
  return (
    <div className={styles.people}>
      {chosen.length === 0 ? null : (
        <ul aria-label={strings.PlanWho}>
          {chosen.map((person) => (
            <li key={person.id}>
              <PersonName name={person.name} />
              <Button
                look="quiet"
                icon="close"
                aria-label={fill(ui.strings.RemoveFile, { name: person.name })}
                title={fill(ui.strings.RemoveFile, { name: person.name })}
                onClick={() => onChange(chosen.filter(({ id }) => id !== person.id))}
              />
            </li>
          ))}
        </ul>
      )}
      <PersonField
        // The field is empty again after each person.
        key={chosen.length}
        label={chosen.length === 0 ? strings.PlanWho : strings.PlanWhoElse}
        value={null}
        people={people}
        isRequired={chosen.length === 0}
        problem={problem}
        onChange={add}
      />
    </div>
  );
}
