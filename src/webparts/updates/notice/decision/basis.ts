import type { NoticeSummary } from '../../../../domain/updates/NoticeRepository';
import type { DecisionForm } from './decisionForm';

/** What a decision rests on, besides the text. */
export const basisParts = ['decision', 'revision', 'actBy', 'owner', 'adminImpact', 'userImpact'] as const;

export type BasisPart = (typeof basisParts)[number];

function comparable(notice: NoticeSummary, part: BasisPart): unknown {
  const { decision, owner } = notice;
  if (part === 'decision') return decision && `${decision.on} ${decision.by.id} ${decision.revision}`;
  return part === 'owner' ? (owner?.id ?? null) : notice[part];
}

/** What changed of that between two versions of a notice. */
export function basisChanges(before: NoticeSummary, now: NoticeSummary): readonly BasisPart[] {
  return basisParts.filter((part) => comparable(before, part) !== comparable(now, part));
}

type TeamPart = Extract<BasisPart, 'owner' | 'adminImpact' | 'userImpact'>;

function isTeamPart(part: BasisPart): part is TeamPart {
  return part === 'owner' || part === 'adminImpact' || part === 'userImpact';
}

function idOf(value: DecisionForm[TeamPart]): unknown {
  return typeof value === 'object' ? (value?.id ?? null) : value;
}

/**
 * The form on another version of the notice. Fields that the person left alone follow it. `undefined` when the person has to
 * look: there is another decision or text, or the same field was changed here and there.
 */
export function followed(
  form: DecisionForm,
  before: NoticeSummary,
  now: NoticeSummary
): DecisionForm | undefined {
  const changes = basisChanges(before, now);
  const parts = changes.filter(isTeamPart);
  if (parts.length < changes.length) return undefined;
  const isLeftAlone = (part: TeamPart): boolean => idOf(form[part]) === idOf(before[part]);
  if (!parts.every((part) => isLeftAlone(part) || idOf(form[part]) === idOf(now[part]))) return undefined;
  return { ...form, ...Object.fromEntries(parts.map((part) => [part, now[part]])) };
}
