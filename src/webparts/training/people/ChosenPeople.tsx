import * as React from 'react';
import type { PeopleRepository } from '../../../domain/people/PeopleRepository';
import type { Person } from '../../../domain/people/person';
import { Button } from '../../../ui/controls/Button';
import { PersonField } from '../../../ui/fields/PersonField';
import { PersonName } from '../../../ui/people/PersonName';
import { fill } from '../../../ui/words/fill';
import { useUiWords } from '../../../ui/words/UiWords';
import panel from '../../../ui/screens/Panel.module.scss';

/** Some people, chosen one after the other. */
export function ChosenPeople(props: {
  readonly people: PeopleRepository;
  readonly chosen: readonly Person[];
  /** What the list of those who are chosen is called. */
  readonly label: string;
  /** What the field is called that takes the next one. */
  readonly next: string;
  /** Nobody is chosen yet, and somebody has to be. */
  readonly isRequired?: boolean;
  readonly problem?: string | undefined;
  readonly onChange: (chosen: readonly Person[]) => void;
}): JSX.Element {
  const ui = useUiWords();
  const { people, chosen, label, next, isRequired = false, problem, onChange } = props;
  return (
    <>
      {chosen.length === 0 ? null : (
        <ul className={panel.items} aria-label={label}>
          {chosen.map((person) => {
            const remove = fill(ui.strings.RemoveFile, { name: person.name });
            return (
              <li key={person.id} className={panel.item}>
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
        label={next}
        value={null}
        people={people}
        isRequired={isRequired}
        problem={problem}
        onChange={(person) => {
          if (person && !chosen.some(({ id }) => id === person.id)) onChange([...chosen, person]);
        }}
      />
    </>
  );
}
