import { proofs } from '../../../lists/training';
import type { CalendarDate } from '../../dates/calendarDate';
import type { Declaration, DeclarationDraft } from '../completion';
import type { Course, Proof } from '../course';

/** What keeps a declaration from being taken. */
export type DeclarationProblem =
  /** The course asks for one. */
  | 'certificateNeeded'
  /** A certificate was said to be there, and is neither linked nor attached. */
  | 'certificateMissing'
  | 'learnedInFuture'
  /** The certificate ended before it was learned. */
  | 'endsBeforeLearned';

export const proofOfDeclaration: Readonly<Record<Declaration, Proof>> = {
  'Self-declared': 'Self-declared',
  Certificate: 'Certificate'
};

export function isEnough(given: Proof, needed: Proof): boolean {
  return proofs.indexOf(given) >= proofs.indexOf(needed);
}

export function declarationProblems(
  { proof }: Pick<Course, 'proof'>,
  draft: DeclarationDraft,
  today: CalendarDate
): readonly DeclarationProblem[] {
  const { action, certificate, files, learnedOn, validUntil } = draft;
  const hasCertificate = certificate !== null || files.length > 0;
  const problems: readonly (DeclarationProblem | false)[] = [
    proof === 'Certificate' && action !== 'Certificate' && 'certificateNeeded',
    action === 'Certificate' && !hasCertificate && 'certificateMissing',
    learnedOn > today && 'learnedInFuture',
    validUntil !== null && validUntil < learnedOn && 'endsBeforeLearned'
  ];
  return problems.filter((problem): problem is DeclarationProblem => problem !== false);
}
