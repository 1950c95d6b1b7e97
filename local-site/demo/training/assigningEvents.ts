import { calendarDate, type CalendarDate } from '../../../src/domain/dates/calendarDate';
import { roundToAssign } from '../../../src/domain/training/assigning/rounds';
import type { DeclarationDraft } from '../../../src/domain/training/completion';
import {
  confirmation,
  declaration,
  sendingBack,
  type Scene
} from '../../../src/domain/training/record/courseEntry';
import { changedAssignment } from '../../../src/domain/training/states/changedAssignment';
import { addDays, mondayOf } from '../day';
import type { DemoCalendar } from '../DemoCalendar';
import type { DemoSite } from '../DemoSite';
import type { DemoEvent } from '../events/DemoEvent';
import { dayOf } from '../updates/plannedNotice';
import { addAssignment, changeAssignment, record, type Scribe } from './assignmentRows';
import type { DemoTraining, PlannedAssignment } from './DemoTraining';
import type { DemoAssigning, DemoCertificate, DemoDeed } from './model';

/** Whose assignment of which course. */
interface Pair {
  readonly person: string;
  readonly course: string;
}

interface Context {
  readonly calendar: DemoCalendar;
  readonly training: DemoTraining;
}

/** One after the other on a day: what was assigned can be moved, declared and then confirmed. */
const times: Readonly<Record<DemoDeed['kind'], string>> = {
  moved: '09:50',
  withdrawn: '09:55',
  declared: '10:45',
  confirmed: '14:20',
  sentBack: '14:25'
};

function dueDay(due: DemoAssigning['due'], calendar: DemoCalendar): CalendarDate | null {
  if (due === undefined) return null;
  if (due !== 'thisWeek') return calendarDate(calendar.workingDay(calendar.inDays(due)));
  const friday = addDays(mondayOf(calendar.today), 4);
  return calendarDate(friday < calendar.today ? calendar.today : friday);
}

function assigned(entry: DemoAssigning, person: string, { calendar, training }: Context): DemoEvent {
  const { by, course: key, due, reason = '' } = entry;
  const day = dayOf(entry, calendar);
  const moment = calendar.moment(day, '09:30');
  return {
    at: moment,
    act: (site) => {
      const course = training.course(key);
      const learner = site.user(person);
      const own = training.ofPerson(learner.id, course.id).map(({ now }) => now);
      const round = roundToAssign(course, own, calendarDate(day));
      const { id, title, version } = course;
      const dueOn = round.due ?? dueDay(due, calendar);
      const draft = {
        person: learner,
        course: id,
        title,
        round: round.key,
        due: dueOn,
        version,
        reason,
        plan: null
      };
      addAssignment(draft, { by, moment }, site, training);
    }
  };
}

/** What a learner hands in, as the form of the tracker has it. */
export function declarationOf(
  deed: Extract<DemoDeed, { kind: 'declared' }>,
  calendar: DemoCalendar
): DeclarationDraft {
  const { certificate, learnedDaysAgo = deed.daysAgo, score, note = '' } = deed;
  const until = certificate?.untilInDays;
  return {
    action: certificate ? 'Certificate' : 'Self-declared',
    learnedOn: calendarDate(dayOf({ daysAgo: learnedDaysAgo }, calendar)),
    validUntil: until === undefined ? null : calendarDate(calendar.inDays(until)),
    certificate: certificate?.link ?? null,
    files: certificate?.file
      ? [{ name: certificate.file.name, content: new Blob([certificate.file.text]) }]
      : [],
    score: score ? { right: score[0], of: score[1] } : null,
    note
  };
}

/** Files belong to the row of the log in which they were handed in. */
export function recordDeclared(
  planned: PlannedAssignment,
  draft: DeclarationDraft,
  { scene, scribe }: { readonly scene: Scene; readonly scribe: Scribe },
  certificate: DemoCertificate | undefined,
  site: DemoSite
): void {
  const id = record(planned, scene.course, declaration(scene, draft), scribe, site);
  if (certificate?.file) site.attach(scribe.by, 'completions', id, certificate.file);
}

function happened(deed: DemoDeed, { person, course: key }: Pair, { calendar, training }: Context): DemoEvent {
  const by = deed.kind === 'declared' ? person : deed.by;
  const day = dayOf(deed, calendar);
  const moment = calendar.moment(day, times[deed.kind]);
  const scribe = { by, moment };
  return {
    at: moment,
    act: (site) => {
      const course = training.course(key);
      const planned = training.latest(site.userId(person), course.id);
      const today = calendarDate(day);
      const scene: Scene = { current: planned.now, course, me: site.user(by), today };
      const change = (
        wanted: Parameters<typeof changedAssignment>[1],
        after = changedAssignment(planned.now, wanted, today)
      ): void => {
        if (!after) throw new Error(`${person}, ${key}: "${wanted.kind}" does not fit.`);
        changeAssignment(planned, after, by, site);
      };
      switch (deed.kind) {
        case 'declared': {
          const draft = declarationOf(deed, calendar);
          return recordDeclared(planned, draft, { scene, scribe }, deed.certificate, site);
        }
        case 'confirmed':
          return void record(planned, course, confirmation(scene, deed.note ?? ''), scribe, site);
        case 'sentBack':
          return void record(planned, course, sendingBack(scene, deed.reason), scribe, site);
        case 'moved':
          return change({ kind: 'move', to: dueDay(deed.toInDays, calendar) });
        case 'withdrawn':
          return change({ kind: 'withdraw', reason: deed.reason });
      }
    }
  };
}

/** A course is assigned to some people, and what they did about it. */
export function assigningEvents(
  entry: DemoAssigning,
  calendar: DemoCalendar,
  training: DemoTraining
): DemoEvent[] {
  const context = { calendar, training };
  return Object.entries(entry.people).flatMap(([person, deeds]) => [
    assigned(entry, person, context),
    ...deeds.map((deed) => happened(deed, { person, course: entry.course }, context))
  ]);
}
