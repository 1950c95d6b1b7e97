import * as fc from 'fast-check';
import { foldWord } from './foldText';
import { tokensOf } from './tokens';
import { formsOf } from './words';

const termOf = (word: string): string => formsOf(word).term;

describe('a word', () => {
  it.each([
    ['Gerät', 'geraet'],
    ['Gerät', 'gerat'],
    ['Gerät', 'Gera\u0308t'],
    ['Geräte', 'gerät'],
    ['Geräten', 'gerät'],
    ['Straße', 'STRASSE'],
    ['enrollment', 'enrolment'],
    ['enrolled', 'enrol'],
    ['enrolling', 'enroll'],
    ['policies', 'policy'],
    ['devices', 'device'],
    ['managed', 'manage'],
    ['managing', 'manage'],
    ['stopped', 'stop'],
    ["user's", 'users'],
    ['can’t', 'cant'],
    ['Café', 'cafe'],
    ['ＷｉＦｉ', 'wifi'],
    ['Wi-Fi', 'WiFi'],
    ['co\u00admanagement', 'comanagement'],
    ['الجِهَاز', 'جهاز'],
    ['أجهزة', 'اجهزه'],
    ['إعدادات', 'اعدادات'],
    ['تطبيـــق', 'تطبيق']
  ])('meets another spelling: %s and %s', (one, other) => {
    expect(termOf(one)).toBe(termOf(other));
  });

  it.each([
    ['status', 'stat'],
    ['access', 'acces'],
    ['iOS', 'io'],
    ['file', 'fill'],
    ['app', 'ap'],
    ['Windows10', 'Windows11']
  ])('stays apart from another: %s and %s', (one, other) => {
    expect(termOf(one)).not.toBe(termOf(other));
  });

  it('begins, folded, with what its beginning is folded to', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäöüé]{1,12}$/), fc.nat(12), (word, length) => {
        const begun = foldWord(word.slice(0, length));
        expect(foldWord(word).startsWith(begun)).toBe(true);
      })
    );
  });

  it.each([
    ['co-management', 'comanagement', ['co', 'management']],
    ['RequireDeviceEncryption', 'requiredeviceencryption', ['require', 'device', 'encryption']],
    ['Windows10', 'windows10', ['windows', '10']],
    ['NDESPlugin.log', 'ndespluginlog', ['ndesplugin', 'ndes', 'plugin', 'log']],
    ['Wi-Fi', 'wifi', ['wi', 'fi']],
    ['device', 'device', []]
  ])('that is a compound is also its words: %s', (word, whole, parts) => {
    const forms = formsOf(word);
    expect(forms.term).toBe(termOf(whole));
    expect(forms.parts).toEqual(parts.map(termOf));
  });
});

describe('the words of a text', () => {
  it('stand where they are written', () => {
    const text = 'Gera\u0308te (iOS/iPadOS): e-mail isn’t sent, 0x80180014.';
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Gera\u0308te',
      'iOS',
      'iPadOS',
      'e-mail',
      'isn’t',
      'sent',
      '0x80180014'
    ]);
  });

  it('are no words where a code stands, unless the code is a name', () => {
    expect(tokensOf('0x80180014').map(({ kind }) => kind)).toEqual(['code']);
    expect(tokensOf('CERTSRV_E_DENIED').map(({ kind }) => kind)).toEqual(['code', 'word']);
    expect(tokensOf('CERTSRV_E_DENIED')[1]?.parts).toContain('certsrv');
  });

  it('are kept apart by everything that is neither letter nor digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { start, end, terms } of tokensOf(text)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(terms[0]).not.toMatch(/\s/);
        }
      })
    );
  });
});
