import * as React from 'react';
import type { EntryField } from '../../../../domain/faq/diff/entryFields';
import type { Entry } from '../../../../domain/faq/entry';
import type { MergeChoice, MergeField } from '../../../../domain/faq/merge/mergeEntries';
import { useFieldId } from '../../../../ui/fields/useFieldId';
import { fill } from '../../../../ui/words/fill';
import type { Knowledge } from '../../model/knowledge';
import { entryFieldName } from '../../words/entryFieldName';
import { useFaqWords } from '../../words/FaqWords';
import { FieldValue } from '../conflict/FieldValue';
import sides from '../Choice.module.scss';
import panel from '../../../../ui/screens/Panel.module.scss';

export type Choices = ReadonlyMap<EntryField, MergeChoice>;

interface FieldProps {
  readonly field: MergeField;
  readonly entries: { readonly kept: Entry; readonly other: Entry };
  readonly knowledge: Knowledge;
  readonly chosen: MergeChoice;
  readonly onChoose: (choice: MergeChoice) => void;
}

/** What both say in one field, and what the merged entry takes of it. */
function Field({ field: { field, choices }, entries, knowledge, chosen, onChoose }: FieldProps): JSX.Element {
  const { strings } = useFaqWords();
  const id = useFieldId();
  const labels: Readonly<Record<MergeChoice, string>> = {
    kept: strings.MergeKept,
    other: strings.MergeGoes,
    both: strings.MergeBoth
  };
  return (
    <fieldset className={sides.field}>
      <legend>{entryFieldName(strings, field)}</legend>
      {choices.map((choice) => (
        <div key={choice} className={`${sides.side} ${chosen === choice ? sides.chosen : ''}`}>
          <label className={sides.whose}>
            <input
              type="radio"
              name={id}
              checked={chosen === choice}
              aria-describedby={choice === 'both' ? undefined : `${id}-${choice}`}
              onChange={() => onChoose(choice)}
            />
            <bdi>{labels[choice]}</bdi>
          </label>
          {choice === 'both' ? null : (
            <div id={`${id}-${choice}`}>
              <FieldValue field={field} draft={entries[choice]} knowledge={knowledge} />
            </div>
          )}
        </div>
      ))}
    </fieldset>
  );
}

/** Every field in which the two differ. */
export function MergeFields(props: {
  readonly fields: readonly MergeField[];
  readonly entries: FieldProps['entries'];
  readonly knowledge: Knowledge;
  readonly choices: Choices;
  readonly onChoose: (field: EntryField, choice: MergeChoice) => void;
}): JSX.Element {
  const { strings, formats } = useFaqWords();
  const { fields, choices } = props;
  const different = fields.filter(({ same }) => !same);
  const alike = fields.filter(({ same }) => same).map(({ field }) => entryFieldName(strings, field));
  return (
    <section className={panel.section}>
      <h3>{strings.MergeFields}</h3>
      {different.map((field) => (
        <Field
          key={field.field}
          field={field}
          entries={props.entries}
          knowledge={props.knowledge}
          chosen={choices.get(field.field) ?? field.proposed}
          onChoose={(choice) => props.onChoose(field.field, choice)}
        />
      ))}
      {alike.length > 0 ? (
        <p className={panel.quiet}>{fill(strings.MergeSame, { fields: formats.list(alike) })}</p>
      ) : null}
    </section>
  );
}
