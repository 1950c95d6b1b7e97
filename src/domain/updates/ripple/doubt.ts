import type { Person } from '../../people/person';

/** Something that people read or learn from, which a change can make wrong. */
export interface DoubtTarget {
  readonly kind: 'faq' | 'course';
  readonly id: number;
}

/**
 * - `doubtful` somebody confirmed that the change may have made it wrong; readers are warned
 * - `verified` somebody looked: it is right, or was put right
 * - `dismissed` somebody said that the change has nothing to do with it
 */
export type DoubtState = 'doubtful' | 'verified' | 'dismissed';

/** A notice casts doubt on an entry. A suggestion becomes one only when a person confirms or dismisses it. */
export interface Doubt {
  readonly noticeKey: string;
  readonly target: DoubtTarget;
  readonly state: DoubtState;
  /** The revision of the notice that the state is about. */
  readonly revision: number;
  /** Since when it is in this state, and by whom: ISO 8601 in UTC. */
  readonly on: string;
  readonly by: Person;
  /** Why it was confirmed, or what was found. */
  readonly note: string;
  /** Of a verified entry: whether it had to be changed. */
  readonly wasChanged: boolean | null;
}

/** Who does something, when. */
export interface Actor {
  readonly by: Person;
  readonly on: string;
}

/** Unique: a notice casts doubt on an entry once. */
export function doubtKey({ noticeKey, target }: Pick<Doubt, 'noticeKey' | 'target'>): string {
  return `${noticeKey}|${target.kind}|${target.id}`;
}

type Subject = Pick<Doubt, 'noticeKey' | 'target' | 'revision'>;

export function confirmDoubt(subject: Subject, actor: Actor, note: string): Doubt {
  const { noticeKey, target, revision } = subject;
  return { noticeKey, target, revision, ...actor, note, state: 'doubtful', wasChanged: null };
}

export function dismissDoubt(subject: Subject, actor: Actor, note: string): Doubt {
  return { ...confirmDoubt(subject, actor, note), state: 'dismissed' };
}

/** Only what is doubtful can be verified; `revision` is the one that the person looked at. */
export function verifyDoubt(
  doubt: Doubt,
  actor: Actor,
  found: { readonly revision: number; readonly wasChanged: boolean; readonly note: string }
): Doubt | undefined {
  const isDoubtful = stateNow(doubt, found.revision) === 'doubtful';
  if (!isDoubtful || found.revision < doubt.revision) return undefined;
  return { ...doubt, ...actor, ...found, state: 'verified' };
}

/** What was verified against an older revision is doubtful again; what was dismissed has to be looked at again. */
export function isOutdated(doubt: Doubt, noticeRevision: number): boolean {
  return doubt.state !== 'doubtful' && doubt.revision < noticeRevision;
}

/** The state in which readers see the entry now that the notice has this revision. */
export function stateNow(doubt: Doubt, noticeRevision: number): DoubtState {
  return doubt.state === 'verified' && isOutdated(doubt, noticeRevision) ? 'doubtful' : doubt.state;
}
