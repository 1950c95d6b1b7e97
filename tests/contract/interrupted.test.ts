import { createRepositories } from '../../src/data/createRepositories';
import type { EvidenceFile } from '../../src/domain/tasks/completion';
import { nothingToRecord } from '../../src/domain/tasks/completion';
import { aDraft } from '../../src/testing/builders';
import type { Task } from '../../src/domain/tasks/task';
import type { TaskRepository } from '../../src/domain/tasks/TaskRepository';
import { contractSite, type ContractSite } from './contractSite';

const occurrence = { period: 'round 1', round: 1, due: aDraft().dueDate };
const files: readonly EvidenceFile[] = [
  { name: 'first.txt', content: new Blob(['one']) },
  { name: 'second.txt', content: new Blob(['two']) }
];

describe('a completion whose connection breaks', () => {
  let site: ContractSite;
  let tasks: TaskRepository;
  let task: Task;

  beforeEach(async () => {
    site = await contractSite({ setUp: true });
    tasks = site.as('member').tasks;
    task = await tasks.add(aDraft());
  });

  afterEach(() => site.close());

  /** The member's repository on a page that loses its connection at the first request that matches. */
  function breakingAt(matches: (url: string, init: RequestInit) => boolean): TaskRepository {
    let isBroken = false;
    const client = site.client('admin1', {
      wait: async () => undefined,
      fetch: (input, init = {}) => {
        isBroken ||= matches(String(input), init);
        if (isBroken) return Promise.reject(new TypeError('Failed to fetch'));
        const headers = new Headers(init.headers);
        headers.set('Authorization', 'Bearer admin1');
        return fetch(input, { ...init, headers });
      }
    });
    return createRepositories(client).tasks;
  }

  it('between the log and the task is finished by the next attempt, with one completion in the log', async () => {
    const breaking = breakingAt((_url, { headers }) => new Headers(headers).get('X-HTTP-Method') === 'MERGE');
    await expect(
      breaking.complete(task, occurrence, { ...nothingToRecord, note: 'first', files })
    ).rejects.toMatchObject({ kind: 'offline' });
    expect((await tasks.get(task.id)).status).toBe('Open');
    const done = await tasks.complete(task, occurrence, { ...nothingToRecord, note: 'again', files });
    expect(done).toMatchObject({ status: 'Done', completedBy: { name: 'Amir Haddad' } });
    const history = await tasks.history(task.id);
    // The files were there already: they are not sent again.
    expect(history.map(({ action, note }) => `${action} ${note}`)).toEqual(['Completed first', 'Evidence ']);
  });

  it('while a file is sent completes nothing: a completion never lacks its proof', async () => {
    const breaking = breakingAt((url) => url.includes('second.txt'));
    await expect(breaking.complete(task, occurrence, { ...nothingToRecord, files })).rejects.toMatchObject({
      kind: 'offline'
    });
    expect((await tasks.get(task.id)).status).toBe('Open');
    expect((await tasks.history(task.id)).map(({ action }) => action)).toEqual(['Evidence']);
    await tasks.complete(task, occurrence, { ...nothingToRecord, files });
    const [completion, evidence] = await tasks.history(task.id);
    expect(completion?.action).toBe('Completed');
    expect(evidence?.files.map(({ name }) => name)).toEqual(['first.txt', 'second.txt']);
  });

  it('has files that can be opened at their addresses', async () => {
    const name = "Q1 & it's 100 % – März.txt";
    await tasks.complete(task, occurrence, {
      ...nothingToRecord,
      files: [{ name, content: new Blob(['x']) }]
    });
    const [, evidence] = await tasks.history(task.id);
    const [file] = evidence?.files ?? [];
    expect(file?.name).toBe("Q1 _ it's 100 _ – März.txt");
    const answer = await fetch(file?.url ?? '', { headers: { Authorization: 'Bearer admin1' } });
    expect([answer.status, await answer.text()]).toEqual([200, 'x']);
  });
});
