import type { TaskAction, TaskLogEntry } from '../../../../domain/tasks/task';
import { fill } from '../../../../ui/words/fill';
import type { ChecklistWords } from '../../words/ChecklistWords';

type Key = keyof IChecklistWebPartStrings;

const keys: Readonly<Record<TaskAction, Key>> = {
  Completed: 'LogCompleted',
  Reopened: 'LogReopened',
  Skipped: 'LogSkipped',
  'Signed off': 'LogSignedOff',
  'Sent back': 'LogSentBack',
  Moved: 'LogMoved',
  Evidence: 'LogEvidence'
};

/** Who did what, and when. */
export function logSentence({ strings, formats }: ChecklistWords, entry: TaskLogEntry): string {
  const { action, newDue } = entry;
  const isRenewal = action === 'Completed' && newDue !== null;
  return fill(isRenewal ? strings.LogRenewed : strings[keys[action]], {
    name: entry.by.name,
    when: formats.dateTime(entry.on),
    date: newDue ? formats.date(newDue) : ''
  });
}
