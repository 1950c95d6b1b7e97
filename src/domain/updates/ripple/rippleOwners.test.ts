import { aPerson } from '../../../testing/builders';
import { calendarDate } from '../../dates/calendarDate';
import type { TeamMember } from '../team';
import { rippleOwners } from './rippleOwners';

const today = calendarDate('2026-05-04');

function member(name: string, changes: Partial<TeamMember>): TeamMember {
  return { person: aPerson({ name }), roles: [], platforms: [], from: null, until: null, ...changes };
}

const team: readonly TeamMember[] = [
  member('Was there', { roles: ['Help desk', 'Lead'], until: calendarDate('2026-05-03') }),
  member('Windows', { roles: ['Help desk'], platforms: ['Windows'] }),
  member('Android', { roles: ['Help desk', 'Trainer'], platforms: ['Android', 'Linux'] }),
  member('Lead', { roles: ['Lead', 'Admin'] })
];

function names(notice: Partial<Parameters<typeof rippleOwners>[0]>, of = team): readonly unknown[] {
  const owners = rippleOwners({ owner: null, platforms: ['Android'], ...notice }, of, today);
  return [owners.briefHelpDesk, owners.tellUsers, owners.reviewTraining].map((owner) => owner?.name);
}

describe('who does a follow-up', () => {
  it('is who has the role, before others who looks after the platform', () => {
    expect(names({})).toEqual(['Android', 'Lead', 'Android']);
    expect(names({ platforms: [] })).toEqual(['Windows', 'Lead', 'Android']);
  });

  it('is somebody with the role for other platforms when there is nobody else', () => {
    expect(names({ platforms: ['macOS'] })).toEqual(['Windows', 'Lead', 'Android']);
  });

  it('is the owner of the notice where users are told', () => {
    expect(names({ owner: aPerson({ name: 'Owner' }) })[1]).toBe('Owner');
  });

  it('is nobody when nobody has the role', () => {
    expect(names({}, [])).toEqual([undefined, undefined, undefined]);
  });
});
