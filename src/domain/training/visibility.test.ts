import { aPerson } from '../../testing/builders';
import { aPlanStart } from '../../testing/training/trainingBuilders';
import { lookedAfterBy, seesRecord, seesTeam } from './visibility';

const bea = aPerson({ id: 8 });

describe('who sees whose record', () => {
  it('is everybody their own, leads and trainers the team', () => {
    const nobody = new Set<number>();
    expect(seesRecord({ id: 7, roles: ['Admin'] }, 7, nobody)).toBe(true);
    expect(seesRecord({ id: 7, roles: ['Admin', 'Help desk'] }, 9, nobody)).toBe(false);
    expect(seesRecord({ id: 7, roles: ['Lead'] }, 9, nobody)).toBe(true);
    expect(seesTeam({ roles: ['Trainer'] })).toBe(true);
  });

  it('is a mentor or manager those whom they look after, while the plan runs', () => {
    const team = [
      { person: { id: 9 }, mentor: bea },
      { person: { id: 10 }, mentor: null }
    ];
    const starts = [
      aPlanStart({ person: aPerson({ id: 11 }), mentor: bea }),
      aPlanStart({ person: aPerson({ id: 12 }), mentor: null, manager: bea }),
      aPlanStart({ person: aPerson({ id: 13 }), mentor: bea, state: 'Finished' })
    ];
    const lookedAfter = lookedAfterBy(8, team, starts);
    expect([...lookedAfter]).toEqual([9, 11, 12]);
    expect(seesRecord({ id: 8, roles: [] }, 11, lookedAfter)).toBe(true);
    expect(seesRecord({ id: 8, roles: [] }, 13, lookedAfter)).toBe(false);
  });
});
