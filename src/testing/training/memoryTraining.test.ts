import { describeTrainingRepositories } from '../contracts/training';
import type { TrainingRepositoriesUnderTest } from '../contracts/training/trainingSite';
import type { Role } from '../contracts';
import type { MemoryPerson } from '../memoryPeople';
import { MemorySite, personOf } from '../MemorySite';
import { MemoryCourseRepository } from './MemoryCourseRepository';
import { MemoryGroupRepository } from './MemoryGroupRepository';
import { MemoryPlanRepository } from './MemoryPlanRepository';
import { MemoryPlanStartRepository } from './MemoryPlanStartRepository';
import { MemoryReportRepository } from './MemoryReportRepository';
import { MemorySkillRepository } from './MemorySkillRepository';
import { MemoryTraining } from './MemoryTraining';
import { aReport, anAssignment } from './trainingBuilders';

function personIn(site: MemorySite, role: Role): MemoryPerson {
  if (role !== 'otherMember') return site.personByRole(role);
  const first = site.personByRole('member');
  return site.people.find((person) => person.role === 'member' && person !== first) ?? first;
}

describeTrainingRepositories('memory', async ({ setUp }) => {
  const site = new MemorySite({ timeZone: 'Europe/Berlin' });
  const rows = new MemoryTraining(site, setUp);
  const as = (role: Role): TrainingRepositoriesUnderTest => {
    const person = personIn(site, role);
    return {
      courses: new MemoryCourseRepository(rows, person),
      reports: new MemoryReportRepository(rows, person),
      skills: new MemorySkillRepository(rows, person),
      plans: new MemoryPlanRepository(rows, person),
      planStarts: new MemoryPlanStartRepository(rows, person),
      groups: new MemoryGroupRepository(rows, person)
    };
  };
  return {
    as,
    dyingBeforeCourse: (role) => {
      const courses = new MemoryCourseRepository(rows, personIn(site, role));
      courses.diesBeforeCourse = true;
      return { ...as(role), courses };
    },
    person: async (role) => personOf(personIn(site, role)),
    setNow: (instant) => {
      site.now = () => new Date(instant);
    },
    leaveAssignment: async ({ id: course, title }, person) => {
      const id = rows.nextId();
      rows.assignments.set(id, anAssignment({ id, course, title, person }));
    },
    forgeReport: async (course, by, inNameOf) => {
      const report = aReport({
        id: rows.nextId(),
        course: course.id,
        about: 'Wrong',
        by: personOf(personIn(site, by))
      });
      rows.reports.set(`${course.id}|1|${inNameOf.id}|Wrong|2026-05-04`, report);
    },
    makeGroup: async (title, members, hidden) => {
      const people = members.map((role) => personOf(personIn(site, role)));
      rows.groups.push({ id: rows.groups.length + 1, title, people, groups: [], hidden });
    },
    close: async () => undefined
  };
});
