import { lists, settingsList, trainingLists } from '../../src/lists';
import { createFaqRepositories } from '../../src/data/faq/createFaqRepositories';
import { createPeriodSources } from '../../src/data/overview/createPeriodSources';
import { createDataSite } from '../../src/data/DataSite';
import { createPeriodReader } from '../../src/domain/overview/read/createPeriodReader';
import type { PeriodReader } from '../../src/domain/overview/read/PeriodReader';
import { aDraft } from '../../src/testing/builders';
import type { Role } from '../../src/testing/contracts';
import { aQuestion, describePeriods } from '../../src/testing/contracts/overview/periods.contract';
import { draftFor } from '../../src/testing/contracts/training/recordSite';
import { aPlanDraft } from '../../src/testing/contracts/training/plans.contract';
import { imported, noticeDrafts } from '../../src/testing/contracts/updates/updateSite';
import { aCourseDraft } from '../../src/testing/training/trainingBuilders';
import { calendarDate } from '../../src/domain/dates/calendarDate';
import { contractSite, personKeys, type ContractSite } from './contractSite';
import { makeLists } from './makeLists';
import { trainingOf } from './trainingSite';
import { updatesOf } from './updatesSite';

function periodsOf(site: ContractSite, role: Role): PeriodReader {
  const now = (): Date => site.server.clock.now();
  return createPeriodReader(createPeriodSources(createDataSite(site.client(personKeys[role]), now), now));
}

describePeriods('PnPjs on the local site', async ({ training }) => {
  const site = await contractSite({ setUp: false });
  const wanted = Object.entries(lists).filter(([key]) => training || !(key in trainingLists));
  makeLists(site.server.services, Object.fromEntries(wanted));
  return {
    as: (role) => ({
      tasks: site.as(role).tasks,
      updates: updatesOf(site, role),
      training: trainingOf(site, role),
      faq: createFaqRepositories(site.client(personKeys[role]), () => site.server.clock.now()),
      periods: periodsOf(site, role)
    }),
    person: (role) => site.as(role).people.me(),
    setNow: (instant) => site.server.clock.set(new Date(instant)),
    close: site.close
  };
});

describe('the requests of what the figures of a period need', () => {
  let site: ContractSite;

  beforeAll(async () => {
    site = await contractSite({ setUp: true });
    site.server.clock.set(new Date('2026-04-10T09:00:00Z'));
    const [updates, training] = [updatesOf(site, 'member'), trainingOf(site, 'owner')];
    await imported(updates, ...noticeDrafts(5, { published: '2026-04-05T10:00:00.000Z' }));
    await site.as('member').tasks.add(aDraft({ dueDate: calendarDate('2026-04-15') }));
    const course = await training.courses.setStatus(await training.courses.add(aCourseDraft()), 'In use');
    const person = await site.as('member').people.me();
    await training.assignments.assign([draftFor(course, person, { due: calendarDate('2026-04-20') })]);
    const plan = await training.plans.add(aPlanDraft);
    const startDate = calendarDate('2026-04-01');
    await training.planStarts.start(plan, { person, startDate, mentor: null, manager: null });
    site.server.clock.set(new Date('2026-05-04T09:00:00Z'));
  });

  afterAll(() => site.close());

  /** Lists that one request reads, and how often. */
  const readsOf = ({ body }: { readonly body: string }): readonly string[] =>
    [...body.matchAll(/^GET (\S+)/gm)].map(([, url = '']) => decodeURIComponent(url));

  it('are two batches, the period before included, on a page that knows nothing yet', async () => {
    site.sent.length = 0;
    const periods = periodsOf(site, 'member');
    await Promise.all([
      periods.read(aQuestion('2026-04')),
      periods.read(aQuestion('2026-03', { withMoment: false }))
    ]);
    expect(site.sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
      'POST /sites/intune/_api/$batch',
      'POST /sites/intune/_api/$batch'
    ]);
    const [first = [], second = []] = site.sent.map(readsOf);
    expect(first.length).toBeLessThanOrEqual(50);
    expect(new Set(first).size).toBe(first.length);
    expect(second.length).toBeLessThanOrEqual(8);
  });

  it('ask for nothing but the period and, where that is wanted, what is open now', async () => {
    site.sent.length = 0;
    const faq = { entries: [], answers: [] };
    await periodsOf(site, 'member').read(aQuestion('2026-03', { withMoment: false, faq }));
    const [first = []] = site.sent.map(readsOf);
    expect(first).toHaveLength(20);
    // Months of notices and votes are asked for with those beside them, narrowed down to the days.
    const ofOtherMonths = first.filter((url) => /2025-1[0-2]|2026-0[5-9]/.test(url));
    expect(ofOtherMonths).toEqual([]);
    expect(first.filter((url) => /OMFAQ'|OMFAQPublished|OMSkills|OMDoubts/.test(url))).toEqual([]);
    expect(first.filter((url) => url.includes(settingsList.urlName))).toHaveLength(1);
  });

  it('are no more for a quarter than for a month, but for the log of tasks', async () => {
    const count = async (key: string): Promise<number> => {
      site.sent.length = 0;
      await periodsOf(site, 'member').read(aQuestion(key));
      expect(site.sent).toHaveLength(2);
      return site.sent.flatMap(readsOf).length;
    };
    expect(await count('2026-Q2')).toBe((await count('2026-04')) + 2);
  });
});
