import 'fake-indexeddb/auto';
import { createKnowledgeCache } from './createKnowledgeCache';

const site = 'https://contoso.example/sites/intune';
const kept = { rows: [{ id: 1, title: 'Enrolment fails' }], ends: new Uint32Array([1, 2]) };

afterEach(() => createKnowledgeCache(site).clear());

describe('what the browser keeps of the entries', () => {
  it('is there at the next visit', async () => {
    await createKnowledgeCache(site).write(6, 'team', kept);
    expect(await createKnowledgeCache(site).read(6, 'team')).toEqual(kept);
  });

  it('is apart for each site and face', async () => {
    await createKnowledgeCache(site).write(6, 'team', kept);
    expect(await createKnowledgeCache(site).read(6, 'users')).toBeUndefined();
    expect(await createKnowledgeCache(`${site}-other`).read(6, 'team')).toBeUndefined();
  });

  it('is forgotten when somebody else reads at the same browser', async () => {
    await createKnowledgeCache(site).write(6, 'team', kept);
    expect(await createKnowledgeCache(site).read(10, 'team')).toBeUndefined();
    expect(await createKnowledgeCache(site).read(6, 'team')).toBeUndefined();
  });

  it('can be forgotten for one face alone', async () => {
    const cache = createKnowledgeCache(site);
    await cache.write(6, 'team', kept);
    await cache.write(6, 'users', kept);
    await cache.forget(6, 'team');
    expect(await cache.read(6, 'team')).toBeUndefined();
    expect(await cache.read(6, 'users')).toEqual(kept);
  });

  it('is nothing where the browser forbids storage', async () => {
    const open = jest.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Not allowed', 'SecurityError');
    });
    const cache = createKnowledgeCache(`${site}-private`);
    await cache.write(6, 'team', kept);
    expect(await cache.read(6, 'team')).toBeUndefined();
    await cache.clear();
    open.mockRestore();
  });

  it('is not waited for when the browser never answers', async () => {
    jest.useFakeTimers();
    const open = jest.spyOn(indexedDB, 'open').mockReturnValue({} as IDBOpenDBRequest);
    const reading = createKnowledgeCache(`${site}-broken`).read(6, 'team');
    await jest.advanceTimersByTimeAsync(2_000);
    expect(await reading).toBeUndefined();
    open.mockRestore();
    jest.useRealTimers();
  });
});
