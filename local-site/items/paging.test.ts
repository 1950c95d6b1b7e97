import { formatSkipToken, orderSql, parseSkipToken, positionSql } from './paging';

const byTitle = [{ name: 'Title', sql: '"f_Title"', descending: true }];

it('reads a hand-made token', () => {
  expect(parseSkipToken('Paged=TRUE&p_ID=100')).toEqual({ previous: false, id: 100, values: new Map() });
});

it('reads back what it writes, with text that needs encoding', () => {
  const token = formatSkipToken(7, [
    ['Title', 'a & b = ü'],
    ['Rank', null]
  ]);
  expect(parseSkipToken(token)).toEqual({
    previous: false,
    id: 7,
    values: new Map([
      ['Title', 'a & b = ü'],
      ['Rank', null]
    ])
  });
});

it('knows the way back and refuses what is no token', () => {
  expect(parseSkipToken('Paged=TRUE&PagedPrev=TRUE&p_ID=3')?.previous).toBe(true);
  expect(parseSkipToken('nonsense')).toBeUndefined();
});

it('orders by the id last and turns around for a page before', () => {
  expect([orderSql(byTitle, false), orderSql(byTitle, true)]).toEqual([
    '"f_Title" DESC, id ASC',
    '"f_Title" ASC, id DESC'
  ]);
});

it('continues after empty values', () => {
  expect(positionSql([{ name: 'T', sql: 't', descending: false }], [null], 4, false)).toEqual({
    sql: '(1 AND (t IS NOT NULL OR (t IS ? AND id > ?)))',
    values: [null, 4]
  });
});
