import * as React from 'react';
import type { EntryTextField } from '../../../../domain/faq/diff/entryFields';
import { RichTextEditor } from '../../../../ui/editor/RichTextEditor';
import { textPartName } from '../../words/choiceNames';
import { useFaqWords } from '../../words/FaqWords';
import type { EntryFormModel } from '../useEntryForm';

/** One text of the entry, with formatting. */
export function TextPart(props: {
  readonly of: EntryFormModel;
  readonly field: EntryTextField;
  readonly label?: string;
  readonly rows?: number;
  readonly problem?: string;
}): JSX.Element {
  const { strings } = useFaqWords();
  const { of, field, label = textPartName(strings, field), rows = 3, problem } = props;
  return (
    <RichTextEditor
      // What can be undone belongs to one text of one entry.
      key={`${of.seen?.id ?? 'new'} ${field}`}
      label={label}
      value={of.form[field] ?? ''}
      rows={rows}
      problem={problem}
      onChange={(html) => of.change({ [field]: html === '' ? null : html })}
    />
  );
}
