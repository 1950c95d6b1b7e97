import type { DataSiteClient } from '../../../src/data/client/DataSiteClient';
import { createRepositories } from '../../../src/data/createRepositories';
import {
  createUpdateRepositories,
  type UpdateRepositories
} from '../../../src/data/updates/createUpdateRepositories';
import type { NoticeFilter, NoticePage } from '../../../src/domain/updates/NoticeRepository';
import { growth } from '../growth';
import { number, table, withFigures, type Figures } from '../report';
import { BenchSite } from '../site';
import { rareWord } from './feedWords';
import { fillFeed } from './fillFeed';

const searches: readonly [string, string] = ['search for a rare word', 'filter by platform'];
const sizes = [200, 2_000, 20_000] as const;

interface FeedMeasurement extends Figures {
  readonly what: string;
  readonly notices: number;
  /** SharePoint cannot look it up. */
  readonly isSearch: boolean;
}

/** A page of the feed: its notices, then what was recorded about them. */
async function page(feed: UpdateRepositories, filter?: NoticeFilter, next?: string): Promise<NoticePage> {
  const found = await feed.notices.page(filter, next);
  const ids = found.notices.map(({ id }) => id);
  await Promise.all([feed.acknowledgements.ofNotices(ids), feed.communications.ofNotices(ids)]);
  return found;
}

/** The first page, together with everything else that the feed asks for before it shows anything. */
export async function firstView(client: DataSiteClient, now: () => Date): Promise<NoticePage> {
  const { setup, access, people, calendar, timeZone } = createRepositories(client, now);
  const feed = createUpdateRepositories(client, now);
  const [shown] = await Promise.all([
    page(feed),
    people.me(),
    access.access(),
    setup.status(),
    feed.team.team(),
    feed.settings.awareness(),
    calendar.workingCalendar(),
    timeZone()
  ]);
  return shown;
}

/** A notice opens: its text, what it said before, and what was recorded about it. */
async function open(feed: UpdateRepositories, id: number): Promise<void> {
  await Promise.all([
    feed.notices.get(id),
    feed.notices.earlierRevisions(id),
    feed.acknowledgements.ofNotices([id]),
    feed.communications.ofNotices([id])
  ]);
}

async function measure(count: number): Promise<readonly FeedMeasurement[]> {
  const site = await BenchSite.start();
  fillFeed(site, count);
  const client = site.page();
  const feed = createUpdateRepositories(client, () => site.now());
  let shown: NoticePage | undefined;
  const costs: [string, Figures][] = [
    [
      'first view',
      await site.costOf(async () => {
        shown = await firstView(client, () => site.now());
      })
    ]
  ];
  const [newest] = shown?.notices ?? [];
  if (!shown?.next || !newest) throw new Error('The first page is not full.');
  const { next } = shown;
  costs.push(
    ['next page', await site.costOf(() => page(feed, {}, next))],
    ['open a notice', await site.costOf(() => open(feed, newest.id))],
    ['acknowledge a notice', await site.costOf(() => feed.acknowledgements.acknowledge(newest))],
    [searches[0], await site.costOf(() => page(feed, { text: rareWord }))],
    [searches[1], await site.costOf(() => page(feed, { platform: 'Windows' }))]
  );
  await site.close();
  return costs.map(([what, cost]) => ({ what, notices: count, isSearch: searches.includes(what), ...cost }));
}

const columns = withFigures<FeedMeasurement>([
  ['what', ({ what }) => what, 'left'],
  ['notices', ({ notices }) => number(notices)],
  ['acknowledgements', ({ notices }) => number(10 * notices)]
]);

/** Ids of rows stand in every answer, and get longer. */
const flat = 0.03;
/** SharePoint's limit of rows that a query may touch. */
const threshold = 5_000;
/** What is looked for in a longer list takes so many requests more: one is refused, the others ask by months. */
const mostMore = 2;

/** Compared with the shortest list. */
function problemsOf(all: readonly FeedMeasurement[]): readonly string[] {
  return all.flatMap((long) => {
    const short = all.find(({ what }) => what === long.what);
    if (!short || short === long) return [];
    const isSearch = long.isSearch && long.notices > threshold;
    if (isSearch && long.requests <= short.requests + mostMore) return [];
    return growth(short, long, flat).map((how) => `${long.what}: ${how} at ${long.notices} notices.`);
  });
}

/** What people do most in the feed, with an archive of some weeks and one of five years. */
export async function byNotices(): Promise<{ readonly text: string; readonly problems: readonly string[] }> {
  const all: FeedMeasurement[] = [];
  for (const size of sizes) all.push(...(await measure(size)));
  const sorted = [...new Set(all.map(({ what }) => what))].flatMap((what) =>
    all.filter((one) => one.what === what)
  );
  return { text: table(columns, sorted), problems: problemsOf(all) };
}
