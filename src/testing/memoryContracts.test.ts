import {
  describeAccessRepository,
  describeCalendarRepository,
  describePeopleRepository,
  describeSetupRepository,
  describeTaskRepository,
  type Role
} from './contracts';
import { logKey } from '../domain/tasks/logKey';
import { MemoryAccessRepository } from './MemoryAccessRepository';
import { MemoryCalendarRepository } from './MemoryCalendarRepository';
import { MemoryPeopleRepository } from './MemoryPeopleRepository';
import type { MemoryPerson } from './memoryPeople';
import { MemorySetupRepository } from './MemorySetupRepository';
import { MemorySite, personOf } from './MemorySite';
import { MemoryTaskRepository } from './MemoryTaskRepository';

const close = async (): Promise<void> => undefined;

function personIn(site: MemorySite, role: Role): MemoryPerson {
  if (role !== 'otherMember') return site.personByRole(role);
  const first = site.personByRole('member');
  return site.people.find((person) => person.role === 'member' && person !== first) ?? first;
}

describeTaskRepository('memory', async ({ setUp }) => {
  const site = new MemorySite({ setUp, timeZone: 'Europe/Berlin' });
  return {
    as: (role) => new MemoryTaskRepository(site, personIn(site, role)),
    person: async (role) => personOf(personIn(site, role)),
    setNow: (instant) => {
      site.now = () => new Date(instant);
    },
    leaveLogRow: async ({ id, title }, occurrence, action, role) => {
      const { period, due } = occurrence;
      const key = logKey(id, occurrence, action);
      site.addLogRow({ key, taskId: id, title, action, period, due }, personIn(site, role));
    },
    close
  };
});

describeCalendarRepository('memory', async ({ setUp }) => {
  const site = new MemorySite({ setUp });
  return { as: (role) => new MemoryCalendarRepository(site, personIn(site, role)), close };
});

describePeopleRepository('memory', async () => {
  const site = new MemorySite();
  return {
    as: (role) => new MemoryPeopleRepository(site, personIn(site, role)),
    somebody: { name: 'Zoe Winter', email: 'zoe.winter@contoso.example' },
    close
  };
});

describeAccessRepository('memory', async ({ setUp }) => {
  const site = new MemorySite({ setUp });
  return { as: (role) => new MemoryAccessRepository(site, personIn(site, role)), close };
});

describeSetupRepository('memory', async () => {
  const site = new MemorySite({ setUp: false });
  return {
    as: (role) => new MemorySetupRepository(site, personIn(site, role)),
    tasks: (role) => new MemoryTaskRepository(site, personIn(site, role)),
    close
  };
});
