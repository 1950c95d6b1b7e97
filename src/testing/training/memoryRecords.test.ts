import { completionKey } from '../../domain/training/record/completionKey';
import { describeTrainingRecords } from '../contracts/training/records';
import type { RecordRepositoriesUnderTest } from '../contracts/training/recordSite';
import type { Role } from '../contracts';
import type { MemoryPerson } from '../memoryPeople';
import { MemorySite, personOf } from '../MemorySite';
import { MemoryAssignmentRepository } from './MemoryAssignmentRepository';
import { MemoryCompletionRepository } from './MemoryCompletionRepository';
import { MemoryCourseRepository } from './MemoryCourseRepository';
import { MemoryGroupRepository } from './MemoryGroupRepository';
import { MemoryOwnTrainingRepository } from './MemoryOwnTrainingRepository';
import { MemoryPlanRepository } from './MemoryPlanRepository';
import { MemoryPlanStartRepository } from './MemoryPlanStartRepository';
import { MemoryReportRepository } from './MemoryReportRepository';
import { MemorySkillRepository } from './MemorySkillRepository';
import { MemoryTraining } from './MemoryTraining';
import { anEntryOfLog } from './trainingBuilders';

function personIn(site: MemorySite, role: Role): MemoryPerson {
  if (role !== 'otherMember') return site.personByRole(role);
  const first = site.personByRole('member');
  return site.people.find((person) => person.role === 'member' && person !== first) ?? first;
}

describeTrainingRecords('memory', async ({ setUp }) => {
  const site = new MemorySite({ timeZone: 'Europe/Berlin' });
  const rows = new MemoryTraining(site, setUp);
  const as = (role: Role): RecordRepositoriesUnderTest => {
    const person = personIn(site, role);
    return {
      courses: new MemoryCourseRepository(rows, person),
      reports: new MemoryReportRepository(rows, person),
      skills: new MemorySkillRepository(rows, person),
      plans: new MemoryPlanRepository(rows, person),
      planStarts: new MemoryPlanStartRepository(rows, person),
      groups: new MemoryGroupRepository(rows, person),
      assignments: new MemoryAssignmentRepository(rows, person),
      completions: new MemoryCompletionRepository(rows, person),
      ownTraining: new MemoryOwnTrainingRepository(rows, person)
    };
  };
  return {
    as,
    person: async (role) => personOf(personIn(site, role)),
    setNow: (instant) => {
      site.now = () => new Date(instant);
    },
    letReadersKeepRecords: async () => {
      rows.readersKeepRecords = true;
    },
    forgeEntry: async (assignment, by, { key, ...entry }) => {
      const subject = { kind: 'course', assignment: assignment.id, course: assignment.course } as const;
      const made = { ...entry, id: rows.nextId(), subject, by: personOf(personIn(site, by)) };
      const row = anEntryOfLog({ ...made, on: site.nowIso() });
      rows.completions.set(key ?? completionKey(subject, entry.cycle, entry.action), row);
    },
    close: async () => undefined
  };
});
