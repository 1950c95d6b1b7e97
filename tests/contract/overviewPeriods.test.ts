import { lists, settingsList, trainingLists } from '../../src/lists';
import { createFaqRepositories } from '../../src/data/faq/createFaqRepositories';
import type { PeriodReader } from '../../src/domain/overview/read/PeriodReader';
import { aDraft } from '../../src/testing/builders';
import type { Role } from '../../src/testing/contracts';
import { attentionNow, describeAttention } from '../../src/testing/contracts/overview/attention.contract';
import { anOutlookQuestion, describeOutlooks } from '../../src/testing/contracts/overview/outlooks.contract';
import { aQuestion, describePeriods } from '../../src/testing/contracts/overview/periods.contract';
import type { MakePeriodSite } from '../../src/testing/contracts/overview/periodSite';
import { draftFor } from '../../src/testing/contracts/training/recordSite';
import { aPlanDraft } from '../../src/testing/contracts/training/plans.contract';
import { imported, noticeDrafts } from '../../src/testing/contracts/updates/updateSite';
import { aCourseDraft } from '../../src/testing/training/trainingBuilders';
import { calendarDate } from '../../src/domain/dates/calendarDate';
import { contractSite, personKeys, type ContractSite } from './contractSite';
import { makeLists } from './makeLists';
import { overviewOf } from './overviewSite';
import { trainingOf } from './trainingSite';
import { updatesOf } from './updatesSite';

const periodsOf = (site: ContractSite, role: Role): PeriodReader => overviewOf(site, role).periods;

const makeSite: MakePeriodSite = async ({ training }) => {
  const site = await contractSite({ setUp: false });
  const wanted = Object.entries(lists).filter(([key]) => training || !(key in trainingLists));
  makeLists(site.server.services, Object.fromEntries(wanted));
  return {
    as: (role) => ({
      tasks: site.as(role).tasks,
      updates: updatesOf(site, role),
      training: trainingOf(site, role),
      faq: createFaqRepositories(site.client(personKeys[role]), () => site.server.clock.now()),
      ...overviewOf(site, role)
    }),
    person: (role) => site.as(role).people.me(),
    setNow: (instant) => site.server.clock.set(new Date(instant)),
    close: site.close
  };
};

describePeriods('PnPjs on the local site', makeSite);
describeAttention('PnPjs on the local site', makeSite);
describeOutlooks('PnPjs on the local site', makeSite);

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

  const pathsOf = (): readonly string[] =>
    site.sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`);
  const twoBatches = ['POST /sites/intune/_api/$batch', 'POST /sites/intune/_api/$batch'];

  it('are two batches for what needs somebody, on a page that knows nothing yet', async () => {
    site.sent.length = 0;
    const reading = await overviewOf(site, 'member').attention.read(attentionNow);
    expect(pathsOf()).toEqual(twoBatches);
    expect([reading.missing, reading.incomplete]).toEqual([[], []]);
    const [first = [], second = []] = site.sent.map(readsOf);
    expect(first.length).toBeLessThanOrEqual(25);
    expect(new Set(first).size).toBe(first.length);
    expect(second.length).toBeLessThanOrEqual(8);
    const texts = [...first, ...second].filter((url) => /OMReply|OMFix|OMFAQPublished|OMBody/.test(url));
    expect(texts).toEqual([]);
  });

  it('ask no list for all of its rows, but for those that are short', async () => {
    site.sent.length = 0;
    await overviewOf(site, 'member').attention.read(attentionNow);
    const whole = site.sent
      .flatMap(readsOf)
      .filter((url) => url.includes('/items') && !url.includes('$filter'));
    const names = whole.map((url) => /Lists\/(\w+)/.exec(url)?.[1]);
    expect(names.sort()).toEqual(['OMAlerts', 'OMHolidays', 'OMPeople', 'OMSkills']);
  });

  it('are two requests at most for what is at risk in the next period', async () => {
    site.sent.length = 0;
    const { outlooks } = overviewOf(site, 'member');
    const reading = await outlooks.read(anOutlookQuestion('2026-Q3'));
    expect([reading.missing, reading.incomplete]).toEqual([[], []]);
    expect(pathsOf()).toEqual(twoBatches.slice(1));
    site.sent.length = 0;
    await overviewOf(site, 'member').outlooks.read(anOutlookQuestion('2026-06'));
    // Whether users were told is all that the second one asks.
    expect(site.sent).toHaveLength(2);
    expect(pathsOf()[0]).toBe(twoBatches[0]);
    expect(pathsOf()[1]).toContain('OMCommunications');
    expect(site.sent.flatMap(readsOf).length).toBeLessThanOrEqual(12);
  });
});
