import { aPerson } from '../../testing/builders';
import { aTeamEntry } from '../../testing/updates/aNotice';
import { calendarDate } from '../../domain/dates/calendarDate';
import {
  emptyEntryForm,
  emptyRule,
  entryDraftOf,
  entryFormOf,
  entryProblems,
  servicesOf,
  withService
} from './entryForm';

describe('the form of somebody of the team', () => {
  it('gives back what it was made of, also names with commas', () => {
    const owns = [{ services: ['Intune, the suite', 'Windows 365'], platforms: ['Windows' as const] }];
    const { id: _id, etag: _etag, ...draft } = aTeamEntry({ owns });
    expect(entryDraftOf(entryFormOf(draft))).toEqual(draft);
  });

  it('takes services apart at commas of any script, each once', () => {
    const rule = { ...emptyRule, services: 'Microsoft  Intune, Windows 365؛ Microsoft Intune،' };
    expect(servicesOf(rule)).toEqual(['Microsoft Intune', 'Windows 365']);
    expect(servicesOf(withService(rule, 'Apple'))).toEqual(['Microsoft Intune', 'Windows 365', 'Apple']);
  });

  it('is no entry without a person', () => {
    expect(entryDraftOf(emptyEntryForm)).toBeUndefined();
    expect([...entryProblems(emptyEntryForm)]).toEqual(['noPerson', 'noRole']);
  });

  it('says when somebody leaves before they come, or stands in for themselves', () => {
    const amir = aPerson();
    const form = entryFormOf(
      aTeamEntry({
        from: calendarDate('2026-05-04'),
        until: calendarDate('2026-05-03'),
        mentor: amir,
        backup: amir
      })
    );
    expect([...entryProblems(form)]).toEqual(['endsBeforeStart', 'ownMentor', 'ownBackup']);
    expect(entryProblems({ ...form, until: form.from, mentor: null, backup: null }).size).toBe(0);
  });
});
