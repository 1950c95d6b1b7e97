import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { EvidenceFile } from '../../../domain/tasks/completion';
import { isWebAddress } from '../../../domain/tasks/validateDraft';
import type { Declaration, DeclarationDraft, Score } from '../../../domain/training/completion';
import type { Course } from '../../../domain/training/course';
import {
  declarationProblems,
  type DeclarationProblem
} from '../../../domain/training/record/declarationProblems';

/** What the form holds: the fields as people fill them in. */
export interface DeclareFields {
  readonly action: Declaration;
  readonly learnedOn: CalendarDate | null;
  readonly validUntil: CalendarDate | null;
  readonly link: string;
  readonly files: readonly EvidenceFile[];
  readonly note: string;
}

/** What is missing or wrong in the form. */
export type DeclareProblem = DeclarationProblem | 'dayMissing' | 'notAnAddress';

/** Most people come to say so on the same day. */
export function emptyDeclaration({ proof }: Pick<Course, 'proof'>, today: CalendarDate): DeclareFields {
  const action = proof === 'Certificate' ? 'Certificate' : 'Self-declared';
  return { action, learnedOn: today, validUntil: null, link: '', files: [], note: '' };
}

/** What the form says. What belongs to a certificate is left out without one, though it stays in the form. */
export function draftOfDeclaration(
  { action, learnedOn, validUntil, link, files, note }: DeclareFields,
  score: Score | null,
  today: CalendarDate
): DeclarationDraft {
  const common = { action, learnedOn: learnedOn ?? today, score, note: note.trim() };
  if (action !== 'Certificate') return { ...common, validUntil: null, certificate: null, files: [] };
  const url = link.trim();
  return { ...common, validUntil, certificate: url === '' ? null : { url, description: url }, files };
}

export function problemsOfDeclaration(
  course: Pick<Course, 'proof'>,
  fields: DeclareFields,
  today: CalendarDate
): readonly DeclareProblem[] {
  const draft = draftOfDeclaration(fields, null, today);
  const hasNoAddress = draft.certificate !== null && !isWebAddress(draft.certificate.url);
  return [
    ...(fields.learnedOn === null ? (['dayMissing'] as const) : []),
    ...(hasNoAddress ? (['notAnAddress'] as const) : []),
    ...declarationProblems(course, draft, today)
  ];
}

/** Whether closing the form would lose something. */
export function isTouched(fields: DeclareFields, first: DeclareFields): boolean {
  const { action, learnedOn, validUntil, link, files, note } = fields;
  const isChosen =
    action !== first.action || learnedOn !== first.learnedOn || validUntil !== null || files.length > 0;
  return isChosen || link.trim() !== '' || note.trim() !== '';
}
