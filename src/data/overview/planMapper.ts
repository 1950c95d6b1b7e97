import type { RowInput, RowOf } from '../../lists';
import type { alertsList, operationsPlanList } from '../../lists/overview';
import { RepositoryError } from '../../domain/RepositoryError';
import { answerProblems } from '../../domain/overview/plan/answers';
import { alertProblems, noteProblems } from '../../domain/overview/plan/draftProblems';
import type {
  Alert,
  AlertDraft,
  PlanAnswer,
  PlanAnswerDraft,
  PlanNote,
  PlanNoteDraft,
  PlanTopic
} from '../../domain/overview/plan/planModel';
import { planQuestion } from '../../domain/overview/plan/questions';
import { toDay, toPerson } from '../tasks/taskMapper';

export const planColumns = [
  'title',
  'key',
  'kind',
  'text',
  'person',
  'backup',
  'rhythm',
  'reviewOn',
  'period',
  'modified',
  'editor'
] as const;

export const alertColumns = [
  'title',
  'source',
  'severity',
  'responder',
  'backup',
  'withinMinutes',
  'runbook',
  'state'
] as const;

type PlanRow = RowOf<typeof operationsPlanList, (typeof planColumns)[number]>;
export type AlertRow = RowOf<typeof alertsList, (typeof alertColumns)[number]>;
type PlanInput = RowInput<typeof operationsPlanList>;

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}

/** Throws the error of something that cannot be kept. */
function refuse([problem]: readonly string[]): void {
  if (problem !== undefined) throw new RepositoryError('invalid', `It cannot be kept: ${problem}.`);
}

export function toAnswer(row: PlanRow): PlanAnswer {
  return {
    id: row.id,
    etag: row.etag,
    question: row.key,
    text: row.text ?? '',
    person: row.person && toPerson(row.person),
    backup: row.backup && toPerson(row.backup),
    rhythm: row.rhythm,
    reviewOn: toDay(row.reviewOn),
    modifiedBy: toPerson(row.editor),
    modifiedOn: row.modified
  };
}

function toNote(row: PlanRow, topic: PlanTopic): PlanNote {
  return {
    id: row.id,
    etag: row.etag,
    topic,
    title: row.title,
    text: row.text ?? '',
    person: row.person && toPerson(row.person),
    period: row.period,
    reviewOn: toDay(row.reviewOn),
    modifiedBy: toPerson(row.editor),
    modifiedOn: row.modified
  };
}

/** The rows of the plan, as what they are. */
export function sorted(rows: readonly PlanRow[]): {
  readonly answers: readonly PlanAnswer[];
  readonly notes: readonly PlanNote[];
} {
  return {
    answers: rows.filter(({ kind }) => kind === 'Answer').map(toAnswer),
    notes: rows.flatMap((row) => (row.kind === 'Answer' ? [] : [toNote(row, row.kind)]))
  };
}

export function toAlert({ state, source, responder, backup, ...same }: AlertRow): Alert {
  return {
    ...same,
    source: source ?? '',
    responder: responder && toPerson(responder),
    backup: backup && toPerson(backup),
    isInUse: state === 'In use'
  };
}

/** Throws `invalid` when it is no answer to that question. */
export function fromAnswer(question: string, draft: PlanAnswerDraft): PlanInput {
  const asked = planQuestion(question);
  refuse(asked ? answerProblems(asked, draft) : ['unknownQuestion']);
  const { text, person, backup, rhythm, reviewOn } = draft;
  return {
    title: question,
    kind: 'Answer',
    text: textOrNull(text),
    person: person?.id ?? null,
    backup: backup?.id ?? null,
    rhythm,
    reviewOn
  };
}

export function fromNote(draft: PlanNoteDraft): PlanInput {
  refuse(noteProblems(draft));
  const { topic, title, text, person, period, reviewOn } = draft;
  return {
    title: title.trim(),
    kind: topic,
    text: textOrNull(text),
    person: person?.id ?? null,
    period,
    reviewOn
  };
}

export function fromAlert(draft: AlertDraft): RowInput<typeof alertsList> {
  refuse(alertProblems(draft));
  const { title, source, severity, responder, backup, withinMinutes, runbook, isInUse } = draft;
  return {
    title: title.trim(),
    source: textOrNull(source),
    severity,
    responder: responder?.id ?? null,
    backup: backup?.id ?? null,
    withinMinutes,
    runbook,
    state: isInUse ? 'In use' : 'Retired'
  };
}
