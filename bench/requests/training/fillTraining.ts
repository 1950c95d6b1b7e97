import { newAssignment, notBegun } from '../../../src/data/training/assignmentMapper';
import { newCourse } from '../../../src/data/training/courseMapper';
import { toItem } from '../../../src/data/rowWriter';
import { addDays, calendarDate } from '../../../src/domain/dates/calendarDate';
import type { Person } from '../../../src/domain/people/person';
import type { AssignmentDraft, AssignmentProgress } from '../../../src/domain/training/assignment';
import { emptyCourse } from '../../../src/domain/training/emptyCourse';
import { assignmentsList, coursesList } from '../../../src/lists';
import { addRows } from '../addRows';
import type { BenchSite } from '../site';
import { titleOf } from '../words';

const zone = 'Europe/Berlin';
const today = calendarDate('2026-05-29');
/** Of twenty courses that somebody has, one is open still, and one is late. */
export const coursesEach = 20;

/** People whom the site gets to know, beside those of its groups. */
export function meetPeople(site: BenchSite, count: number): readonly Person[] {
  const { users, webs } = site.server.services.store;
  const siteId = webs.byUrl('/sites/intune')?.siteId ?? '';
  return Array.from({ length: count }, (_, index) => {
    const [key, name] = [`learner${index}`, `Learner ${index}`];
    const email = `${key}@contoso.example`;
    const known = { key, name, email, jobTitle: '', department: '', role: 'visitor' } as const;
    return { id: users.addPerson(siteId, known).id, name, email };
  });
}

function progressOf(course: number): AssignmentProgress {
  if (course <= 2) return notBegun;
  const done = { version: 1, on: addDays(today, -40 - course), proof: 'Self-declared', until: null } as const;
  return { status: 'Done', cycle: 0, done };
}

function draftOf(person: Person, course: number): AssignmentDraft {
  return {
    person,
    course,
    title: titleOf(course - 1),
    round: 'once',
    due: addDays(today, course === 1 ? -7 : course === 2 ? 14 : -30 - course),
    version: 1,
    reason: 'For everybody',
    plan: null
  };
}

/** Twenty courses in use. Their ids count from 1. */
export function fillCourses(site: BenchSite): void {
  addRows(
    site,
    coursesList,
    Array.from({ length: coursesEach }, (_, index) => {
      const draft = { ...emptyCourse, title: titleOf(index), summary: `<p>${titleOf(index)}</p>` };
      const row = newCourse(draft, { sourceKey: null, starterTag: null });
      return toItem(coursesList, { ...row, status: 'In use', verifiedOn: today }, zone);
    })
  );
}

/** As many people as given who have all courses. `me` is one of them. */
export function fillTraining(site: BenchSite, people: number, me: Person): readonly Person[] {
  const learners = [me, ...meetPeople(site, people - 1)];
  fillCourses(site);
  addRows(
    site,
    assignmentsList,
    learners.flatMap((person) =>
      Array.from({ length: coursesEach }, (_, index) => {
        const row = newAssignment(draftOf(person, index + 1), progressOf(index + 1));
        return toItem(assignmentsList, row, zone);
      })
    )
  );
  return learners;
}
