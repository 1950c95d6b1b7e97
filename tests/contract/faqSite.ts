import { lists, schemaVersion } from '../../src/lists';
import { faqLists, synonymsList, verificationsList, votesList } from '../../src/lists/faq';
import type { SendOptions } from '../../src/data/client/send';
import { createFaqRepositories, type FaqDataRepositories } from '../../src/data/faq/createFaqRepositories';
import { createDataSite } from '../../src/data/DataSite';
import { PnpEntryHeadRepository } from '../../src/data/faq/PnpEntryHeadRepository';
import type { FaqSiteUnderTest } from '../../src/testing/contracts/faq';
import type { Role } from '../../src/testing/contracts';
import { contractSite, personKeys, type ContractSite, type ContractSiteOptions } from './contractSite';
import { addRow, makeLists, restOf } from './makeLists';

/** A site with the lists of the suite, or with those that the FAQ needs as well. */
export async function faqContractSite(options: ContractSiteOptions): Promise<ContractSite> {
  const site = await contractSite({ ...options, setUp: false });
  if (options.setUp)
    makeLists(site.server.services, { settings: lists.settings, ...faqLists }, schemaVersion);
  return site;
}

/** The repositories of the FAQ as one person has them, new ones at each call. */
export function faqOf(
  site: ContractSite,
  role: Role,
  options: Partial<SendOptions> = {}
): FaqDataRepositories {
  return createFaqRepositories(site.client(personKeys[role], options), () => site.server.clock.now());
}

/** The options of a page that loses its connection at the first request that matches. */
export function breakingAt(
  person: string,
  matches: (url: string, init: RequestInit) => boolean
): Partial<SendOptions> {
  let isBroken = false;
  return {
    wait: async () => undefined,
    fetch: (input, init = {}) => {
      isBroken ||= matches(String(input), init);
      if (isBroken) return Promise.reject(new TypeError('Failed to fetch'));
      const headers = new Headers(init.headers);
      headers.set('Authorization', `Bearer ${person}`);
      return fetch(input, { ...init, headers });
    }
  };
}

/** A write into the list of published answers. */
export function writesFace(url: string, { method }: RequestInit): boolean {
  return url.includes('OMFAQPublished') && method === 'POST';
}

/** The same as the contracts want it. */
export async function faqSite(options: ContractSiteOptions): Promise<FaqSiteUnderTest> {
  const site = await faqContractSite(options);
  const rest = restOf(site.server.services);
  return {
    as: (role) => faqOf(site, role),
    headsAs: (role) =>
      new PnpEntryHeadRepository(
        createDataSite(site.client(personKeys[role]), () => site.server.clock.now())
      ),
    dyingBeforeFace: (role) => faqOf(site, role, breakingAt(personKeys[role], writesFace)),
    person: (role) => site.as(role).people.me(),
    setNow: (instant) => site.server.clock.set(new Date(instant)),
    verifications: async () => {
      const { entry, version, wasChanged, note } = verificationsList.columns;
      const answer: unknown = await site
        .client('lead')
        .sp.web.getList(`/sites/intune/Lists/${verificationsList.urlName}`)
        .items();
      const rows = (answer as { value: readonly Record<string, unknown>[] }).value;
      return rows.map((row) => ({
        entry: Number(row[`${entry.name}Id`]),
        version: Number(row[version.name]),
        wasChanged: row[wasChanged.name] === true,
        note: String(row[note.name] ?? ''),
        by: Number(row.AuthorId)
      }));
    },
    forgeVote: async (entry, by, inNameOf) => {
      const { key, entry: of, version, helped } = votesList.columns;
      addRow(rest, personKeys[by], votesList.urlName, {
        Title: 'Forged',
        [key.name]: `${entry.id}|1|${inNameOf.id}`,
        [of.name]: entry.id,
        [version.name]: 1,
        [helped.name]: true
      });
    },
    typeSynonyms: async (text) => addRow(rest, 'admin1', synonymsList.urlName, { Title: text }),
    typeSettings: async (text) => {
      const { key, value } = lists.settings.columns;
      const cells = { Title: 'FAQ', [key.name]: 'faq', [value.name]: text };
      addRow(rest, personKeys.owner, lists.settings.urlName, cells);
    },
    close: site.close
  };
}
