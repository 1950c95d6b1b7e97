import * as fc from 'fast-check';
import { aTeamEntry } from '../../testing/updates/aNotice';
import { addDays, calendarDate } from '../dates/calendarDate';
import { isLead, leads, rolesOn } from './lead';
import { teamRoles, type TeamRole } from './team';

const today = calendarDate('2026-05-04');
const roles = fc.uniqueArray(fc.constantFrom(...teamRoles));
const personId = fc.integer({ min: 1, max: 6 });
const team = fc.array(fc.tuple(personId, roles), { maxLength: 6 }).map((all) => new Map(all));
const access = fc.record({ canEdit: fc.boolean(), canManageLists: fc.boolean() });
const owner = { canEdit: true, canManageLists: true };
const member = { canEdit: true, canManageLists: false };
const reader = { canEdit: false, canManageLists: false };

describe('who leads the team', () => {
  it('is never somebody who may not edit', () => {
    fc.assert(
      fc.property(personId, team, access, (id, all, { canManageLists }) => {
        expect(isLead(id, all, { canEdit: false, canManageLists })).toBe(false);
      })
    );
  });

  it('is who has a role that leads, as soon as anybody has one', () => {
    fc.assert(
      fc.property(personId, team, access, (id, all, rights) => {
        const leading = [...all].filter(([, own]) => own.includes('Lead') || own.includes('Trainer'));
        fc.pre(leading.length > 0);
        expect(isLead(id, all, rights)).toBe(rights.canEdit && leading.some(([one]) => one === id));
      })
    );
  });

  it('is whoever may manage the lists while nobody has such a role: somebody has to begin', () => {
    const others = fc
      .array(fc.tuple(personId, fc.uniqueArray(fc.constantFrom<TeamRole>('Admin', 'Help desk'))))
      .map((all) => new Map(all));
    fc.assert(
      fc.property(personId, others, access, (id, all, rights) => {
        expect(isLead(id, all, rights)).toBe(rights.canEdit && rights.canManageLists);
      })
    );
    expect([owner, member, reader].map((rights) => isLead(1, new Map(), rights))).toEqual([
      true,
      false,
      false
    ]);
  });

  it('does not change with what the others do besides', () => {
    fc.assert(
      fc.property(personId, team, access, (id, all, rights) => {
        const more = new Map([...all].map(([one, own]) => [one, [...own, 'Admin' as const]]));
        expect(isLead(id, more, rights)).toBe(isLead(id, all, rights));
      })
    );
  });

  it('is a lead or a trainer, and no other role', () => {
    expect(teamRoles.filter((role) => leads([role]))).toEqual(['Trainer', 'Lead']);
    expect(leads([])).toBe(false);
  });
});

describe('what people are on a day', () => {
  const entry = (id: number, from: string | null, until: string | null) =>
    aTeamEntry({
      person: { id, name: `Person ${id}`, email: '' },
      roles: ['Lead'],
      from: from === null ? null : calendarDate(from),
      until: until === null ? null : calendarDate(until)
    });

  it('counts the first and the last day, and nobody before or after', () => {
    const all = [
      entry(1, null, null),
      entry(2, '2026-05-04', '2026-05-04'),
      entry(3, null, '2026-05-03'),
      entry(4, '2026-05-05', null)
    ];
    expect([...rolesOn(all, today).keys()]).toEqual([1, 2]);
    expect([...rolesOn(all, addDays(today, 1)).keys()]).toEqual([1, 4]);
  });

  it('a lead who has left leads no longer, and whoever manages the lists does again', () => {
    const left = rolesOn([entry(3, null, '2026-05-03')], today);
    expect(isLead(3, left, member)).toBe(false);
    expect(isLead(1, left, owner)).toBe(true);
    const there = rolesOn([entry(3, null, '2026-05-04')], today);
    expect(isLead(3, there, member)).toBe(true);
    expect(isLead(1, there, owner)).toBe(false);
  });
});
