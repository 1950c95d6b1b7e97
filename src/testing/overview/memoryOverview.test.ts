import type { Role } from '../contracts';
import { describeOverviewRepositories } from '../contracts/overview';
import type { OverviewRepositoriesUnderTest } from '../contracts/overview/overviewSite';
import type { MemoryPerson } from '../memoryPeople';
import { MemorySite, personOf } from '../MemorySite';
import { MemoryOperationsPlanRepository } from './MemoryOperationsPlanRepository';
import { MemoryOverview } from './MemoryOverview';
import { MemorySnapshotRepository } from './MemorySnapshotRepository';

function personIn(site: MemorySite, role: Role): MemoryPerson {
  if (role !== 'otherMember') return site.personByRole(role);
  const first = site.personByRole('member');
  return site.people.find((person) => person.role === 'member' && person !== first) ?? first;
}

describeOverviewRepositories('memory', async ({ setUp }) => {
  const site = new MemorySite({ timeZone: 'Europe/Berlin' });
  const rows = new MemoryOverview(site, setUp);
  const as = (role: Role): OverviewRepositoriesUnderTest => ({
    plan: new MemoryOperationsPlanRepository(rows, personIn(site, role)),
    snapshots: new MemorySnapshotRepository(rows, personIn(site, role))
  });
  return {
    as,
    dyingBeforeRows: (role) => {
      const snapshots = new MemorySnapshotRepository(rows, personIn(site, role));
      snapshots.diesBeforeRows = true;
      return { ...as(role), snapshots };
    },
    person: async (role) => personOf(personIn(site, role)),
    setNow: (instant) => {
      site.now = () => new Date(instant);
    },
    textsOf: async (periodKey) => {
      const all = [...rows.earlierReports, ...rows.reports.values()];
      return all.filter(({ key }) => key === periodKey).map(({ text }) => text);
    },
    close: async () => undefined
  };
});
