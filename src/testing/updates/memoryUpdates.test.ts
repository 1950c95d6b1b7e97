import { acknowledgementKey } from '../../domain/updates/AcknowledgementRepository';
import type { Role } from '../contracts';
import type { MemoryPerson } from '../memoryPeople';
import { MemorySite, personOf } from '../MemorySite';
import { describeUpdateRepositories } from '../contracts/updates';
import { MemoryAcknowledgementRepository } from './MemoryAcknowledgementRepository';
import { MemoryAwarenessSettingsRepository } from './MemoryAwarenessSettingsRepository';
import { MemoryCommunicationRepository } from './MemoryCommunicationRepository';
import { MemoryDoubtRepository } from './MemoryDoubtRepository';
import { MemoryIntakeRepository } from './MemoryIntakeRepository';
import { MemoryNoticeRepository } from './MemoryNoticeRepository';
import { MemoryTeamRepository } from './MemoryTeamRepository';
import { MemoryUpdates } from './MemoryUpdates';

function personIn(site: MemorySite, role: Role): MemoryPerson {
  if (role !== 'otherMember') return site.personByRole(role);
  const first = site.personByRole('member');
  return site.people.find((person) => person.role === 'member' && person !== first) ?? first;
}

describeUpdateRepositories('memory', async ({ setUp }) => {
  const site = new MemorySite({ timeZone: 'Europe/Berlin' });
  const rows = new MemoryUpdates(site, setUp);
  return {
    as: (role) => {
      const person = personIn(site, role);
      return {
        notices: new MemoryNoticeRepository(rows, person),
        intake: new MemoryIntakeRepository(rows, person),
        acknowledgements: new MemoryAcknowledgementRepository(rows, person),
        communications: new MemoryCommunicationRepository(rows, person),
        team: new MemoryTeamRepository(rows, person),
        doubts: new MemoryDoubtRepository(rows, person),
        settings: new MemoryAwarenessSettingsRepository(rows, person)
      };
    },
    person: async (role) => personOf(personIn(site, role)),
    setNow: (instant) => {
      site.now = () => new Date(instant);
    },
    forgeAcknowledgement: async ({ id, key, revision }, by, inNameOf) => {
      const entry = { noticeId: id, revision, person: personOf(personIn(site, by)), on: site.nowIso() };
      rows.acknowledgements.set(acknowledgementKey(key, revision, inNameOf.id), entry);
    },
    keepOldText: async ({ id, key, revision }) => {
      const notice = rows.notices.get(id);
      if (notice) rows.revisions.set(`${key}|${revision}`, { ...notice, noticeId: id });
    },
    typeSettings: async (text) => {
      rows.awarenessText = text;
    },
    close: async () => undefined
  };
});
