import type { AuditCsvWords } from '../../../domain/csv/auditCsv';
import type { AuditException, AuditRow } from '../../../domain/history/auditModel';
import type { Step } from '../../../domain/tasks/step';
import { fill } from '../../../ui/words/fill';
import { focusAreaName, stateName } from '../words/choiceNames';
import type { ChecklistWords } from '../words/ChecklistWords';
import { recordedText, statusName, statusOf } from '../words/recordedWords';
import type { StateChoice } from './auditFilter';

type Key = keyof IChecklistWebPartStrings;

const exceptionKeys: Readonly<Record<AuditException['kind'], Key>> = {
  moved: 'AuditMoved',
  skipped: 'LogSkipped',
  skippedBefore: 'LogSkipped',
  completedBefore: 'LogCompleted',
  reopened: 'LogReopened',
  sentBack: 'LogSentBack',
  evidence: 'LogEvidence'
};

/** Who did what that an auditor wants explained, when, and why. */
export function exceptionWords({ strings, formats }: ChecklistWords, exception: AuditException): string {
  const day = (value: typeof exception.day | null): string => (value ? formats.date(value) : strings.None);
  const dates: Readonly<Record<string, string>> =
    exception.kind === 'moved' ? { from: day(exception.from), to: day(exception.to) } : {};
  const sentence = fill(strings[exceptionKeys[exception.kind]], {
    name: exception.by.name,
    when: formats.dateTime(exception.on),
    ...dates
  });
  return exception.note ? `${sentence} — ${exception.note}` : sentence;
}

/** How a row stands; for what the rule left out, why. */
export function rowStateWords({ strings }: ChecklistWords, { state, skippedFor }: AuditRow): string {
  if (skippedFor === null) return stateName(strings, state);
  return skippedFor ? fill(strings.LeftOutFor, { holiday: skippedFor }) : strings.LeftOutDayOff;
}

export function stateChoiceName(strings: IChecklistWebPartStrings, choice: StateChoice): string {
  if (choice === 'open') return strings.ShowOpen;
  return choice === 'done' ? strings.SumOnTime : stateName(strings, choice);
}

function signOffWords({ strings }: ChecklistWords, { signOff }: AuditRow): string {
  switch (signOff.kind) {
    case 'notDemanded':
      return strings.AuditSignOffNone;
    case 'missing':
      return strings.StateWaiting;
    case 'given':
      return strings.AuditSignOffGiven;
  }
}

function resultWords({ strings }: ChecklistWords, { result }: AuditRow): string {
  const status = result === null ? undefined : statusOf(result);
  return status ? statusName(strings, status) : (result ?? '');
}

/** The columns and values of the CSV file in the reader's language. */
export function auditCsvWords(words: ChecklistWords): AuditCsvWords {
  const { strings } = words;
  return {
    columns: {
      task: strings.FieldTitle,
      focusArea: strings.FieldFocusArea,
      owner: strings.FieldOwner,
      period: strings.AuditOccurrence,
      due: strings.FieldDueDate,
      state: strings.AuditState,
      doneOn: strings.AuditDoneOn,
      doneBy: strings.AuditDoneBy,
      signOff: strings.FieldSignOff,
      signedOffOn: strings.AuditSignedOffOn,
      signedOffBy: strings.AuditSignedOffBy,
      recorded: strings.AuditRecorded,
      result: strings.AuditResult,
      evidence: strings.AuditEvidence,
      note: strings.AuditNote,
      renewedUntil: strings.RenewedUntil,
      exceptions: strings.AuditExceptions
    },
    state: (row) => rowStateWords(words, row),
    focusArea: ({ focusArea }) => (focusArea ? focusAreaName(strings, focusArea) : ''),
    signOff: (row) => signOffWords(words, row),
    result: (row) => resultWords(words, row),
    exception: (exception) => exceptionWords(words, exception)
  };
}

/** Who completed it and when; empty while nobody has. */
export function doneWords({ strings, formats }: ChecklistWords, { completed }: AuditRow): string {
  if (!completed) return '';
  return fill(strings.CompletedByOn, { name: completed.by.name, when: formats.dateTime(completed.on) });
}

/** Everything else that was recorded, a line each. `steps` tell how the values are to be read. */
export function remarksOf(words: ChecklistWords, row: AuditRow, steps: readonly Step[]): readonly string[] {
  const { strings, formats, plural } = words;
  const { signOff, recorded, completed, evidence, exceptions, lateSince } = row;
  const lines = recorded.map((value) => {
    const text = `${value.label}: ${recordedText(words, value, steps)}`;
    return value.note ? `${text} — ${value.note}` : text;
  });
  if (completed?.note) lines.push(completed.note);
  if (evidence) lines.push(evidence.url);
  if (row.rowsWithFiles > 0) lines.push(plural('AuditFiles', row.rowsWithFiles));
  if (row.renewedUntil) lines.push(`${strings.RenewedUntil}: ${formats.date(row.renewedUntil)}`);
  if (lateSince) lines.push(fill(strings.LateSince, { date: formats.date(lateSince) }));
  if (signOff.kind === 'given') {
    const signed = { name: signOff.by.name, when: formats.dateTime(signOff.on) };
    const sentence = fill(strings.AuditSignedOff, signed);
    lines.push(signOff.note ? `${sentence} — ${signOff.note}` : sentence);
  }
  return [...lines, ...exceptions.map((exception) => exceptionWords(words, exception))];
}

/** Where the task belongs and whose it is. */
export function aboutWords({ strings }: ChecklistWords, { focusArea, owner, source }: AuditRow): string {
  if (source === 'gone') return strings.AuditGone;
  const area = focusArea ? focusAreaName(strings, focusArea) : '';
  return [area, owner?.name ?? strings.GroupNoOwner].filter(Boolean).join(' · ');
}
