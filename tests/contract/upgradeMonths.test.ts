import '@pnp/sp/fields';
import { lists, overviewLists, schemaVersion, type Column, type ListDefinition } from '../../src/lists';
import { createFaqRepositories, type FaqDataRepositories } from '../../src/data/faq/createFaqRepositories';
import { calendarDate } from '../../src/domain/dates/calendarDate';
import { contractSite, personKeys, type ContractSite } from './contractSite';
import { addRow, makeLists, restOf } from './makeLists';
import { trainingOf } from './trainingSite';

/** The sum of the versions before lists knew the months of votes, gaps and assignments. */
const versionBefore = 27;

const april = { first: calendarDate('2026-04-01'), last: calendarDate('2026-04-30') };

/** A list as it was in version 1, without some columns, and without the index of votes. */
function before(list: ListDefinition, without: readonly string[]): ListDefinition {
  const columns: Record<string, Column> = { ...list.columns };
  for (const key of without) delete columns[key];
  const { helped } = columns;
  if (helped?.kind === 'yesNo') columns.helped = { ...helped, indexed: false };
  return { ...list, version: 1, columns };
}

describe('a page of this version on lists that know no months yet', () => {
  let site: ContractSite;
  let faq: FaqDataRepositories;

  beforeEach(async () => {
    site = await contractSite({ setUp: false });
    site.server.clock.set(new Date('2026-04-10T09:00:00Z'));
    const { services } = site.server;
    const old = {
      ...Object.fromEntries(Object.entries(lists).filter(([key]) => !(key in overviewLists))),
      faqVotes: before(lists.faqVotes, ['month']),
      faqSearches: before(lists.faqSearches, ['closedOn']),
      assignments: before(lists.assignments, ['dueMonth', 'dueSlice'])
    };
    makeLists(services, old, versionBefore);
    const { id } = await site.as('member').people.me();
    const add = (list: ListDefinition, row: object): void =>
      addRow(restOf(services), personKeys.member, list.urlName, row);
    add(lists.faqVotes, {
      Title: 'Vote',
      OMKey: `1|1|${id}`,
      OMEntryId: 1,
      OMContentVersion: 1,
      OMHelped: false
    });
    add(lists.faqSearches, {
      Title: 'printer',
      OMKey: 'printer',
      OMLastOn: '2026-04-09T22:00:00Z',
      OMState: 'Open'
    });
    add(lists.assignments, {
      Title: 'Zero Trust',
      OMKey: `${id}|1|once`,
      OMPersonId: id,
      OMRound: 'once',
      OMContentVersion: 1,
      OMCourseSlice: '1|00',
      OMDueDate: '2026-04-19T22:00:00Z'
    });
    faq = createFaqRepositories(site.client(personKeys.member), () => site.server.clock.now());
  });

  afterEach(() => site.close());

  it('says that set-up is needed, and shows the votes that there are', async () => {
    const notSetUp = expect.objectContaining({ kind: 'notSetUp' }) as unknown;
    await expect(faq.votes.givenOn(april)).rejects.toEqual(notSetUp);
    await expect(faq.votes.unhelped(april.last)).rejects.toEqual(notSetUp);
    await expect(faq.gaps.closedOn(april)).rejects.toEqual(notSetUp);
    await expect(trainingOf(site, 'member').assignments.dueIn('2026-04')).rejects.toEqual(notSetUp);
    expect((await faq.votes.ofEntries([1])).get(1)).toHaveLength(1);
    expect(await site.as('member').setup.status()).toEqual({
      kind: 'outdated',
      found: versionBefore,
      wanted: schemaVersion
    });
  });

  it('adds what is missing and nothing else, and finds the rows of then', async () => {
    const { setup } = site.as('owner');
    const plan = await setup.plan();
    expect(plan.warnings).toEqual([]);
    const steps = plan.steps.filter(({ listKey }) => !(listKey in overviewLists));
    expect(steps.map(({ id }) => id)).toEqual([
      'faqVotes/helped/addIndex',
      'faqVotes/month/addColumn',
      'faqSearches/closedOn/addColumn',
      'assignments/dueMonth/addColumn',
      'assignments/dueSlice/addColumn',
      'settings/recordVersion'
    ]);
    const outcome = await setup.run(plan, () => undefined, new AbortController().signal);
    expect(outcome).toEqual({ kind: 'completed' });
    expect((await setup.plan()).steps).toEqual([]);
    expect(await faq.votes.givenOn(april)).toMatchObject([{ entry: 1, helped: false }]);
    expect(await faq.votes.unhelped(april.last)).toHaveLength(1);
    const [gap] = await faq.gaps.askedOn(april);
    if (!gap) throw new Error('The gap is gone.');
    await faq.gaps.close(gap, 1);
    expect(await faq.gaps.closedOn(april)).toMatchObject([{ answeredOn: '2026-04-10' }]);
    const { assignments } = trainingOf(site, 'member');
    expect((await assignments.dueIn('2026-04')).rows).toMatchObject([{ due: '2026-04-20' }]);
    await faq.votes.vote({ entry: 1, version: 1, title: 'Vote' }, true, '');
    expect(await faq.votes.givenOn(april)).toMatchObject([{ entry: 1, helped: true }]);
  });
});
