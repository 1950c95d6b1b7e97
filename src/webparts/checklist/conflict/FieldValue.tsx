import * as React from 'react';
import type { DraftField } from '../../../domain/tasks/draftConflict';
import type { TaskDraft } from '../../../domain/tasks/task';
import { RichText } from '../../../ui/richText/RichText';
import { focusAreaName, kindName } from '../words/choiceNames';
import { useChecklistWords, type ChecklistWords } from '../words/ChecklistWords';

function textOf({ strings, formats }: ChecklistWords, field: DraftField, draft: TaskDraft): string {
  switch (field) {
    case 'title':
      return draft.title;
    case 'kind':
      return kindName(strings, draft.kind);
    case 'focusArea':
      return focusAreaName(strings, draft.focusArea);
    case 'dueDate':
      return draft.dueDate ? formats.date(draft.dueDate) : strings.None;
    case 'owner':
      return draft.owner?.name ?? strings.None;
    case 'reference':
      return draft.reference
        ? [...new Set([draft.reference.description, draft.reference.url])].filter(Boolean).join(', ')
        : strings.None;
    case 'instructions':
      return strings.None;
  }
}

/** One field of a version, as people read it. */
export function FieldValue(props: { readonly field: DraftField; readonly draft: TaskDraft }): JSX.Element {
  const words = useChecklistWords();
  const { field, draft } = props;
  if (field === 'instructions' && draft.instructions) return <RichText html={draft.instructions} />;
  return <span dir="auto">{textOf(words, field, draft)}</span>;
}
