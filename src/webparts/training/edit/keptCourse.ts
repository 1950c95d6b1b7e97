import { platforms } from '../../../lists';
import { audiences, courseKinds, obligations, proofs } from '../../../lists/training';
import { parseCalendarDate } from '../../../domain/dates/calendarDate';
import type { Person } from '../../../domain/people/person';
import { formatCheck, parseCheck } from '../../../domain/training/check/checkText';
import type { CourseDraft, Repeat } from '../../../domain/training/course';
import { emptyCourse } from '../../../domain/training/emptyCourse';
import type { KeptDraft } from '../../../ui/drafts/draftKeeper';
import {
  choiceIn,
  choicesIn,
  idsIn,
  isRecord,
  personIn,
  textIn,
  textsIn
} from '../../../ui/drafts/keptValues';

/** What is kept of a course while it is written. */
export interface KeptContent {
  readonly draft: CourseDraft;
  /** What the person began with, and its version: shows what others have changed since. `null` for a new course. */
  readonly begun: { readonly etag: string; readonly draft: CourseDraft } | null;
}

export interface KeptCourse extends KeptContent {
  readonly keptOn: string;
}

/** A course in the form in which it is kept: questions as text, which cannot be half there. */
export function toKept({ draft, begun }: KeptContent): unknown {
  const flat = (course: CourseDraft): unknown => ({ ...course, questions: formatCheck(course.questions) });
  return { draft: flat(draft), begun: begun && { etag: begun.etag, draft: flat(begun.draft) } };
}

function numberIn(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function materialIn(value: unknown): CourseDraft['material'] {
  if (!isRecord(value)) return null;
  return { url: textIn(value.url) ?? '', description: textIn(value.description) ?? '' };
}

function repeatIn(value: unknown): Repeat | null {
  if (!isRecord(value)) return null;
  const every = numberIn(value.every) ?? Number.NaN;
  if (value.kind === 'each') return { kind: 'each', every };
  const from = parseCalendarDate(textIn(value.from) ?? '');
  return value.kind === 'together' && from ? { kind: 'together', every, from } : null;
}

function draftIn(value: unknown): CourseDraft | undefined {
  if (!isRecord(value) || typeof value.title !== 'string') return undefined;
  return {
    title: value.title,
    kind: choiceIn(courseKinds, value.kind) ?? emptyCourse.kind,
    material: materialIn(value.material),
    summary: textIn(value.summary),
    audiences: choicesIn(audiences, value.audiences),
    platforms: choicesIn(platforms, value.platforms),
    skills: idsIn(value.skills),
    minutes: numberIn(value.minutes),
    obligation: choiceIn(obligations, value.obligation) ?? emptyCourse.obligation,
    proof: choiceIn(proofs, value.proof) ?? emptyCourse.proof,
    dueDays: numberIn(value.dueDays),
    repeat: repeatIn(value.repeat),
    owner: personIn(value.owner),
    reviewEvery: numberIn(value.reviewEvery) ?? Number.NaN,
    questions: parseCheck(textIn(value.questions)),
    notices: textsIn(value.notices)
  };
}

/** What was kept of a course; `undefined` when nothing was, or nothing that can be read. */
export function keptCourse(kept: KeptDraft | undefined): KeptCourse | undefined {
  if (!kept || !isRecord(kept.content)) return undefined;
  const { draft, begun } = kept.content;
  const written = draftIn(draft);
  if (!written) return undefined;
  const before = isRecord(begun) ? draftIn(begun.draft) : undefined;
  const etag = isRecord(begun) ? textIn(begun.etag) : null;
  return {
    keptOn: kept.keptOn,
    draft: written,
    begun: before && etag !== null ? { etag, draft: before } : null
  };
}

/** Each person's own, of each course, and of a new one. Plans and others have keys of their own. */
export function keptKey(person: Person, course: number | undefined): string {
  return `${person.id} course ${course ?? 'new'}`;
}
