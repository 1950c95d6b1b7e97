import { searchesList, votesList } from '../../src/lists/faq';
import { assignmentsList, planStartsList } from '../../src/lists/training';
import { updatesList } from '../../src/lists/updates';
import { newAssignment, notBegun } from '../../src/data/training/assignmentMapper';
import { toItem } from '../../src/data/rowWriter';
import { createFaqRepositories } from '../../src/data/faq/createFaqRepositories';
import { calendarDate } from '../../src/domain/dates/calendarDate';
import type { Days } from '../../src/domain/dates/days';
import { draftFor } from '../../src/testing/contracts/training/recordSite';
import { aCourseDraft } from '../../src/testing/training/trainingBuilders';
import { contractSite, personKeys, type ContractSite } from './contractSite';
import { addRow, restOf } from './makeLists';
import { trainingOf } from './trainingSite';
import { updatesOf } from './updatesSite';

/** As SharePoint's 5,000, so small that tests can be over it. */
const listViewThreshold = 20;

/** The site is in Berlin: the first day of April begins there at 22 o'clock of the day before in UTC. */
const april: Days = { first: calendarDate('2026-04-01'), last: calendarDate('2026-04-30') };
const firstMoment = '2026-03-31T22:00:00Z';
const lastMoment = '2026-04-30T21:59:59Z';
const dayAfter = '2026-04-30T22:00:00Z';

describe('the rows of a month in lists with more rows than one query may touch', () => {
  let site: ContractSite;

  beforeEach(async () => {
    site = await contractSite({ setUp: true, limits: { listViewThreshold } });
    site.server.clock.set(new Date('2026-04-15T09:00:00Z'));
  });

  afterEach(() => site.close());

  const add = (urlName: string, row: object): void =>
    addRow(restOf(site.server.services), personKeys.member, urlName, row);

  /** Requests that it takes. */
  const requests = async (ask: () => Promise<unknown>): Promise<number> => {
    site.sent.length = 0;
    await ask();
    return site.sent.length;
  };

  it('are its notices, in the days of the site, whatever came before and after', async () => {
    const { sourceKey, listedOn, month, revisedOn, rollsOutOn } = updatesList.columns;
    const notice = (index: number, on: string): void =>
      add(updatesList.urlName, {
        Title: on,
        [sourceKey.name]: `feed:${index}`,
        [listedOn.name]: on,
        [month.name]: on.slice(0, 7),
        [revisedOn.name]: '2026-05-10T22:00:00Z',
        [rollsOutOn.name]: on
      });
    [firstMoment, lastMoment, dayAfter].forEach((on, index) => notice(index, on));
    for (let index = 10; index < 50; index++)
      notice(index, `2026-06-${index - 9 < 31 ? '15' : '16'}T10:00:00Z`);
    const { notices } = updatesOf(site, 'member');
    const titles = async (which: 'listedOn' | 'rollsOutOn'): Promise<readonly string[]> =>
      (await notices.onDays(which, april)).map(({ title }) => title);
    expect(await titles('listedOn')).toEqual([firstMoment, lastMoment]);
    // A day begins at midnight in Berlin, and so does the next one.
    expect(await titles('rollsOutOn')).toEqual([firstMoment, lastMoment]);
    expect(await requests(() => notices.onDays('listedOn', april))).toBe(1);
    // Refused, because many roll out after it; then by ids, in one batch.
    expect(await requests(() => notices.onDays('rollsOutOn', april))).toBe(2);
    expect(await notices.inState('open')).toHaveLength(43);
  });

  it('are what is due in it, slice by slice, with rows from before the list knew the month', async () => {
    const { courses } = trainingOf(site, 'owner');
    const course = await courses.add(aCourseDraft());
    const people = await Promise.all(
      (['owner', 'member', 'otherMember'] as const).map((role) => site.as(role).people.me())
    );
    const assign = (due: string, round: string, isOld: boolean): void =>
      people.forEach((person) => {
        const draft = draftFor(course, person, { due: calendarDate(due), round });
        const row = toItem(assignmentsList, newAssignment(draft, notBegun), 'Europe/Berlin');
        const { dueMonth, dueSlice } = assignmentsList.columns;
        add(assignmentsList.urlName, isOld ? { ...row, [dueMonth.name]: null, [dueSlice.name]: null } : row);
      });
    assign('2026-04-30', 'once', false);
    assign('2026-04-01', 'old', true);
    assign('2026-05-01', 'next', true);
    const { assignments } = trainingOf(site, 'member');
    const rounds = async (): Promise<readonly string[]> => {
      const found: string[] = [];
      let next: string | undefined;
      do {
        const page = await assignments.dueIn('2026-04', next);
        expect(page.unsearched).toEqual([]);
        found.push(...page.rows.map(({ round }) => round));
        next = page.next ?? undefined;
      } while (next !== undefined);
      return found.sort();
    };
    const few = await rounds();
    expect(few).toEqual(['old', 'old', 'old', 'once', 'once', 'once']);
    for (let round = 1; round <= 10; round++) assign('2026-04-15', `round ${round}`, false);
    expect(await rounds()).toEqual(
      [...few, ...Array.from({ length: 30 }, (_, index) => `round ${(index % 10) + 1}`)].sort()
    );
  });

  it('are the plans that were started in it', async () => {
    const { key, person, startDate, state } = planStartsList.columns;
    const { id } = await site.as('member').people.me();
    const start = (index: number, on: string): void =>
      add(planStartsList.urlName, {
        Title: on,
        [key.name]: String(index),
        [`${person.name}Id`]: id,
        [startDate.name]: on,
        [state.name]: 'Finished'
      });
    [firstMoment, dayAfter].forEach((on, index) => start(index, on));
    for (let index = 10; index < 40; index++) start(index, '2026-06-15T22:00:00Z');
    const { planStarts } = trainingOf(site, 'member');
    expect((await planStarts.startedOn(april)).map(({ startDate: day }) => day)).toEqual(['2026-04-01']);
  });

  it('are its votes, with those from before the list knew the month', async () => {
    const { key, entry, version, helped, month } = votesList.columns;
    const { id } = await site.as('member').people.me();
    const vote = (of: number, on: string, inMonth: string | null): void => {
      site.server.clock.set(new Date(on));
      add(votesList.urlName, {
        Title: on,
        [key.name]: `${of}|1|${id}`,
        [entry.name]: of,
        [version.name]: 1,
        [helped.name]: of % 2 === 0,
        [month.name]: inMonth
      });
    };
    vote(1, '2026-04-10T10:00:00Z', null);
    vote(2, '2026-03-10T10:00:00Z', null);
    vote(3, '2026-04-20T10:00:00Z', '2026-04');
    // The page's clock was behind.
    vote(4, '2026-04-01T00:30:00Z', '2026-03');
    for (let of = 10; of < 40; of++) vote(of, '2026-07-15T10:00:00Z', '2026-07');
    const { votes } = createFaqRepositories(site.client(personKeys.member));
    expect((await votes.givenOn(april)).map(({ entry: of }) => of)).toEqual([1, 3, 4]);
    expect(await requests(() => votes.givenOn(april))).toBe(1);
    const unhelped = (today: string): ReturnType<typeof votes.unhelped> =>
      votes.unhelped(calendarDate(today));
    expect((await unhelped('2026-06-30')).map(({ entry: of }) => of).sort()).toEqual([1, 3]);
    // Three reads for twelve months, and one for the rows without a month.
    expect(await requests(() => unhelped('2026-06-30'))).toBe(1);
    // Months in which people voted more often than one query may touch is asked again by ids.
    expect(await unhelped('2026-07-20')).toHaveLength(17);
    expect(await unhelped('2027-05-01')).toHaveLength(15);
  });

  it('are the gaps that somebody asked for in it', async () => {
    const { key, lastOn, closedOn, state } = searchesList.columns;
    const gap = (name: string, on: string): void =>
      add(searchesList.urlName, {
        Title: name,
        [key.name]: name,
        [lastOn.name]: on,
        [closedOn.name]: on,
        [state.name]: 'Closed'
      });
    gap('first', firstMoment);
    gap('after', dayAfter);
    for (let index = 10; index < 40; index++) gap(`later ${index}`, '2026-06-15T22:00:00Z');
    const { gaps } = createFaqRepositories(site.client(personKeys.member));
    expect((await gaps.askedOn(april)).map(({ text }) => text)).toEqual(['first']);
    expect((await gaps.closedOn(april)).map(({ gap: { text } }) => text)).toEqual(['first']);
  });
});
