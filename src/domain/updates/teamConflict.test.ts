import { aPerson } from '../../testing/builders';
import { aTeamEntry } from '../../testing/updates/aNotice';
import { calendarDate } from '../dates/calendarDate';
import { differingTeamFields, takeTeamFields, teamConflict } from './teamConflict';

const base = aTeamEntry({ platforms: ['Windows', 'macOS'] });

describe('two versions of an entry of the team', () => {
  it('are alike when the list would hold the same', () => {
    expect(differingTeamFields(base, { ...base, platforms: ['macOS', 'Windows'], owns: [] })).toEqual([]);
    const owns = [{ services: ['Windows 365'], platforms: [] }];
    expect(differingTeamFields(base, { ...base, owns, until: calendarDate('2026-06-30') })).toEqual([
      'until',
      'owns'
    ]);
  });

  it('propose the side that changed a field, and mine where both did', () => {
    const mine = { ...base, roles: ['Lead' as const], backup: aPerson({ id: 8, name: 'Brigitte Keller' }) };
    const theirs = { ...base, roles: ['Trainer' as const], until: calendarDate('2026-06-30') };
    expect(teamConflict(base, mine, theirs)).toEqual([
      { field: 'roles', proposed: 'mine' },
      { field: 'until', proposed: 'theirs' },
      { field: 'backup', proposed: 'mine' }
    ]);
    expect(takeTeamFields(theirs, mine, new Set(['backup']))).toMatchObject({
      roles: ['Trainer'],
      until: '2026-06-30',
      backup: { id: 8 }
    });
  });
});
