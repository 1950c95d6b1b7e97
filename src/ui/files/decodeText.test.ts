import { decodeText } from './decodeText';

const bytes = (encoding: 'utf8' | 'utf16le' | 'latin1', text: string): Uint8Array =>
  new Uint8Array(Buffer.from(text, encoding));

describe('the text of a file', () => {
  it('is read as UTF-8, with and without a byte order mark', () => {
    expect(decodeText(bytes('utf8', 'Prüfen; مهمة'))).toBe('Prüfen; مهمة');
    expect(decodeText(bytes('utf8', '\uFEFFTitle'))).toBe('Title');
  });

  it('is read as UTF-16, which some spreadsheets export', () => {
    expect(decodeText(bytes('utf16le', '\uFEFFPrüfen'))).toBe('Prüfen');
  });

  it('is read in the Western encoding when it is no UTF-8', () => {
    expect(decodeText(bytes('latin1', 'Prüfen'))).toBe('Prüfen');
  });

  it('is empty for an empty file', () => {
    expect(decodeText(new Uint8Array())).toBe('');
  });
});
