import * as fc from 'fast-check';
import { suggestDoubts, suggestionIndex, type Candidate, type Subject } from './suggestDoubts';
import { termsOf } from './terms';

const candidate = (id: number, title: string, text: string, changes: Partial<Candidate> = {}): Candidate => ({
  target: { kind: 'faq', id },
  title,
  text,
  platforms: [],
  services: ['Microsoft Intune'],
  ...changes
});

const candidates: readonly Candidate[] = [
  candidate(1, 'Work profile cannot be made', 'Remove the old work profile and enrol again.', {
    platforms: ['Android']
  }),
  candidate(2, 'Work profile asks for a passcode', 'Open the work profile settings.', {
    platforms: ['Windows']
  }),
  candidate(3, 'Kiosk shows a blank page', 'Restart the kiosk browser.', { platforms: ['Windows'] }),
  candidate(4, 'Error 0x80180014', 'Enrolment restrictions block it.', { platforms: ['Windows'] }),
  candidate(5, 'Certificates renew too late', 'Check the connector.', { target: { kind: 'course', id: 5 } })
];
const index = suggestionIndex(candidates);

const notice = (title: string, text: string, platforms: Subject['platforms'] = []): Subject => ({
  title,
  text,
  platforms,
  services: ['Microsoft Intune']
});

const found = (subject: Subject): readonly number[] =>
  suggestDoubts(subject, index).map((suggestion) => suggestion.candidate.target.id);

describe('the entries that a notice may make doubtful', () => {
  it('are those that share its words, likeliest first; a shared platform counts for, another one against', () => {
    expect(
      found(notice('New steps for the work profile', 'Enrol again to get a work profile.', ['Android']))
    ).toEqual([1, 2]);
    expect(found(notice('New steps for the work profile', 'Settings move.', ['Windows']))[0]).toBe(2);
  });

  it('come with the reasons', () => {
    const [first] = suggestDoubts(notice('The work profile changes', 'Enrol anew.', ['Android']), index);
    expect(first?.because).toEqual({
      words: ['work profile', 'enrol'],
      platforms: ['Android'],
      services: ['Microsoft Intune'],
      otherPlatforms: false
    });
    expect(first?.score).toBeLessThanOrEqual(1);
  });

  it('are none when the words have nothing in common, or only common ones', () => {
    expect(found(notice('Printers', 'A new driver for printers.'))).toEqual([]);
    expect(
      found(notice('Microsoft Intune updates devices', 'Please see the details for your users.'))
    ).toEqual([]);
  });

  it('may be courses', () => {
    const [first] = suggestDoubts(
      notice('Certificate connector', 'Certificates renew earlier with the connector.'),
      index
    );
    expect(first?.candidate.target).toEqual({ kind: 'course', id: 5 });
  });

  it('are found by error codes', () => {
    expect(found(notice('Fixed: 0x80180014', 'Error 0x80180014 no longer shows.'))).toEqual([4]);
  });

  it('are never more than asked for, and always have a score between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(3), (title, text, most) => {
        const suggestions = suggestDoubts(
          notice(title, text),
          suggestionIndex([candidate(1, title, text), ...candidates]),
          { most }
        );
        expect(suggestions.length).toBeLessThanOrEqual(most);
        for (const { score } of suggestions) expect(score > 0 && score <= 1).toBe(true);
      })
    );
  });
});

describe('the terms of a text', () => {
  it.each([
    ['The Company Portal', ['company', 'portal', 'company portal']],
    ['Policies and certificates', ['policy', 'certificate']],
    ['Status of BIOS access', ['status', 'bios', 'access', 'bios access']],
    ['Error 0x80180014 in 2025', ['error', '0x80180014', 'error 0x80180014']],
    ['Windows, iOS', []],
    ['die Geräte und das Zertifikat', ['geräte', 'zertifikat']]
  ])('%j are %j', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });
});
