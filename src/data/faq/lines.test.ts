import { formatIds, formatLines, parseIds, parseLines } from './lines';

describe('lists in columns of text', () => {
  it.each([
    [null, []],
    ['', []],
    ['0x80180014\r\n -2145910764 \n\n', ['0x80180014', '-2145910764']],
    ['CP; Company Portal;;CP', ['CP', 'Company Portal']]
  ])('%j reads as %j', (text, expected) => {
    expect(parseLines(text)).toEqual(expected);
  });

  it.each([
    ['3; 5', [3, 5]],
    ['3;x; -1; 1.5; 0\n7', [3, 7]],
    [null, []]
  ])('%j reads as the ids %j', (text, expected) => {
    expect(parseIds(text)).toEqual(expected);
  });

  it('are written as they are read', () => {
    expect(parseLines(formatLines(['a', 'b c']))).toEqual(['a', 'b c']);
    expect(parseIds(formatIds([3, 5]))).toEqual([3, 5]);
    expect([formatLines([]), formatIds([])]).toEqual([null, null]);
  });
});
