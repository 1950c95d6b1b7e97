import { parse } from 'valibot';
import { Database } from '../../store/database';
import { canvasSchema } from './canvasSchema';
import { CanvasStore } from './canvasStore';
import { allPartsCanvas, singlePartCanvas, type PageWebPart } from './defaultCanvas';

const parts: PageWebPart[] = ['a', 'b', 'c', 'd'].map((letter) => ({
  componentId: `0000000${letter}-0000-4000-8000-000000000000`,
  alias: letter,
  title: letter
}));

function placed(web: readonly PageWebPart[]): string[] {
  const { sections } = allPartsCanvas(web);
  return sections.flatMap((section) =>
    section.columns.flatMap((column) => column.parts.map((part) => part.componentId))
  );
}

describe('allPartsCanvas', () => {
  it.each([1, 2, 3, 4])('holds all of %d web parts, and the first at least twice', (count) => {
    const some = parts.slice(0, count);
    expect(new Set(placed(some))).toEqual(new Set(some.map((part) => part.componentId)));
    expect(placed(some).filter((id) => id === parts[0]?.componentId).length).toBeGreaterThanOrEqual(2);
  });

  it('is empty for a package without web parts', () => {
    expect(allPartsCanvas([]).sections).toEqual([]);
  });

  it('gives each instance an id of its own that stays from one load to the next', () => {
    const ids = (): string[] =>
      allPartsCanvas(parts).sections.flatMap(({ columns }) =>
        columns.flatMap((c) => c.parts.map((p) => p.instanceId))
      );
    expect(new Set(ids()).size).toBe(ids().length);
    expect(ids()).toEqual(ids());
  });

  it('makes a canvas that the server would accept back', () => {
    expect(() => parse(canvasSchema, allPartsCanvas(parts))).not.toThrow();
  });
});

describe('CanvasStore', () => {
  it('keeps the last canvas of a page, whatever the case of its name, until it is removed', () => {
    const store = new CanvasStore(new Database(':memory:'));
    const [part] = parts as [PageWebPart];
    expect(store.find('Home')).toBeUndefined();
    store.save('Home', singlePartCanvas(part));
    store.save('home', allPartsCanvas(parts));
    expect(store.find('HOME')).toEqual(allPartsCanvas(parts));
    store.remove('Home');
    expect(store.find('Home')).toBeUndefined();
  });
});
