import { createOverviewRepositories } from '../../../src/data/overview/createOverviewRepositories';
import { createRepositories } from '../../../src/data/createRepositories';
import { MemoryKnowledgeCache } from '../../../src/testing/faq/MemoryKnowledgeCache';
import { previousPeriod, periodOf } from '../../../src/domain/overview/period';
import { visit } from '../faq/byEntries';
import { firstView as firstViewOfFeed } from '../feed/byNotices';
import { firstView as firstViewOfChecklist } from '../firstView';
import { firstLook as firstLookOfOverview } from '../overview/byHistory';
import { fillOverview } from '../overview/fillOverview';
import { today } from '../overview/months';
import { number, table, withFigures, type Figures } from '../report';
import { BenchSite } from '../site';
import { firstLook as firstLookOfTraining } from '../training/byAssignments';

/** In each list with a history. */
const rows = 1_000;

/** One for what all parts show first, one for what belongs to that. */
const mostRequests = 2;

interface PageMeasurement extends Figures {
  readonly what: string;
}

/** What each part asks for before it shows anything, alone on a page or together with others: they share the page's client. */
function looksOf(site: BenchSite, person: number): readonly (readonly [string, () => Promise<unknown>][])[] {
  const now = (): Date => site.now();
  const open = (): readonly [string, () => Promise<unknown>][] => {
    const client = site.page();
    const cache = new MemoryKnowledgeCache();
    return [
      ['checklist', () => firstViewOfChecklist(createRepositories(client, now), now())],
      ['update feed', () => firstViewOfFeed(client, now)],
      ['FAQ', () => visit(site, { cache, person, isTeam: true }, client)],
      ['training', () => firstLookOfTraining(site, person, client)],
      ['overview', () => firstLookOfOverview(client, createOverviewRepositories(client, now))]
    ];
  };
  const alone = open().map((_look, index) => open().slice(index, index + 1));
  return [...alone, open()];
}

/** A page with all five parts beside pages with one: requests, reads and bytes until all of them show something. */
export async function pageOfFive(): Promise<{ readonly text: string; readonly problems: readonly string[] }> {
  const site = await BenchSite.start();
  await fillOverview(site, rows, previousPeriod(periodOf('month', today)).key);
  const person = (await site.repositories().people.me()).id;
  const all: PageMeasurement[] = [];
  for (const looks of looksOf(site, person)) {
    const cost = await site.costOf(() => Promise.all(looks.map(([, look]) => look())));
    const [first] = looks;
    all.push({ what: looks.length === 1 ? `${first?.[0]} alone` : 'all five', ...cost });
  }
  await site.close();
  const five = all.at(-1);
  const isMore = five !== undefined && five.requests > mostRequests;
  return {
    text: table(withFigures<PageMeasurement>([['what is on the page', ({ what }) => what, 'left']]), all),
    problems: isMore ? [`A page with all five parts asks ${number(five.requests)} times.`] : []
  };
}
