import { taskLogList, tasksList } from '../../src/lists';
import { contractSite, type ContractSite } from './contractSite';
import { addRow, restOf } from './makeLists';

/** As SharePoint's 5,000, so small that tests can be over it. */
const listViewThreshold = 20;

describe('lists that are larger than one query may touch', () => {
  let site: ContractSite;

  beforeAll(async () => {
    site = await contractSite({ setUp: true, limits: { listViewThreshold } });
    const rest = restOf(site.server.services);
    const { status, completedOn } = tasksList.columns;
    const at = (index: number): string => new Date(Date.UTC(2026, 3, 1, 8, index)).toISOString();
    for (let index = 0; index < 60; index++) {
      const isOpen = index % 3 === 0;
      addRow(rest, 'admin1', 'OMTasks', {
        Title: `Task ${index}`,
        [status.name]: isOpen ? 'Open' : 'Done',
        // Open recurring tasks have a date of completion as well.
        [completedOn.name]: at(index)
      });
    }
    const { key, task, action, period, dueMonth } = taskLogList.columns;
    for (let index = 0; index < 60; index++) {
      addRow(rest, 'admin1', 'OMTaskLog', {
        Title: 'Weekly check',
        [key.name]: `1|${index}|Completed`,
        [`${task.name}Id`]: 1,
        [action.name]: 'Completed',
        [period.name]: `${index}`,
        [dueMonth.name]: index < 45 ? '2026-03' : '2026-04'
      });
    }
    site.sent.length = 0;
  });

  afterEach(() => {
    site.sent.length = 0;
  });

  afterAll(() => site.close());

  const numbers = (found: readonly { title: string }[]): readonly number[] =>
    found.map(({ title }) => Number(title.replace('Task ', '')));

  it('answer the log of a month that is too large, and of one that is not, oldest first', async () => {
    const { tasks } = site.as('member');
    const periods = (await tasks.logOf(['2026-04', '2026-03'])).map(({ period }) => Number(period));
    expect(periods).toEqual(Array.from({ length: 60 }, (_, index) => index));
    expect(await tasks.logOf(['2026-04'])).toHaveLength(15);
  });

  it('answer the history of a task with too many entries', async () => {
    const history = await site.as('member').tasks.history(1);
    expect(history).toHaveLength(60);
    expect(history[0]?.period).toBe('59');
  });

  it('answer what was done last, though more is done than may be touched', async () => {
    const { tasks } = site.as('member');
    expect(numbers(await tasks.recentlyDone(4))).toEqual([59, 58, 56, 55]);
    const many = await tasks.recentlyDone(30);
    expect(many).toHaveLength(30);
    expect(many.every(({ status }) => status === 'Done')).toBe(true);
    expect(await tasks.recentlyDone(100)).toHaveLength(40);
  });

  it('answer what was done since a day, and what is open', async () => {
    const { tasks } = site.as('member');
    expect([...numbers(await tasks.doneSince('2026-04-01T08:50:00Z'))].sort()).toEqual([
      50, 52, 53, 55, 56, 58, 59
    ]);
    expect(await tasks.doneSince('2026-04-01T00:00:00Z')).toHaveLength(40);
    expect(await tasks.open()).toHaveLength(20);
  });
});
