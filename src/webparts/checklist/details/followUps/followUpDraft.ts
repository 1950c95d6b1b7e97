import type { ChecklistItem } from '../../../../domain/tasks/checklistItem';
import { nothingToRecord, type Completion } from '../../../../domain/tasks/completion';
import type { TaskDraft } from '../../../../domain/tasks/task';
import { maxTitleLength } from '../../../../domain/tasks/validateDraft';
import { plainToHtml } from '../../../../ui/richText/plainInstructions';
import { fill } from '../../../../ui/words/fill';
import type { ChecklistWords } from '../../words/ChecklistWords';
import { periodWords } from '../../words/dayWords';
import { recordedText } from '../../words/recordedWords';

function instructions(words: ChecklistWords, { task, occurrence }: ChecklistItem, done: Completion): string {
  const when = periodWords(words, occurrence);
  const title = when ? `${task.title} (${when})` : task.title;
  const values = done.recorded.map((value) => {
    const text = `${value.label}: ${recordedText(words, value, task.steps)}`;
    return `- ${value.note ? `${text} — ${value.note}` : text}`;
  });
  if (values.length === 0 && done.note === '') return '';
  const parts = [fill(words.strings.FollowUpFrom, { title }), values.join('\n'), done.note];
  return plainToHtml(parts.filter(Boolean).join('\n\n'));
}

/** What the form of a follow-up begins with. `done`: what was recorded, when that is what made it necessary. */
export function followUpDraft(
  words: ChecklistWords,
  item: ChecklistItem,
  done: Completion = nothingToRecord
): Partial<TaskDraft> {
  const { title, focusArea, owner, backup, platforms } = item.task;
  return {
    title: fill(words.strings.FollowUpTitle, { title }).slice(0, maxTitleLength),
    kind: 'Follow-up',
    focusArea,
    owner,
    backup,
    platforms,
    instructions: instructions(words, item, done)
  };
}
