import { ownTrainingList } from '../../../src/lists';
import { calendarDate } from '../../../src/domain/dates/calendarDate';
import { roundToAssign } from '../../../src/domain/training/assigning/rounds';
import { assignmentKey } from '../../../src/domain/training/assignment';
import { formatScore } from '../../../src/domain/training/check/score';
import type { OwnRecord } from '../../../src/domain/training/ownRecord';
import { ownDeclaration } from '../../../src/domain/training/record/ownDeed';
import { takeOver } from '../../../src/domain/training/record/takeOver';
import type { DemoCalendar } from '../DemoCalendar';
import type { DemoSite } from '../DemoSite';
import type { DemoEvent } from '../events/DemoEvent';
import type { DemoAct } from '../updates/model';
import { dayOf } from '../updates/plannedNotice';
import { declarationOf } from './assigningEvents';
import { addAssignment, changeAssignment } from './assignmentRows';
import { cellsOf } from './cells';
import type { DemoTraining } from './DemoTraining';
import type { DemoOwnRecord } from './model';

/** A record of the demo; it is known once it was made. */
interface Planned {
  readonly entry: DemoOwnRecord;
  readonly calendar: DemoCalendar;
  readonly training: DemoTraining;
  record: OwnRecord | undefined;
}

function recordOf({ record, entry }: Planned): OwnRecord {
  if (!record) throw new Error(`${entry.person} has no record of "${entry.course}".`);
  return record;
}

function made(planned: Planned): DemoEvent {
  const { entry, calendar, training } = planned;
  const day = dayOf({ daysAgo: entry.madeDaysAgo }, calendar);
  return {
    at: calendar.moment(day, '10:05'),
    act: (site) => {
      const course = training.course(entry.course);
      const person = site.user(entry.person);
      const round = roundToAssign(course, [], calendarDate(day));
      const { dueInDays } = entry;
      const own =
        dueInDays === undefined ? null : calendarDate(calendar.workingDay(calendar.inDays(dueInDays)));
      const due = round.due ?? own;
      const { id: courseId, title, version } = course;
      const cells = cellsOf(ownTrainingList, {
        title,
        key: assignmentKey({ person, course: courseId, round: round.key }),
        course: courseId,
        round: round.key,
        dueDate: due,
        version,
        personKey: String(person.id)
      });
      const id = site.add(entry.person, 'ownTraining', cells);
      const empty = { done: null, certificate: null, score: null, note: '' };
      const what = { id, etag: '', person, course: courseId, title, round: round.key, due, version };
      planned.record = { ...what, ...empty };
    }
  };
}

function declared(planned: Planned, deed: NonNullable<DemoOwnRecord['done']>): DemoEvent {
  const { entry, calendar, training } = planned;
  const day = dayOf(deed, calendar);
  return {
    at: calendar.moment(day, '10:45'),
    act: (site) => {
      const own = recordOf(planned);
      const draft = declarationOf(deed, calendar);
      const after = ownDeclaration(own, training.course(entry.course), draft, calendarDate(day));
      planned.record = { ...own, ...after };
      const { done, certificate, score, note } = after;
      const cells = cellsOf(ownTrainingList, {
        doneVersion: done?.version ?? null,
        doneOn: done?.on ?? null,
        proof: draft.action,
        validUntil: done?.until ?? null,
        certificate,
        score: formatScore(score),
        note: note === '' ? null : note
      });
      site.change(entry.person, 'ownTraining', own.id, cells);
    }
  };
}

/** What was handed in counts for the team from then on. */
function takenOver(planned: Planned, act: DemoAct): DemoEvent {
  const { entry, calendar, training } = planned;
  const moment = calendar.moment(dayOf(act, calendar), '16:05');
  return {
    at: moment,
    act: (site: DemoSite) => {
      const own = recordOf(planned);
      const { round } = own;
      const existing = training.ofPerson(own.person.id, own.course).find(({ now }) => now.round === round);
      const wanted = takeOver(own, training.course(entry.course), existing?.now);
      if (wanted?.kind === 'add')
        addAssignment(wanted.draft, { by: act.by, moment }, site, training, wanted.progress);
      else if (wanted && existing)
        changeAssignment(existing, { ...existing.now, ...wanted.progress }, act.by, site);
    }
  };
}

/** What somebody who may only read the site keeps for themselves. */
export function ownEvents(entry: DemoOwnRecord, calendar: DemoCalendar, training: DemoTraining): DemoEvent[] {
  const planned: Planned = { entry, calendar, training, record: undefined };
  return [
    made(planned),
    ...(entry.done ? [declared(planned, entry.done)] : []),
    ...(entry.takenOver ? [takenOver(planned, entry.takenOver)] : [])
  ];
}
