import { courseLogList, courseReportsList, coursesList } from '../../../src/lists';
import { calendarDate } from '../../../src/domain/dates/calendarDate';
import type { StarterCourse } from '../../../src/domain/starter/StarterTraining';
import { starterTrainingKey } from '../../../src/domain/starter/starterTrainingDrafts';
import { formatCheck } from '../../../src/domain/training/check/checkText';
import type { Course, CourseVersion, Repeat } from '../../../src/domain/training/course';
import { emptyCourse } from '../../../src/domain/training/emptyCourse';
import { reportKey } from '../../../src/domain/training/report';
import { monthKey } from '../../../src/domain/training/slices';
import { courseReviewOn } from '../../../src/domain/training/stale/staleness';
import { changedAssignment } from '../../../src/domain/training/states/changedAssignment';
import { withNewVersion } from '../../../src/domain/training/versions/newVersion';
import { toReopen } from '../../../src/domain/training/versions/toReopen';
import { trainingStarterTag } from '../../../src/starter/training';
import type { Day } from '../day';
import type { DemoCalendar } from '../DemoCalendar';
import type { DemoSite } from '../DemoSite';
import type { DemoEvent } from '../events/DemoEvent';
import type { DemoAct } from '../updates/model';
import { beginDoubt } from '../updates/beginDoubt';
import { dayOf } from '../updates/plannedNotice';
import { changeAssignment } from './assignmentRows';
import { cellsOf, instantOf } from './cells';
import type { DemoTraining } from './DemoTraining';
import type { DemoCourse, DemoCourseDoubt, DemoNewVersion, DemoReport, DemoVerified } from './model';

/** The catalogue was filled on the first days. */
const catalogueAge = 97;

/** What a course says, and where it comes from. */
export interface CourseSource {
  readonly content: Omit<StarterCourse, 'key'>;
  readonly isStarter: boolean;
}

interface Planned {
  readonly entry: DemoCourse;
  readonly calendar: DemoCalendar;
  readonly training: DemoTraining;
}

function at(
  act: DemoAct,
  time: string,
  { calendar }: Planned,
  run: (site: DemoSite, day: Day, moment: Date) => void
): DemoEvent {
  const day = dayOf(act, calendar);
  const moment = calendar.moment(day, time);
  return { at: moment, act: (site) => run(site, day, moment) };
}

function repeatCells(repeat: Repeat | null): Record<string, unknown> {
  return cellsOf(coursesList, {
    repeatEvery: repeat?.every ?? null,
    repeatFrom: repeat?.kind === 'together' ? repeat.from : null
  });
}

function added({ entry, calendar, training }: Planned, { content, isStarter }: CourseSource): DemoEvent {
  const { key, owner, reviewEvery = content.reviewEvery, proof = content.proof } = entry;
  const { obligation = content.obligation } = entry;
  const { skills: skillKeys, questions, repeat, ...same } = content;
  const planned = { entry, calendar, training };
  return at({ by: 'lead', daysAgo: catalogueAge }, '08:20', planned, (site, _day, moment) => {
    const lead = site.user('lead');
    const skills = skillKeys.flatMap((skill) => training.skills.get(skill) ?? []);
    const sourceKey = isStarter ? starterTrainingKey({ key }) : null;
    const starterTag = isStarter ? trainingStarterTag : null;
    const written = { ...same, kind: 'Link', reviewEvery, proof, obligation, sourceKey, starterTag } as const;
    const id = site.add('lead', 'courses', {
      ...cellsOf(coursesList, {
        ...written,
        status: 'Draft',
        skills: skills.length === 0 ? null : skills.join('; '),
        questions: formatCheck(questions),
        contentVersion: 1,
        countsFrom: 1,
        owner: site.userId(owner)
      }),
      ...repeatCells(repeat)
    });
    const course: Course = {
      ...emptyCourse,
      ...written,
      ...{
        id,
        etag: '',
        status: 'Draft',
        version: 1,
        countsFrom: 1,
        renewBy: null,
        skills,
        repeat,
        questions
      },
      ...{ owner: site.user(owner), verifiedOn: null, verifiedBy: null, reportsSeenOn: null },
      ...{ modifiedOn: instantOf(moment), modifiedBy: lead }
    };
    training.courses.set(key, course);
  });
}

function inUse(planned: Planned): DemoEvent {
  const { entry, training } = planned;
  return at({ by: 'lead', daysAgo: catalogueAge }, '08:40', planned, (site) => {
    const course = training.course(entry.key);
    training.courses.set(entry.key, { ...course, status: 'In use' });
    site.change('lead', 'courses', course.id, cellsOf(coursesList, { status: 'In use' }));
  });
}

/** The row of the log, then the course: whoever makes a version has looked at it. */
function looked(
  { entry, training }: Planned,
  { by, day, moment }: { readonly by: string; readonly day: Day; readonly moment: Date },
  said: { readonly action: 'Verified' | 'New version'; readonly mustRenew: boolean; readonly note: string },
  version: CourseVersion,
  site: DemoSite
): Course {
  const before = training.course(entry.key);
  const verifiedOn = calendarDate(day);
  const after = { ...before, ...version, verifiedOn };
  site.add(
    by,
    'courseLog',
    cellsOf(courseLogList, {
      title: before.title,
      course: before.id,
      ...said,
      note: said.note === '' ? null : said.note,
      version: version.version
    })
  );
  site.change(
    by,
    'courses',
    before.id,
    cellsOf(coursesList, {
      verifiedOn,
      verifiedBy: site.userId(by),
      reviewOn: courseReviewOn(after),
      reportsSeenOn: instantOf(moment),
      contentVersion: version.version,
      countsFrom: version.countsFrom,
      renewBy: version.renewBy
    })
  );
  training.courses.set(entry.key, after);
  return after;
}

function verified(planned: Planned, act: DemoVerified): DemoEvent {
  return at(act, '11:10', planned, (site, day, moment) => {
    const said = { action: 'Verified', mustRenew: false, note: act.note ?? '' } as const;
    const { version, countsFrom, renewBy } = planned.training.course(planned.entry.key);
    looked(planned, { by: act.by, day, moment }, said, { version, countsFrom, renewBy }, site);
  });
}

/** Whoever makes a version that must be renewed opens the assignments again that it concerns. */
function newVersion(planned: Planned, act: DemoNewVersion): DemoEvent {
  const { calendar, training, entry } = planned;
  const { by, note, renewInDays } = act;
  return at(act, '13:05', planned, (site, day, moment) => {
    const due =
      renewInDays === undefined ? null : calendarDate(calendar.workingDay(calendar.inDays(renewInDays)));
    const earlier = due === null ? ({ kind: 'still' } as const) : ({ kind: 'renew', by: due } as const);
    const version = withNewVersion(training.course(entry.key), { note, earlier });
    const said = { action: 'New version', mustRenew: due !== null, note } as const;
    const course = looked(planned, { by, day, moment }, said, version, site);
    const ids = new Set(
      toReopen(
        course,
        training.assignments.map(({ now }) => now)
      ).map(({ id }) => id)
    );
    for (const assignment of training.assignments.filter(({ now }) => ids.has(now.id))) {
      const after = changedAssignment(assignment.now, { kind: 'reopen', due }, calendarDate(day));
      if (after) changeAssignment(assignment, after, by, site);
    }
  });
}

function reported(planned: Planned, act: DemoReport): DemoEvent {
  return at(act, '15:10', planned, (site, _day, moment) => {
    const { id: course, title, version } = planned.training.course(planned.entry.key);
    const { by, about, note } = act;
    const day = calendarDate(moment.toISOString().slice(0, 10));
    const key = reportKey({ course, version, about }, site.userId(by), day);
    site.add(
      by,
      'courseReports',
      cellsOf(courseReportsList, { title, key, course, version, about, month: monthKey(day), note })
    );
  });
}

function doubted(planned: Planned, act: DemoCourseDoubt): DemoEvent {
  return at(act, '16:50', planned, (site, _day, moment) => {
    const { id, title } = planned.training.course(planned.entry.key);
    beginDoubt({ ...act, target: { kind: 'Course', key: `course|${id}`, id, title } }, moment, site);
  });
}

/** Everything that happened to the material of a course. */
export function courseEvents(
  entry: DemoCourse,
  source: CourseSource,
  calendar: DemoCalendar,
  training: DemoTraining
): DemoEvent[] {
  const planned: Planned = { entry, calendar, training };
  return [
    added(planned, source),
    ...(entry.isDraft === true ? [] : [inUse(planned)]),
    ...(entry.verified ?? []).map((act) => verified(planned, act)),
    ...(entry.newVersions ?? []).map((act) => newVersion(planned, act)),
    ...(entry.reports ?? []).map((act) => reported(planned, act)),
    ...(entry.doubts ?? []).map((act) => doubted(planned, act))
  ];
}
