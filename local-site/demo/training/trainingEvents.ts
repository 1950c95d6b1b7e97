import type { Repeat } from '../../../src/domain/training/course';
import { calendarDate } from '../../../src/domain/dates/calendarDate';
import type { StarterPlan } from '../../../src/domain/starter/StarterTraining';
import { starterTraining } from '../../../src/starter/training';
import type { DemoCalendar } from '../DemoCalendar';
import type { DemoEvent } from '../events/DemoEvent';
import { dayOf } from '../updates/plannedNotice';
import { assignings } from './assignings';
import { assigningEvents } from './assigningEvents';
import { courseEvents, type CourseSource } from './courseEvents';
import { courses } from './courses';
import { DemoTraining } from './DemoTraining';
import type { DemoOwnCourse } from './model';
import { ownCourses, ownSkills } from './ownCourses';
import { ownEvents } from './ownEvents';
import { planEvent, skillEvent } from './planEvents';
import { ownRecords, plans, starts } from './starts';
import { startEvents } from './startEvents';

function repeatOf({ together, eachMonths }: DemoOwnCourse, calendar: DemoCalendar): Repeat | null {
  if (together) {
    const next = calendarDate(calendar.workingDay(calendar.inDays(together.dueInDays)));
    return { kind: 'together', every: together.everyMonths, from: next };
  }
  return eachMonths === undefined ? null : { kind: 'each', every: eachMonths };
}

function sourcesOf(calendar: DemoCalendar): ReadonlyMap<string, CourseSource> {
  const own = ownCourses.map((course): readonly [string, CourseSource] => {
    const { key, together: _together, eachMonths: _eachMonths, ...content } = course;
    return [key, { content: { ...content, repeat: repeatOf(course, calendar) }, isStarter: false }];
  });
  const starter = starterTraining.courses.map(({ key, ...content }): readonly [string, CourseSource] => [
    key,
    { content, isStarter: true }
  ]);
  return new Map([...starter, ...own]);
}

function planOf(key: string): StarterPlan {
  const plan = starterTraining.plans.find((one) => one.key === key);
  if (!plan) throw new Error(`The demo names the starter plan "${key}", which is not there.`);
  return plan;
}

/** Readers of the site may keep a record of their own, as an owner lets them. */
function recordsAllowed(calendar: DemoCalendar): DemoEvent {
  const at = calendar.moment(dayOf({ daysAgo: 97 }, calendar), '08:05');
  return { at, act: (site) => site.letReadersAdd('ownTraining') };
}

/** Everything that happened around training. */
export function trainingEvents(calendar: DemoCalendar): DemoEvent[] {
  const training = new DemoTraining();
  const sources = sourcesOf(calendar);
  const courseEventsOf = courses.flatMap((entry) => {
    const source = sources.get(entry.key);
    if (!source) throw new Error(`The demo names the course "${entry.key}", which is not there.`);
    return courseEvents(entry, source, calendar, training);
  });
  return [
    recordsAllowed(calendar),
    ...starterTraining.skills.map((skill) => skillEvent(skill, true, calendar, training)),
    ...ownSkills.map((skill) => skillEvent(skill, false, calendar, training)),
    ...courseEventsOf,
    ...plans.map(({ key, owner }) => planEvent(planOf(key), owner, calendar, training)),
    ...assignings.flatMap((entry) => assigningEvents(entry, calendar, training)),
    ...starts.flatMap((entry) => startEvents(entry, planOf(entry.plan), calendar, training)),
    ...ownRecords.flatMap((entry) => ownEvents(entry, calendar, training))
  ];
}
