import * as React from 'react';
import type { FreedBackup } from '../../../domain/handover/planHandOver';
import type { PeopleRepository } from '../../../domain/people/PeopleRepository';
import type { Person } from '../../../domain/people/person';
import { CheckGroup } from '../../../ui/fields/CheckGroup';
import { ChoiceField } from '../../../ui/fields/ChoiceField';
import { PersonField } from '../../../ui/fields/PersonField';
import { useFieldId } from '../../../ui/fields/useFieldId';
import { fill } from '../../../ui/words/fill';
import { useChecklistWords } from '../words/ChecklistWords';
import type { Holder } from './heldBy';
import panel from '../../../ui/screens/Panel.module.scss';

export type HandOverRole = 'owner' | 'backup';

/** Who hands over to whom, and what. */
export interface HandOverChoice {
  readonly from: Person | null;
  readonly to: Person | null;
  readonly roles: readonly HandOverRole[];
  readonly freedBackup: FreedBackup;
}

export interface HandOverFormProps {
  readonly holders: readonly Holder[];
  readonly choice: HandOverChoice;
  readonly people: PeopleRepository;
  readonly onChange: (change: Partial<HandOverChoice>) => void;
}

/** Asks who hands over to whom, and which of their places. */
export function HandOverForm(props: HandOverFormProps): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { holders, choice, onChange } = props;
  const { from, to, roles, freedBackup } = choice;
  const id = useFieldId();
  return (
    <>
      <div className={panel.section}>
        <label htmlFor={id} className={panel.label}>
          {strings.HandOverFromField}
        </label>
        <select
          id={id}
          className={panel.field}
          value={from?.id ?? ''}
          onChange={({ target }) => {
            const found = holders.find(({ person }) => String(person.id) === target.value);
            onChange({ from: found?.person ?? null });
          }}
        >
          <option value="">{strings.HandOverChoose}</option>
          {holders.map(({ person, owns, backsUp }) => (
            <option key={person.id} value={person.id}>
              {fill(strings.HandOverHolder, {
                name: person.name,
                owns: formats.number(owns),
                backsUp: formats.number(backsUp)
              })}
            </option>
          ))}
        </select>
      </div>
      <PersonField
        label={strings.HandOverTo}
        value={to}
        people={props.people}
        onChange={(person) => onChange({ to: person })}
      />
      <CheckGroup<HandOverRole>
        label={strings.HandOverRoles}
        options={[
          { key: 'owner', text: strings.HandOverAsOwner },
          { key: 'backup', text: strings.HandOverAsBackup }
        ]}
        chosen={roles}
        onChange={(chosen) => onChange({ roles: chosen })}
        problem={roles.length === 0 ? strings.HandOverNoRole : undefined}
      />
      <ChoiceField<FreedBackup>
        label={strings.HandOverFreed}
        options={[
          { key: 'nobody', text: strings.Nobody },
          { key: 'from', text: from?.name ?? strings.HandOverFormer }
        ]}
        value={freedBackup}
        onChange={(value) => onChange({ freedBackup: value })}
      />
    </>
  );
}
