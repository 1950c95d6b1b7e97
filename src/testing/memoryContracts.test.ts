import {
  describeAccessRepository,
  describePeopleRepository,
  describeSetupRepository,
  describeTaskRepository,
  type Role
} from './contracts';
import { MemoryAccessRepository } from './MemoryAccessRepository';
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
  const site = new MemorySite({ setUp });
  return {
    as: (role) => new MemoryTaskRepository(site, personIn(site, role)),
    person: async (role) => personOf(personIn(site, role)),
    leaveLogRow: async (task, action, role) => void site.addLogRow(task, action, '', personIn(site, role)),
    close
  };
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
