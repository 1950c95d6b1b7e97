import { parsePath } from './path';

const aliases = new Map([
  ['@a1', "'it''s'"],
  ['@a2', '3']
]);

describe('parsePath', () => {
  it.each([
    ['web/lists', ['web', 'lists']],
    ['Web/Lists//', ['web', 'lists']],
    ["web/lists/getByTitle('a/b')/items(1)", ['web', 'lists', 'getbytitle', 'items']],
    ["lists/getByTitle('Bob''s%20%2F%20100%25%20list')", ['lists', 'getbytitle']]
  ])('splits %s', (path, names) => {
    expect(parsePath(path, aliases).map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ["f('Bob''s%20%2F%20100%25%20list')", ["Bob's / 100% list"]],
    ["f('A%20b/c')", ['A b/c']],
    ['f(%27x%27)', ['x']],
    ["f(guid'0C70FA56-BBBB-4DDE-8AAA-0177E6DDD247')", ['0c70fa56-bbbb-4dde-8aaa-0177e6ddd247']],
    ['f(1, true,null)', [1, true, null]],
    ['f(@a1)', ["it's"]],
    ['f()', []]
  ])('reads the positional arguments of %s', (path, expected) => {
    expect(parsePath(path, aliases)[0]?.call?.positional).toEqual(expected);
  });

  it('reads named arguments in any case, aliases among them', () => {
    const [segment] = parsePath("AddUsingPath(DecodedUrl='a,b', Overwrite=true,n=@a2)", aliases);
    expect([...(segment?.call?.named ?? [])]).toEqual([
      ['decodedurl', 'a,b'],
      ['overwrite', true],
      ['n', 3]
    ]);
  });

  it.each(["f('x'", 'f(@missing)', 'f(abc)', 'f(%E0%A4%A)'])('refuses %s with 400', (path) => {
    expect(() => parsePath(path, aliases)).toThrow(/is not valid/);
  });
});
