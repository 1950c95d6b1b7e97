import fc from 'fast-check';
import { defaultAwarenessSettings, isCompleteSettings, mostDaysToAcknowledge } from './awarenessSettings';
import { formatAwarenessSettings, parseAwarenessSettings } from './awarenessSettingsText';
import { teamRoles } from './team';

const days = fc.integer({ min: 0, max: mostDaysToAcknowledge });

describe('the settings of awareness as text', () => {
  it('can be read by people', () => {
    expect(
      formatAwarenessSettings({ roles: ['Lead', 'Help desk'], within: { normal: 5, high: 2, critical: 0 } })
    ).toBe(
      [
        'Roles: Help desk, Lead',
        'Working days, normal: 5',
        'Working days, high: 2',
        'Working days, critical: 0'
      ].join('\n')
    );
  });

  it('come back as they were written', () => {
    fc.assert(
      fc.property(
        fc.subarray([...teamRoles], { minLength: 1 }),
        fc.record({ normal: days, high: days, critical: days }),
        (roles, within) => {
          expect(parseAwarenessSettings(formatAwarenessSettings({ roles, within }))).toEqual({
            roles,
            within
          });
        }
      )
    );
  });

  it.each([
    ['nothing', null],
    ['no text', ''],
    ['other words', 'Who: everybody\nas soon as possible'],
    ['unknown roles only', 'Roles: Astronaut'],
    ['numbers out of range', 'Working days, normal: 31\nWorking days, high: -2\nWorking days, critical: 1e9'],
    ['words for numbers', 'Working days, normal: five'],
    ['half of a number', 'Working days, normal: 4.5']
  ])('are the defaults where there is %s', (_what, text) => {
    expect(parseAwarenessSettings(text)).toEqual(defaultAwarenessSettings);
  });

  it('are read however people type them', () => {
    const text =
      'ROLES :lead; Helpdesk ,Astronaut\r\n\r\n working days  normal: 7 days\r\nWorking Days, Critical:0';
    expect(parseAwarenessSettings(text)).toEqual({
      roles: ['Help desk', 'Lead'],
      within: { ...defaultAwarenessSettings.within, normal: 7, critical: 0 }
    });
  });

  it('always name somebody, and days that can be given', () => {
    const line = fc.oneof(
      fc.string(),
      fc.tuple(fc.constantFrom('Roles', 'Working days, high'), fc.string()).map((pair) => pair.join(': '))
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(isCompleteSettings(parseAwarenessSettings(lines.join('\n')))).toBe(true);
      })
    );
  });
});
