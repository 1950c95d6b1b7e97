import * as React from 'react';
import { differingEntryFields } from '../../../domain/faq/diff/entryFields';
import type { Entry, EntryDraft, EntryKind } from '../../../domain/faq/entry';
import { draftOfEntry, tidyDraft } from '../../../domain/faq/entryDraft';
import { kindTemplate, withoutPrompts } from '../../../domain/faq/templates/kindTemplate';
import { useFaqWords } from '../words/FaqWords';
import type { Beginning, SeenEntry } from './beginning';
import { draftFrom, formOf, type EntryForm } from './entryForm';
import { changeOfKind, templateWords } from './entryTemplates';

/** The form of an entry while somebody fills it in. */
export interface EntryFormModel {
  readonly form: EntryForm;
  /** What the form says, prompts included: what is kept while it is written. */
  readonly typed: EntryDraft;
  /** What is saved: without prompts that nobody wrote over. */
  readonly draft: EntryDraft;
  /** What is saved already. */
  readonly original: EntryDraft;
  /** The version that is written over; `undefined` for a new entry. */
  readonly seen: SeenEntry | undefined;
  readonly isDirty: boolean;
  readonly change: (change: Partial<EntryForm>) => void;
  readonly changeKind: (kind: EntryKind) => void;
  /** Goes on with `chosen`, on what somebody else has saved meanwhile. */
  readonly goOnWith: (chosen: EntryDraft, theirs: Entry) => void;
  /** Goes on as a new entry: the one that was edited is gone. */
  readonly goOnAsNew: () => void;
}

export function useEntryForm(begin: Beginning): EntryFormModel {
  const { strings, culture } = useFaqWords();
  const { locale } = culture;
  const words = React.useMemo(() => templateWords(strings), [strings]);
  // What others save meanwhile must not slip in under somebody's hands.
  const [{ original, seen }, setBegun] = React.useState(begin);
  const [form, setForm] = React.useState(() => formOf(begin.draft, locale));
  const isNew = seen === undefined;
  const typed = React.useMemo(() => draftFrom(form, original, locale), [form, original, locale]);
  const draft = React.useMemo(() => {
    const prompts = kindTemplate(typed.kind, words);
    return tidyDraft(isNew ? withoutPrompts(typed, prompts) : typed);
  }, [typed, isNew, words]);
  const isDirty = React.useMemo(
    () => differingEntryFields(tidyDraft(typed), tidyDraft(original)).length > 0,
    [typed, original]
  );
  const change = React.useCallback((next: Partial<EntryForm>) => setForm((now) => ({ ...now, ...next })), []);
  return {
    form,
    typed,
    draft,
    original,
    seen,
    isDirty,
    change,
    changeKind: (kind) => change(isNew ? changeOfKind(typed, kind, words) : { kind }),
    goOnWith: (chosen, theirs) => {
      setBegun({ draft: chosen, original: draftOfEntry(theirs), seen: theirs });
      setForm(formOf(chosen, locale));
    },
    goOnAsNew: () => setBegun((now) => ({ ...now, seen: undefined }))
  };
}
