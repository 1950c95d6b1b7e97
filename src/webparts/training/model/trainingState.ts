import { platforms, type Platform } from '../../../lists';
import { audiences, courseStatuses, obligations } from '../../../lists/training';
import type { Audience, CourseStatus, Obligation } from '../../../domain/training/course';
import { allValues as all, choiceIn, formatValues, idIn, parseValues } from '../../../ui/address/addressText';

/** The ways to look at training. */
export const trainingViews = ['mine', 'courses', 'plans', 'team', 'skills', 'review'] as const;

export type TrainingView = (typeof trainingViews)[number];

/** How the team's record is shown: who is late, what waits to be confirmed, or person by course. */
export const teamLayouts = ['late', 'waiting', 'matrix'] as const;

export type TeamLayout = (typeof teamLayouts)[number];

/** The parts of an open course. */
export const courseSections = ['about', 'people', 'history'] as const;

export type CourseSection = (typeof courseSections)[number];

export interface CourseFilter {
  readonly text: string;
  readonly audience: Audience | null;
  readonly platform: Platform | null;
  readonly obligation: Obligation | null;
  /** Id of the skill. */
  readonly skill: number | null;
  /** `null`: those in use, and drafts for those who write them. */
  readonly status: CourseStatus | null;
}

export const noCourseFilter: CourseFilter = {
  text: '',
  audience: null,
  platform: null,
  obligation: null,
  skill: null,
  status: null
};

/** Whose courses wait to be looked at. */
export const reviewOwners = ['mine', 'nobody', 'everybody'] as const;

export type ReviewOwner = (typeof reviewOwners)[number];

/** What is open beside the page: a course, one person's assignment (`record`), or one person's way through a plan (`start`). */
export type Opened =
  | { readonly kind: 'course'; readonly id: number; readonly section: CourseSection }
  | { readonly kind: 'record'; readonly id: number }
  | { readonly kind: 'start'; readonly id: number };

/** What the tracker shows. */
export interface TrainingState {
  readonly view: TrainingView;
  readonly filter: CourseFilter;
  readonly layout: TeamLayout;
  /** `null`: the reader's own if they own any, otherwise everybody's. */
  readonly whose: ReviewOwner | null;
  readonly opened: Opened | null;
}

type Name =
  | 'view'
  | 'q'
  | 'for'
  | 'platform'
  | 'must'
  | 'skill'
  | 'status'
  | 'team'
  | 'whose'
  | 'course'
  | 'record'
  | 'start'
  | 'section';

function idOf(opened: Opened | null, kind: Opened['kind']): string {
  return opened?.kind === kind ? String(opened.id) : all;
}

function valuesOf({ view, filter, layout, whose, opened }: TrainingState): Readonly<Record<Name, string>> {
  return {
    view,
    q: filter.text,
    for: filter.audience ?? all,
    platform: filter.platform ?? all,
    must: filter.obligation ?? all,
    skill: filter.skill === null ? all : String(filter.skill),
    status: filter.status ?? all,
    team: layout,
    whose: whose ?? all,
    course: idOf(opened, 'course'),
    record: idOf(opened, 'record'),
    start: idOf(opened, 'start'),
    section: opened?.kind === 'course' ? opened.section : 'about'
  };
}

/** What is shown, as text for the page's address: only what differs from what the page's author chose. */
export function formatTrainingState(state: TrainingState, defaults: TrainingState): string | null {
  return formatValues(valuesOf(state), valuesOf(defaults));
}

function openedIn(valueOf: (name: Name) => string | undefined): Opened | null {
  const course = idIn(valueOf('course'));
  if (course !== null) {
    const section = courseSections.find((name) => name === valueOf('section')) ?? 'about';
    return { kind: 'course', id: course, section };
  }
  const record = idIn(valueOf('record'));
  if (record !== null) return { kind: 'record', id: record };
  const start = idIn(valueOf('start'));
  return start === null ? null : { kind: 'start', id: start };
}

/** Reads what `formatTrainingState` wrote, or what somebody made of it: values that are not known are ignored. */
export function parseTrainingState(text: string | null, defaults: TrainingState): TrainingState {
  const valueOf = parseValues<Name>(text);
  const { filter } = defaults;
  return {
    view: trainingViews.find((view) => view === valueOf('view')) ?? defaults.view,
    filter: {
      text: valueOf('q') ?? filter.text,
      audience: choiceIn(audiences, valueOf('for'), filter.audience),
      platform: choiceIn(platforms, valueOf('platform'), filter.platform),
      obligation: choiceIn(obligations, valueOf('must'), filter.obligation),
      skill: idIn(valueOf('skill')),
      status: choiceIn(courseStatuses, valueOf('status'), filter.status)
    },
    layout: teamLayouts.find((layout) => layout === valueOf('team')) ?? defaults.layout,
    whose: choiceIn(reviewOwners, valueOf('whose'), defaults.whose),
    opened: openedIn(valueOf)
  };
}

export function isFilteringCourses(filter: CourseFilter): boolean {
  return (Object.keys(noCourseFilter) as (keyof CourseFilter)[]).some(
    (name) => filter[name] !== noCourseFilter[name]
  );
}
