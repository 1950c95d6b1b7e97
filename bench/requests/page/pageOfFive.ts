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

type Look = readonly [part: string, look: () => Promise<unknown>];

/** What the parts of a page that was just opened ask for before they show anything: they share its client. */
function openPage(site: BenchSite, person: number): readonly Look[] {
  const now = (): Date => site.now();
  const client = site.page();
  const cache = new MemoryKnowledgeCache();
  return [
    ['checklist', () => firstViewOfChecklist(createRepositories(client, now), now())],
    ['update feed', () => firstViewOfFeed(client, now)],
    ['FAQ', () => visit(site, { cache, person, isTeam: true }, client)],
    ['training', () => firstLookOfTraining(site, person, client)],
    ['overview', () => firstLookOfOverview(client, createOverviewRepositories(client, now))]
  ];
}

/** A page with all five parts beside pages with one: requests, reads and bytes until all of them show something. */
export async function pageOfFive(): Promise<{ readonly text: string; readonly problems: readonly string[] }> {
  const site = await BenchSite.start();
  await fillOverview(site, rows, previousPeriod(periodOf('month', today)).key);
  const person = (await site.repositories().people.me()).id;
  const all: PageMeasurement[] = [];
  const measure = async (what: string, looks: readonly Look[]): Promise<PageMeasurement> => {
    return { what, ...(await site.costOf(() => Promise.all(looks.map(([, look]) => look())))) };
  };
  for (const [part] of openPage(site, person)) {
    const alone = openPage(site, person).filter(([name]) => name === part);
    all.push(await measure(`${part} alone`, alone));
  }
  const five = await measure('all five', openPage(site, person));
  all.push(five);
  await site.close();
  return {
    text: table(withFigures<PageMeasurement>([['what is on the page', ({ what }) => what, 'left']]), all),
    problems:
      five.requests > mostRequests ? [`A page with all five parts asks ${number(five.requests)} times.`] : []
  };
}
