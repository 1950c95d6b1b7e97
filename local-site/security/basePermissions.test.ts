import { fromWire, toHex } from './basePermissions';
import { BUILT_IN_ROLES } from './builtInRoles';
import { maskHalves, roleMasks } from './permissions';

describe('permission masks', () => {
  it('reads back what it wrote, and refuses other shapes', () => {
    expect(fromWire(maskHalves(roleMasks.edit))).toBe(roleMasks.edit);
    expect(fromWire({ High: 1, Low: 2 })).toBe((1n << 32n) | 2n);
    for (const wrong of [
      null,
      3,
      'x',
      {},
      { High: '1' },
      { High: '-1', Low: '0' },
      { High: 'a', Low: '0' }
    ]) {
      expect(fromWire(wrong)).toBeUndefined();
    }
  });

  it('writes the hexadecimal form of list rows', () => {
    expect(toHex(roleMasks.fullControl)).toBe('0x7fffffffffffffff');
  });

  it('orders the built-in levels from most to least', () => {
    const masks = BUILT_IN_ROLES.map((role) => role.mask);
    for (const [index, mask] of masks.slice(1).entries()) expect(mask & (masks[index] ?? 0n)).toBe(mask);
  });
});
