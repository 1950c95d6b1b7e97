import { wordsIn } from '../../domain/faq/synonyms/synonymGroup';
import type { Role } from '../contracts';
import { describeFaqRepositories } from '../contracts/faq';
import type { FaqRepositoriesUnderTest } from '../contracts/faq/faqSite';
import type { MemoryPerson } from '../memoryPeople';
import { MemorySite, personOf } from '../MemorySite';
import { MemoryEntryHeadRepository } from './MemoryEntryHeadRepository';
import { MemoryEntryRepository } from './MemoryEntryRepository';
import { MemoryFaq } from './MemoryFaq';
import { MemoryFaqSettingsRepository } from './MemoryFaqSettingsRepository';
import { MemoryGapRepository } from './MemoryGapRepository';
import { MemoryPublishedRepository } from './MemoryPublishedRepository';
import { MemorySynonymRepository, seedSynonyms } from './MemorySynonymRepository';
import { MemoryVoteRepository } from './MemoryVoteRepository';

function personIn(site: MemorySite, role: Role): MemoryPerson {
  if (role !== 'otherMember') return site.personByRole(role);
  const first = site.personByRole('member');
  return site.people.find((person) => person.role === 'member' && person !== first) ?? first;
}

describeFaqRepositories('memory', async ({ setUp }) => {
  const site = new MemorySite({ timeZone: 'Europe/Berlin' });
  const rows = new MemoryFaq(site, setUp);
  const as = (role: Role): FaqRepositoriesUnderTest => {
    const person = personIn(site, role);
    return {
      entries: new MemoryEntryRepository(rows, person),
      published: new MemoryPublishedRepository(rows, person),
      votes: new MemoryVoteRepository(rows, person),
      gaps: new MemoryGapRepository(rows, person),
      synonyms: new MemorySynonymRepository(rows, person),
      settings: new MemoryFaqSettingsRepository(rows, person)
    };
  };
  return {
    as,
    headsAs: (role) => new MemoryEntryHeadRepository(rows, personIn(site, role)),
    dyingBeforeFace: (role) => {
      const entries = new MemoryEntryRepository(rows, personIn(site, role));
      entries.diesBeforeFace = true;
      return { ...as(role), entries };
    },
    person: async (role) => personOf(personIn(site, role)),
    setNow: (instant) => {
      site.now = () => new Date(instant);
    },
    verifications: async () =>
      rows.verifications.map(({ entry, version, wasChanged, note, by }) => ({
        entry,
        version,
        wasChanged,
        note,
        by: by.id
      })),
    forgeVote: async (entry, by, inNameOf) => {
      const person = personOf(personIn(site, by));
      const vote = { entry: entry.id, version: 1, person, helped: true, reason: '', on: site.nowIso() };
      rows.votes.set(`${entry.id}|1|${inNameOf.id}`, vote);
    },
    typeSynonyms: async (text) => {
      seedSynonyms(rows, wordsIn(text));
    },
    typeSettings: async (text) => {
      rows.settingsText = text;
    },
    close: async () => undefined
  };
});
