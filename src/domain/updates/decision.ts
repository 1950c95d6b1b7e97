import type { CalendarDate } from '../dates/calendarDate';
import type { Person } from '../people/person';

/** What the team does about a notice. */
export const decisionKinds = ['notRelevant', 'accept', 'testFirst', 'optOut', 'act'] as const;

export type DecisionKind = (typeof decisionKinds)[number];

/** How much a change means for somebody, mildest first. Admins and users are rated apart. */
export const impacts = ['none', 'low', 'medium', 'high'] as const;

export type Impact = (typeof impacts)[number];

/** What a person hands in when deciding. */
export interface DecisionDraft {
  readonly kind: DecisionKind;
  readonly reason: string;
  readonly adminImpact: Impact | null;
  readonly userImpact: Impact | null;
  readonly owner: Person | null;
  /** By when the team acts. */
  readonly actBy: CalendarDate | null;
  /** When to look at the decision again. */
  readonly reviewOn: CalendarDate | null;
}

export interface Decision extends DecisionDraft {
  readonly by: Person;
  /** ISO 8601 in UTC. */
  readonly on: string;
  /** The revision of the notice that was decided on. */
  readonly revision: number;
}

export type DecisionField = 'reason' | 'adminImpact' | 'userImpact' | 'owner' | 'actBy' | 'reviewOn';

export type Demand = 'required' | 'optional' | 'unused';

type Demands = Readonly<Record<DecisionField, Demand>>;

/** What every decision but "not relevant" needs: how much it means, so that the right people hear of it. */
const rated = { adminImpact: 'required', userImpact: 'required' } as const;

/** What each decision demands. */
export const decisionDemands: Readonly<Record<DecisionKind, Demands>> = {
  notRelevant: {
    reason: 'required',
    adminImpact: 'unused',
    userImpact: 'unused',
    owner: 'unused',
    actBy: 'unused',
    reviewOn: 'optional'
  },
  accept: { ...rated, reason: 'optional', owner: 'optional', actBy: 'unused', reviewOn: 'optional' },
  testFirst: { ...rated, reason: 'optional', owner: 'required', actBy: 'unused', reviewOn: 'required' },
  // An opt-out that nobody looks at again lasts until Microsoft ends it.
  optOut: { ...rated, reason: 'required', owner: 'required', actBy: 'optional', reviewOn: 'required' },
  act: { ...rated, reason: 'optional', owner: 'required', actBy: 'required', reviewOn: 'optional' }
};

/** What is missing or wrong in a decision. */
export type DecisionProblem =
  | { readonly field: DecisionField; readonly problem: 'missing' }
  | { readonly field: 'actBy' | 'reviewOn'; readonly problem: 'inThePast' }
  /** Later than the last day to act that the notice names. */
  | {
      readonly field: 'actBy' | 'reviewOn';
      readonly problem: 'afterNoticeActBy';
      readonly actBy: CalendarDate;
    };

const fields: readonly DecisionField[] = [
  'reason',
  'adminImpact',
  'userImpact',
  'owner',
  'actBy',
  'reviewOn'
];

function isMissing(draft: DecisionDraft, field: DecisionField): boolean {
  if (decisionDemands[draft.kind][field] !== 'required') return false;
  const value = draft[field];
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** A test whose result comes after the last day to act comes too late; so does the act itself. */
function mustPrecedeActBy(kind: DecisionKind, field: 'actBy' | 'reviewOn'): boolean {
  return field === 'actBy' || kind === 'testFirst';
}

function dateProblem(
  draft: DecisionDraft,
  field: 'actBy' | 'reviewOn',
  noticeActBy: CalendarDate | null,
  today: CalendarDate
): DecisionProblem | undefined {
  const day = draft[field];
  if (day === null || decisionDemands[draft.kind][field] === 'unused') return undefined;
  if (day < today) return { field, problem: 'inThePast' };
  // When the notice's day has passed already, no day would be early enough.
  const isTooLate = noticeActBy !== null && noticeActBy >= today && day > noticeActBy;
  return isTooLate && mustPrecedeActBy(draft.kind, field)
    ? { field, problem: 'afterNoticeActBy', actBy: noticeActBy }
    : undefined;
}

/** Everything that keeps a decision from being recorded; empty when it can be. */
export function decisionProblems(
  draft: DecisionDraft,
  noticeActBy: CalendarDate | null,
  today: CalendarDate
): readonly DecisionProblem[] {
  const missing = fields
    .filter((field) => isMissing(draft, field))
    .map((field) => ({ field, problem: 'missing' as const }));
  const dates = (['actBy', 'reviewOn'] as const).flatMap(
    (field) => dateProblem(draft, field, noticeActBy, today) ?? []
  );
  return [...missing, ...dates];
}

/** The draft without what its kind does not use, such as the owner of an earlier choice in the form. */
export function withoutUnused(draft: DecisionDraft): DecisionDraft {
  const demands = decisionDemands[draft.kind];
  const kept = <F extends DecisionField>(field: F): DecisionDraft[F] | null =>
    demands[field] === 'unused' ? null : draft[field];
  return {
    kind: draft.kind,
    reason: draft.reason.trim(),
    adminImpact: kept('adminImpact'),
    userImpact: kept('userImpact'),
    owner: kept('owner'),
    actBy: kept('actBy'),
    reviewOn: kept('reviewOn')
  };
}
