import * as fc from 'fast-check';
import { guardCell, unguardCell } from './csvCell';
import { readCsv, writeCsv } from './csvText';

const anyCell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', ' ', 'a'),
    maxLength: 8
  })
);
const noColumns = (): boolean => false;

describe('a cell', () => {
  it.each([
    ['=1+2', "'=1+2"],
    ['+49 30', "'+49 30"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ["'=x", "''=x"],
    ["'s avonds", "'s avonds"],
    ['a=b', 'a=b'],
    ['', '']
  ])('%j is written as %j', (text, written) => {
    expect(guardCell(text)).toBe(written);
  });

  it('comes back as it was, and is never taken for a formula', () => {
    fc.assert(
      fc.property(anyCell, (text) => {
        expect(unguardCell(guardCell(text))).toBe(text);
        expect(guardCell(text)).not.toMatch(/^[=+\-@\t\r]/);
      })
    );
  });
});

describe('a CSV text', () => {
  it('begins with a byte order mark, quotes what has to be quoted, and ends its lines as spreadsheets do', () => {
    expect(
      writeCsv([
        ['Title', 'Note'],
        ['Say "hi"', 'a,b\nc']
      ])
    ).toBe('\uFEFFTitle,Note\r\n"Say ""hi""","a,b\nc"\r\n');
  });

  it('comes back as it was written', () => {
    const cell = anyCell.map((text) => text.replace(/\r\n?/g, '\n'));
    const row = fc
      .array(cell, { minLength: 3, maxLength: 3 })
      .filter((cells) => cells.some((one) => one.trim() !== ''));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const header = ['Key', 'Title', 'Kind'];
        const table = readCsv(writeCsv([header, ...rows]), (name) => header.includes(name));
        const withLineFeeds = (cells: string[]): string[] =>
          cells.map((cell) => cell.replace(/\r\n?/g, '\n'));
        expect(table.rows.map(({ cells }) => cells)).toEqual([header, ...rows.map(withLineFeeds)]);
        expect(table.unclosedQuote).toBeNull();
      })
    );
  });

  it.each([
    ['Title,Kind\nA;B,C', ','],
    ['Title;Kind;"Notes, long, with, commas"\nA;B', ';'],
    ['Title\tKind\nA\tB', '\t'],
    ['Title\nA', ',']
  ])('tells what separates its cells: %j', (text, separator) => {
    expect(readCsv(text, (name) => ['Title', 'Kind'].includes(name)).separator).toBe(separator);
  });

  it('numbers its rows as a spreadsheet does, also after empty ones and line breaks in cells', () => {
    const table = readCsv('Title,Note\n\n"A","two\nlines"\n,\nB,x', noColumns);
    expect(table.rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [1, 'Title'],
      [3, 'A'],
      [5, 'B']
    ]);
  });

  it('says where a quotation mark is never closed', () => {
    expect(readCsv('Title\nA\n"B\nC', noColumns).unclosedQuote).toBe(3);
  });

  it('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => readCsv(text, noColumns)).not.toThrow();
      })
    );
  });
});
