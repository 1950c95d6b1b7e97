import type { DataSiteClient } from '../../../src/data/client/DataSiteClient';
import { createRepositories } from '../../../src/data/createRepositories';
import { createFaqRepositories, type FaqDataRepositories } from '../../../src/data/faq/createFaqRepositories';
import { createUpdateRepositories } from '../../../src/data/updates/createUpdateRepositories';
import type { KnowledgeCache } from '../../../src/domain/faq/KnowledgeCache';
import { MemoryKnowledgeCache } from '../../../src/testing/faq/MemoryKnowledgeCache';
import type { FaqRepositories } from '../../../src/webparts/faq/FaqRepositories';
import { KnowledgeStore } from '../../../src/webparts/faq/model/store/KnowledgeStore';
import { entriesList } from '../../../src/lists';
import { addRows } from '../addRows';
import { growth } from '../growth';
import { number, table, withFigures, type Figures } from '../report';
import { BenchSite } from '../site';
import { fillFaq } from './fillFaq';

const sizes = [200, 2_000, 8_000] as const;
const added = 20;

interface FaqMeasurement extends Figures {
  readonly what: string;
  readonly entries: number;
  /** Reads every entry: it grows with them. */
  readonly readsAll: boolean;
}

function faqOf(site: BenchSite, client: DataSiteClient): FaqDataRepositories {
  return createFaqRepositories(client, () => site.now());
}

interface Visit {
  readonly cache: KnowledgeCache;
  /** Whom the page takes for the reader. */
  readonly person: number;
  readonly isTeam: boolean;
}

/** Who reads, and every entry that is not kept in the browser. */
export async function visit(
  site: BenchSite,
  { cache, person, isTeam }: Visit,
  client: DataSiteClient = site.page()
): Promise<void> {
  const now = (): Date => site.now();
  const { people, access, setup, timeZone } = createRepositories(client, now);
  const { doubts, notices } = createUpdateRepositories(client, now);
  const asked = { ...faqOf(site, client), doubts, notices, cache, timeZone };
  const failures: unknown[] = [];
  const store = new KnowledgeStore({
    // The store asks for nothing of the others.
    repositories: asked as unknown as FaqRepositories,
    person,
    isTeam,
    onChange: (state) => {
      if (state.kind === 'failed') failures.push(state.error);
      if (state.kind === 'ready' && state.refreshError !== undefined) failures.push(state.refreshError);
    }
  });
  const faq = asked.settings.faq();
  await Promise.all([people.me(), access.access(), setup.status(), faq, timeZone(), store.refresh()]);
  if (failures.length > 0) throw new Error('The entries could not be read.', { cause: failures[0] });
}

async function measure(entries: number): Promise<readonly FaqMeasurement[]> {
  const site = await BenchSite.start();
  fillFaq(site, entries);
  const client = site.page();
  const faq = faqOf(site, client);
  const { people, timeZone } = createRepositories(client, () => site.now());
  await timeZone();
  const person = (await people.me()).id;
  const team = { cache: new MemoryKnowledgeCache(), person, isTeam: true };
  const user = { cache: new MemoryKnowledgeCache(), person, isTeam: false };
  const entry = await faq.entries.get(1);
  const costs: [what: string, cost: Figures, readsAll?: boolean][] = [
    ['first visit of the team', await site.costOf(() => visit(site, team)), true],
    ['first visit of a user', await site.costOf(() => visit(site, user)), true],
    ['next visit, nothing changed', await site.costOf(() => visit(site, team))]
  ];
  addRows(
    site,
    entriesList,
    Array.from({ length: added }, (_, index) => ({ Title: `Something new ${index}` }))
  );
  costs.push(
    [`next visit, ${added} are new`, await site.costOf(() => visit(site, team))],
    ['votes on an open entry', await site.costOf(() => faq.votes.ofEntries([1]))],
    ['vote', await site.costOf(() => faq.votes.vote({ entry: 1, version: 1, title: entry.title }, true, ''))],
    ['verify an entry', await site.costOf(() => faq.entries.verify(entry, { wasChanged: false, note: '' }))],
    ['count a gap', await site.costOf(() => faq.gaps.count('nobody knows', 'foundNothing'))]
  );
  await site.close();
  return costs.map(([what, cost, readsAll = false]) => ({ what, entries, readsAll, ...cost }));
}

const columns = withFigures<FaqMeasurement>([
  ['what', ({ what }) => what, 'left'],
  ['entries', ({ entries }) => number(entries)]
]);

/** Ids of rows stand in every answer, and get longer. */
const flat = 0.03;
/** Entries that SharePoint answers at once. */
const pageSize = 1_000;

function problemsOf(all: readonly FaqMeasurement[]): readonly string[] {
  return all.flatMap((long) => {
    const short = all.find(({ what }) => what === long.what);
    if (!short || short === long) return [];
    if (!long.readsAll) {
      return growth(short, long, flat).map((how) => `${long.what}: ${how} at ${long.entries} entries.`);
    }
    const pages = Math.ceil(long.entries / pageSize) - 1;
    const isMore = long.requests > short.requests + pages;
    return isMore ? [`${long.what}: more than one request a page at ${long.entries} entries.`] : [];
  });
}

/** What people do most in the FAQ, with a young one, a large one, and one beyond 5,000 entries. */
export async function byEntries(): Promise<{ readonly text: string; readonly problems: readonly string[] }> {
  const all: FaqMeasurement[] = [];
  for (const size of sizes) all.push(...(await measure(size)));
  const sorted = [...new Set(all.map(({ what }) => what))].flatMap((what) =>
    all.filter((one) => one.what === what)
  );
  return { text: table(columns, sorted), problems: problemsOf(all) };
}
