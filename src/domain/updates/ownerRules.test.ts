import { aPerson } from '../../testing/builders';
import { suggestOwner, type OwnerRule } from './ownerRules';

const [amir, bea, cleo] = ['Amir', 'Bea', 'Cleo'].map((name, id) => aPerson({ id, name })) as [
  ReturnType<typeof aPerson>,
  ReturnType<typeof aPerson>,
  ReturnType<typeof aPerson>
];

const rules: readonly OwnerRule[] = [
  { services: [], platforms: [], owner: amir },
  { services: [], platforms: ['Android'], owner: bea },
  { services: ['Windows Autopilot'], platforms: [], owner: cleo },
  { services: ['microsoft intune'], platforms: ['Android'], owner: amir }
];

describe('the owner of a notice', () => {
  it.each([
    [{ services: ['Windows Autopilot'], platforms: ['Android'] }, 'Cleo'],
    [{ services: ['Microsoft Intune'], platforms: ['Android'] }, 'Amir'],
    [{ services: ['Other'], platforms: ['Android', 'macOS'] }, 'Bea'],
    [{ services: [], platforms: [] }, 'Amir']
  ] as const)('of %j is %s', (notice, name) => {
    expect(suggestOwner(notice, rules)?.owner.name).toBe(name);
  });

  it('comes with the reason', () => {
    expect(suggestOwner({ services: [], platforms: ['Android', 'Linux'] }, rules)?.because).toEqual({
      services: [],
      platforms: ['Android']
    });
  });

  it('is nobody when no rule holds', () => {
    expect(suggestOwner({ services: ['Other'], platforms: [] }, rules.slice(1))).toBeNull();
  });
});
