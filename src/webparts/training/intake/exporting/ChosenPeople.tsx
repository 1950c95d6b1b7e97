import * as React from 'react';
import type { PeopleRepository } from '../../../../domain/people/PeopleRepository';
import type { Person } from '../../../../domain/people/person';
import { Button } from '../../../../ui/controls/Button';
import { PersonField } from '../../../../ui/fields/PersonField';
import { PersonName } from '../../../../ui/people/PersonName';
import { fill } from '../../../../ui/words/fill';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useTrainingWords } from '../../words/TrainingWords';
import styles from '../../../../ui/screens/Panel.module.scss';

/** Some people, one after the other. */
export function ChosenPeople(props: {
  readonly people: PeopleRepository;
  readonly chosen: readonly Person[];
  readonly onChange: (chosen: readonly Person[]) => void;
}): JSX.Element {
  const { strings } = useTrainingWords();
  const ui = useUiWords();
  const { people, chosen, onChange } = props;
  return (
    <>
      {chosen.length === 0 ? null : (
        <ul className={styles.items} aria-label={strings.ExportPeople}>
          {chosen.map((person) => {
            const remove = fill(ui.strings.RemoveFile, { name: person.name });
            return (
              <li key={person.id} className={styles.item}>
                <PersonName name={person.name} />
                <Button
                  look="quiet"
                  icon="close"
                  aria-label={remove}
                  title={remove}
                  onClick={() => onChange(chosen.filter(({ id }) => id !== person.id))}
                />
              </li>
            );
          })}
        </ul>
      )}
      <PersonField
        // The field is empty again after each person.
        key={chosen.length}
        label={strings.ExportPerson}
        value={null}
        people={people}
        onChange={(person) => {
          if (person && !chosen.some(({ id }) => id === person.id)) onChange([...chosen, person]);
        }}
      />
    </>
  );
}
