import { formatChangeToken, parseChangeToken, type ChangeToken } from './changeToken';

const listId = 'b3d0b21d-2f7c-4ad0-a0a4-2ae7f6ec3fb9';
const token: ChangeToken = {
  scope: 3,
  scopeId: listId,
  time: new Date('2024-05-01T07:00:00Z'),
  sequence: 42
};

describe('change tokens', () => {
  it('are written with .NET ticks', () => {
    expect(formatChangeToken(token)).toBe(`1;3;${listId};638501436000000000;42`);
  });

  it('are read back', () => {
    expect(parseChangeToken(formatChangeToken(token))).toEqual(token);
    expect(parseChangeToken(`1;2;{${listId.toUpperCase()}};638501436000000000;-1`)).toEqual({
      ...token,
      scope: 2,
      sequence: 0
    });
  });

  it.each(['', '1;3', `1;9;${listId};1;1`, '1;3;tasks;1;1', `2;3;${listId};1;1`])('"%s" is none', (text) => {
    expect(parseChangeToken(text)).toBeUndefined();
  });
});
