import { codesIn } from '../../../domain/faq/search/errorCodes';

/** A comma between groups of three digits belongs to a number, as in -2,145,910,764. */
const separators = /[\r\n;]+|,(?!\d{3}(?!\d))/;

/** A code as people write it: `0x80180014`, `AADSTS50105`. Anything else stays as it was typed. */
export function tidyCode(typed: string): string {
  const text = typed.replace(/\s+/g, ' ').trim();
  const [code] = codesIn(text);
  if (!code || code.start !== 0 || code.end !== text.length) return text;
  switch (code.form) {
    case 'prefixedHex':
    case 'bareHex':
    case 'spacedHex':
      return code.tokens[0].toUpperCase().replace('0X', '0x');
    case 'named':
      return /^(?:aadsts|aadb2c|msis)/.test(code.tokens[0]) ? code.tokens[0].toUpperCase() : text;
    default:
      return text;
  }
}

/** The codes in a box: one a line, or separated. Those that stood there before stay as they are. */
export function codesOfText(text: string, before: readonly string[] = []): readonly string[] {
  const codes = text
    .split(separators)
    .map((code) => code.trim())
    .filter(Boolean);
  return [...new Set(codes.map((code) => (before.includes(code) ? code : tidyCode(code))))];
}
