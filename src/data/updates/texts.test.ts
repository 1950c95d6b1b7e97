import fc from 'fast-check';
import { aPerson } from '../../testing/builders';
import { nameInColumn, formatDetails, formatNames, formatOverrides, formatOwns, parseDetails } from './texts';
import { parseNames, parseOverrides, parseOwns } from './texts';

const name = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');

describe('lists in columns of text', () => {
  it('keep names of any form, and each can be found', () => {
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const text = formatNames(names);
        expect(parseNames(text)).toEqual(names);
        for (const one of names) expect(text?.includes(nameInColumn(one)) || one.trim() !== one).toBe(true);
      })
    );
    expect(parseNames(formatNames(['a|b', '100 %', '%7C', '%257C']))).toEqual([
      'a|b',
      '100 %',
      '%7C',
      '%257C'
    ]);
  });

  it('keep details, and read as none when somebody has changed them beyond reading', () => {
    const details = [{ name: 'Roadmap "id"', value: '1\n2' }];
    expect(parseDetails(formatDetails(details))).toEqual(details);
    expect(['{', '5', '[1, ["a"], null]', null].map(parseDetails)).toEqual([[], [], [], []]);
  });

  it('keep people who are asked besides or excused, with the reason on one line', () => {
    const overrides = {
      added: [aPerson({ name: 'Zoe | Winter' })],
      excused: [{ person: aPerson({ id: 8 }), reason: 'on leave\nuntil May' }]
    };
    expect(parseOverrides(formatOverrides(overrides))).toEqual({
      ...overrides,
      excused: [{ ...overrides.excused[0], reason: 'on leave until May' }]
    });
    expect(parseOverrides('nonsense\n+|x\n\n')).toEqual({ added: [], excused: [] });
  });

  it('keep what people own, and leave out a rule whose platforms nobody knows', () => {
    const owns = [
      {
        services: ['Microsoft Intune', 'Windows 365'],
        platforms: ['Windows' as const, 'iOS/iPadOS' as const]
      },
      { services: [], platforms: [] }
    ];
    expect(parseOwns(formatOwns(owns))).toEqual(owns);
    expect(parseOwns('Intune | Amiga\nIntune\n* | macos')).toEqual([
      { services: ['Intune'], platforms: [] },
      { services: [], platforms: ['macOS'] }
    ]);
  });
});
