import { columnOf, type ListDefinition } from '../lists';

/** SharePoint indexes no more columns of a list. */
const mostIndexes = 20;

/** What holds for all lists of a part, whose registry names each after those that it looks up. */
export function describeLists(registry: Readonly<Record<string, ListDefinition>>): void {
  describe.each(Object.entries(registry))('the list %s', (key, list) => {
    const columns = Object.values(list.columns);

    it('has no more indexes than SharePoint takes', () => {
      expect(columns.filter(({ indexed }) => indexed === true).length).toBeLessThanOrEqual(mostIndexes);
    });

    it('names every column once', () => {
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
      expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
    });

    it('indexes every column that a view filters on', () => {
      for (const { where, mine } of list.views) {
        for (const one of [where?.column, mine].flatMap((name) => name ?? []))
          expect([one, columnOf(list, one).indexed]).toEqual([one, true]);
      }
    });

    it('looks up only lists that stand before it', () => {
      const names = Object.keys(registry);
      for (const column of columns) {
        if (column.kind !== 'lookup') continue;
        expect(names).toContain(column.target);
        expect(names.indexOf(column.target)).toBeLessThan(names.indexOf(key));
      }
    });
  });
}
