import type { CalendarDate } from '../../dates/calendarDate';
import type { Course, CourseEvent, CourseVersion } from '../course';

/** What a trainer says of a new version of the material. */
export interface NewVersion {
  /** What is different: people who did an earlier version read it. */
  readonly note: string;
  /** `still`: who has done an earlier version knows enough; `renew`: they have to do it again, by a day or without one. */
  readonly earlier: { readonly kind: 'still' } | { readonly kind: 'renew'; readonly by: CalendarDate | null };
}

/**
 * Which completions count then. Earlier calls to renew stay: who has not followed them yet has no more time because of a version
 * that asks for nothing.
 */
export function withNewVersion(
  { version, countsFrom, renewBy }: CourseVersion,
  { earlier }: NewVersion
): CourseVersion {
  const next = version + 1;
  return earlier.kind === 'renew'
    ? { version: next, countsFrom: next, renewBy: earlier.by }
    : { version: next, countsFrom, renewBy };
}

/** What is new for somebody who has done a version: the notes of all later ones, oldest first. */
export function newSince(log: readonly CourseEvent[], doneVersion: number): readonly CourseEvent[] {
  return log
    .filter(({ action, version }) => action === 'New version' && version > doneVersion)
    .sort((a, b) => a.version - b.version);
}

/** A course, as far as it is told which version counts. */
export type VersionedCourse = Pick<Course, 'id' | keyof CourseVersion>;
