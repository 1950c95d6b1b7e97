import { allows, FULL_MASK, fromWire, maskOf, toHex, toWire } from './basePermissions';
import { BUILT_IN_ROLES } from './builtInRoles';

describe('permission masks', () => {
  // The wire values are those that SharePoint Online answers for its built-in permission levels.
  it.each([
    ['Full Control', { High: '2147483647', Low: '4294967295' }],
    ['Design', { High: '432', Low: '1012866047' }],
    ['Edit', { High: '432', Low: '1011030767' }],
    ['Contribute', { High: '432', Low: '1011028719' }],
    ['Read', { High: '176', Low: '138612833' }]
  ])('%s has the wire value of SharePoint', (name, wire) => {
    const role = BUILT_IN_ROLES.find((candidate) => candidate.name === name);
    expect(toWire(role?.mask ?? 0n)).toEqual(wire);
  });

  it('puts kind n on bit n-1, also above the lower half', () => {
    expect(toWire(maskOf('ViewListItems'))).toEqual({ High: '0', Low: '1' });
    expect(toWire(maskOf('UseClientIntegration'))).toEqual({ High: '16', Low: '0' });
    expect(toHex(FULL_MASK)).toBe('0x7fffffffffffffff');
  });

  it('reads back what it wrote, and refuses other shapes', () => {
    const mask = maskOf('ViewListItems', 'EnumeratePermissions');
    expect(fromWire(toWire(mask))).toBe(mask);
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

  it('asks for every kind at once', () => {
    const mask = maskOf('ViewListItems', 'OpenItems');
    expect(allows(mask, 'ViewListItems', 'OpenItems')).toBe(true);
    expect(allows(mask, 'ViewListItems', 'EditListItems')).toBe(false);
    expect(allows(mask)).toBe(true);
  });
});
