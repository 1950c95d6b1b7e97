import { RepositoryError } from '../../../../domain/RepositoryError';
import { anEntry, seedEntries } from '../../../../testing/faq/anEntry';
import type { MemoryRole } from '../../../../testing/memoryPeople';
import { repositoriesOf, someRows, type FaqRows, type MemoryRepositories } from '../../testing/renderFaq';
import type { Knowledge, KnowledgeState } from '../knowledge';
import { KnowledgeStore } from './KnowledgeStore';

interface Visit extends MemoryRepositories {
  readonly store: KnowledgeStore;
  readonly states: KnowledgeState[];
  knowledge(): Knowledge;
}

function visit(rows: FaqRows, role: MemoryRole = 'owner', isTeam: boolean = role !== 'visitor'): Visit {
  const person = rows.faq.site.personByRole(role);
  const repositories = repositoriesOf(rows, person);
  const states: KnowledgeState[] = [];
  const store = new KnowledgeStore({
    repositories: { ...repositories, timeZone: () => Promise.resolve('UTC') },
    person: person.id,
    isTeam,
    onChange: (state) => states.push(state)
  });
  const knowledge = (): Knowledge => {
    const last = states[states.length - 1];
    if (last?.kind !== 'ready') throw new Error(`It is ${last?.kind}.`);
    return last.knowledge;
  };
  return { ...repositories, store, states, knowledge };
}

const titles = ({ known }: Knowledge): readonly string[] =>
  [...known.rows.values()].map(({ title }) => title);
const found = ({ index }: Knowledge, query: string): readonly number[] =>
  index.search(query).results.map(({ id }) => id);

function someEntries(count: number): FaqRows {
  const rows = someRows();
  const entries = Array.from({ length: count }, (_value, at) =>
    anEntry({ id: at + 1, title: `Printer ${at + 1} is lost` })
  );
  seedEntries(rows.faq, ...entries);
  return rows;
}

describe('the entries in the page', () => {
  it('are read page by page, and found while the rest is on its way', async () => {
    const { store, states, knowledge } = visit(someEntries(1200));
    await store.refresh();
    const building = states.flatMap((state) => (state.kind === 'ready' ? [state.knowledge.building] : []));
    expect(building[0]).toEqual({ done: 1000 });
    expect(knowledge().building).toBeNull();
    expect(knowledge().known.rows.size).toBe(1200);
    expect(found(knowledge(), 'printer 1177')[0]).toBe(1177);
  });

  it('are there at once at the next visit, with what changed since', async () => {
    const rows = someEntries(3);
    await visit(rows).store.refresh();
    const colleague = repositoriesOf(rows, rows.faq.site.personByRole('member'));
    const second = await colleague.entries.get(2);
    await colleague.entries.update(second, { ...second, title: 'Scanner is lost' });
    const next = visit(rows);
    const page = jest.spyOn(next.entries, 'page');
    await next.store.refresh();
    const [first] = next.states;
    expect(first).toMatchObject({ kind: 'ready', knowledge: { building: null } });
    expect(titles(next.knowledge())).toEqual(['Printer 1 is lost', 'Scanner is lost', 'Printer 3 is lost']);
    expect(found(next.knowledge(), 'scanner')).toEqual([2]);
    expect(page).not.toHaveBeenCalled();
  });

  it('are read anew when too much happened meanwhile, and shown as they were until then', async () => {
    const rows = someEntries(3);
    const { store, entries, knowledge } = visit(rows);
    await store.refresh();
    jest.spyOn(entries, 'changes').mockResolvedValue({ kind: 'tooMany' });
    rows.faq.entries.delete(1);
    await store.refresh();
    expect(titles(knowledge())).toEqual(['Printer 2 is lost', 'Printer 3 is lost']);
    expect(found(knowledge(), 'printer')).toEqual([2, 3]);
  });

  it('are no longer found when they were removed', async () => {
    const rows = someEntries(2);
    const { store, knowledge } = visit(rows);
    await store.refresh();
    rows.faq.entries.delete(1);
    rows.faq.changed('entries', 1);
    await store.refresh();
    expect(found(knowledge(), 'printer')).toEqual([2]);
  });

  it('have what was just written before it is read again', async () => {
    const rows = someEntries(1);
    const { store, knowledge } = visit(rows);
    await store.refresh();
    const before = knowledge();
    store.take([anEntry({ id: 1, title: 'Beamer is lost' })]);
    expect(found(knowledge(), 'beamer')).toEqual([1]);
    expect(knowledge().round).toBeGreaterThan(before.round);
    expect(titles(before)).toEqual(['Printer 1 is lost']);
  });

  it('are what users may be told for those who may not edit', async () => {
    const { store, knowledge, entries } = visit(someEntries(1), 'visitor');
    const page = jest.spyOn(entries, 'page');
    await store.refresh();
    expect(knowledge().known.face).toBe('users');
    expect(found(knowledge(), 'restrictions')).toEqual([]);
    expect(page).not.toHaveBeenCalled();
  });

  it('leave nothing internal in the browser of somebody whose rights were taken away', async () => {
    const rows = someEntries(1);
    const { store, knowledge } = visit(rows, 'visitor', true);
    await rows.cache.write(10, 'team', { secret: true });
    await store.refresh();
    expect(knowledge().known.face).toBe('users');
    expect(rows.cache.kept.has('10 team')).toBe(false);
    expect(rows.cache.kept.has('10 users')).toBe(true);
  });

  it('know the words that mean the same also then', async () => {
    const rows = someEntries(1);
    const { store, knowledge, synonyms } = visit(rows, 'visitor', true);
    jest.spyOn(synonyms, 'groups').mockResolvedValue([['printer', 'laser']]);
    await store.refresh();
    expect(knowledge().known.face).toBe('users');
    expect(found(knowledge(), 'laser')).toEqual([1]);
  });

  it('are not asked for any more by a page that is gone', async () => {
    const { store, cache, published } = visit(someEntries(1), 'visitor', true);
    const page = jest.spyOn(published, 'page');
    jest.spyOn(cache, 'clear').mockImplementation(() => {
      store.stop();
      return Promise.resolve();
    });
    await store.refresh();
    expect(page).not.toHaveBeenCalled();
  });

  it('do not fall back behind what was written while they were read', async () => {
    const { store, entries, knowledge } = visit(someEntries(1));
    const first = await entries.page();
    jest.spyOn(entries, 'page').mockImplementation(async () => {
      const seen = await entries.get(1);
      store.take([await entries.update(seen, { ...seen, title: 'Scanner is lost' })]);
      return first;
    });
    await store.refresh();
    expect(titles(knowledge())).toEqual(['Scanner is lost']);
    expect(found(knowledge(), 'scanner')).toEqual([1]);
    expect(found(knowledge(), 'printer')).toEqual([]);
  });

  it.each([[undefined], [{ format: 0 }], [{ format: 1, token: '1', rows: [{}], index: {} }], ['text']])(
    'are read from SharePoint when the browser keeps %j',
    async (kept) => {
      const rows = someEntries(1);
      await rows.cache.write(6, 'team', kept);
      const { store, knowledge } = visit(rows);
      await store.refresh();
      expect(titles(knowledge())).toEqual(['Printer 1 is lost']);
    }
  );
});

describe('failures', () => {
  const refused = new RepositoryError('offline', 'The network is gone.');

  it('at the first read are shown, and the next try reads everything', async () => {
    const { store, states, entries, knowledge } = visit(someEntries(1));
    const page = jest.spyOn(entries, 'page').mockRejectedValueOnce(refused);
    await store.refresh();
    expect(states[states.length - 1]).toEqual({ kind: 'failed', error: refused });
    await store.refresh();
    expect(titles(knowledge())).toHaveLength(1);
    expect(page).toHaveBeenCalledTimes(2);
  });

  it('of a later page leave what is there, and the next try goes on', async () => {
    const { store, states, entries, knowledge } = visit(someEntries(1200));
    const first = await entries.page();
    jest.spyOn(entries, 'page').mockResolvedValueOnce(first).mockRejectedValueOnce(refused);
    await store.refresh();
    expect(states[states.length - 1]).toMatchObject({ kind: 'ready', refreshError: refused });
    expect(knowledge().building).toEqual({ done: 1000 });
    await store.refresh();
    expect(states[states.length - 1]).toMatchObject({ refreshError: undefined });
    expect(knowledge().known.rows.size).toBe(1200);
  });

  it('of synonyms or doubts do not keep the entries from being read', async () => {
    const { store, synonyms, states, knowledge } = visit(someEntries(1));
    jest.spyOn(synonyms, 'groups').mockRejectedValue(refused);
    await store.refresh();
    expect(titles(knowledge())).toHaveLength(1);
    expect(states[states.length - 1]).toMatchObject({ refreshError: refused });
  });
});
