import { focusAreas, platforms, tasksList } from '../../lists';
import type { CalendarDate } from '../dates/calendarDate';
import { plainTextToHtml } from '../guide/plainTextToHtml';
import { onceOnly } from '../recurrence/rule';
import type { RenewalFacts, TaskDraft, TaskKind } from '../tasks/task';
import { CellReader } from './cellReaders';
import type { TaskCsvRow } from './importModel';
import type { TaskCells } from './taskCsvColumns';
import { sourceKeyOf } from './taskIdentity';

const { kind, renewalOf, evidence, signOff } = tasksList.columns;
const renewalColumns = ['What expires', 'Owning account', 'Lead days'] as const;

/** Elements that editors write; a text with none of them is plain. */
const markup = /<\/?(p|div|br|ul|ol|li|h[1-6]|table|span|strong|em|a|b|i|u)\b[^>]*>/i;

function instructionsIn(reader: CellReader): string {
  const text = reader.text('Instructions');
  return markup.test(text) ? text : plainTextToHtml(text);
}

function kindIn(reader: CellReader): TaskKind {
  const fallback = reader.has('What expires') ? 'Renewal' : kind.default;
  return reader.choice('Kind', kind.choices, fallback);
}

function renewalIn(reader: CellReader, taskKind: TaskKind): RenewalFacts | null {
  if (taskKind !== 'Renewal') {
    const given = renewalColumns.filter((column) => reader.has(column));
    for (const column of given) reader.refuse('onlyForRenewals', column);
    return null;
  }
  return {
    subject: reader.choice('What expires', renewalOf.choices, 'Other'),
    account: reader.line('Owning account'),
    leadDays: reader.leadDays('Lead days')
  };
}

function draftIn(reader: CellReader, today: CalendarDate): TaskDraft {
  const taskKind = kindIn(reader);
  const isRenewal = taskKind === 'Renewal';
  const recurs = reader.has('Schedule');
  if (isRenewal && recurs) reader.refuse('notForRenewals', 'Schedule');
  if (!isRenewal && recurs && reader.has('Due date')) reader.refuse('dueDateAndSchedule', 'Due date');
  const title = reader.line('Title');
  if (title === '') reader.refuse('missing', 'Title');
  return {
    title,
    kind: taskKind,
    focusArea: reader.choice('Focus area', focusAreas, tasksList.columns.focusArea.default),
    dueDate: reader.date('Due date'),
    owner: null,
    backup: null,
    instructions: instructionsIn(reader),
    reference: reader.reference('Runbook', 'Runbook text'),
    minutes: reader.minutes('Minutes'),
    platforms: reader.choices('Platforms', platforms),
    schedule: isRenewal ? onceOnly : reader.schedule('Schedule', today),
    steps: reader.steps('Steps'),
    evidence: reader.choices('Evidence', evidence.choices),
    signOff: reader.choice('Sign-off', signOff.choices, signOff.default),
    renewal: renewalIn(reader, taskKind)
  };
}

/** One row, with everything that is wrong in its cells. Who is who is not known yet. */
export function readTaskRow(row: number, cells: TaskCells, today: CalendarDate): TaskCsvRow {
  const reader = new CellReader(cells);
  const draft = draftIn(reader, today);
  const owner = reader.email('Owner (e-mail)');
  const backup = reader.email('Backup (e-mail)');
  if (backup !== '' && backup.toLowerCase() === owner.toLowerCase()) {
    reader.refuse('ownBackup', 'Backup (e-mail)');
  }
  const sourceKey = sourceKeyOf(cells, draft.focusArea);
  if (sourceKey.length > 255) reader.refuse('tooLong', 'Key', ['250']);
  return {
    row,
    title: draft.title,
    sourceKey,
    hasKey: reader.has('Key'),
    draft,
    owner,
    backup,
    problems: reader.problems
  };
}
