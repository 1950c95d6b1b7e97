import { isSameMoment, isUsableToken } from './changeTokens';

/** SharePoint's token of a moment. */
function tokenOf(instant: string, number: number = 42): string {
  const ticks = (BigInt(Date.parse(instant)) + 62_135_596_800_000n) * 10_000n;
  return `1;3;eee4c6d5-f88a-42c4-8ce1-685122984870;${ticks};${number}`;
}

describe('change tokens', () => {
  const now = new Date('2026-05-04T09:00:00Z');

  it.each([
    ['of this moment', tokenOf('2026-05-04T09:00:00Z'), true],
    ['of seven weeks ago', tokenOf('2026-03-16T09:00:00Z'), true],
    ['of more than fifty days ago', tokenOf('2026-03-15T08:59:00Z'), false],
    ['of a site instead of a list', tokenOf('2026-05-04T09:00:00Z').replace('1;3', '1;2'), false],
    ['that is something else', 'yesterday', false],
    ['that is empty', '', false]
  ])('%s can be asked with: %s', (_what, token, expected) => {
    expect(isUsableToken(token, now)).toBe(expected);
  });

  it('are of the same moment when no change lies between, whatever the clock says', () => {
    const token = tokenOf('2026-05-04T09:00:00Z');
    expect(isSameMoment(token, token)).toBe(true);
    expect(isSameMoment(token, tokenOf('2026-05-04T10:00:00Z'))).toBe(true);
    expect(isSameMoment(token, tokenOf('2026-05-04T10:00:00Z', 43))).toBe(false);
  });

  it('that were made from a time alone say nothing of changes', () => {
    const one = tokenOf('2026-05-04T09:00:00Z', -1);
    expect(isSameMoment(one, tokenOf('2026-05-04T10:00:00Z', -1))).toBe(false);
  });
});
