interface Signs {
  /** The digits 0 to 9 as this language writes them. */
  readonly digits: string;
  readonly decimal: string;
  readonly group: string;
  readonly minus: string;
}

const known = new Map<string, Signs>();

function signsOf(locale: string): Signs {
  const found = known.get(locale);
  if (found) return found;
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(-12_345.6);
  const sign = (type: Intl.NumberFormatPartTypes): string =>
    parts.find((part) => part.type === type)?.value ?? '';
  const plain = new Intl.NumberFormat(locale, { useGrouping: false });
  const made = {
    digits: Array.from({ length: 10 }, (_, digit) => plain.format(digit)).join(''),
    decimal: sign('decimal'),
    group: sign('group'),
    // Some languages put a mark of direction before it.
    minus: sign('minusSign').replace(/[\u061c\u200e\u200f]/g, '')
  };
  known.set(locale, made);
  return made;
}

/** The text with the language's own digits as 0 to 9, and without marks of direction. */
export function latinDigits(text: string, locale: string): string {
  const { digits } = signsOf(locale);
  return Array.from(text.replace(/[\u061c\u200e\u200f]/g, ''), (character) => {
    const digit = digits.indexOf(character);
    return digit >= 0 ? String(digit) : character;
  }).join('');
}

/** The digits of a whole number without its signs between groups of three; `undefined` when they stand elsewhere. */
function withoutGroups(text: string, group: string): string | undefined {
  // People type an ordinary space where the language has a narrow one.
  const parts = /\s/.test(group) ? text.split(/\s/) : text.split(group);
  const [first = '', ...others] = parts;
  const isGrouped = others.length > 0 && first.length <= 3 && others.every((part) => part.length === 3);
  return others.length === 0 || isGrouped ? parts.join('') : undefined;
}

/**
 * A number as people of this language type it: with their digits and their decimal sign; groups of three are taken as
 * what they are. `undefined` when the text is no number.
 */
export function parseTypedNumber(text: string, locale: string): number | undefined {
  const { digits, decimal, group, minus } = signsOf(locale);
  // Where people have digits of their own, those with a Latin keyboard type the whole number the Latin way.
  if (digits !== '0123456789' && /^-?\d+\.\d+$/.test(text.trim())) return Number(text);
  const latin = latinDigits(text.trim(), locale);
  const isNegative = latin.startsWith(minus) || latin.startsWith('-');
  const [whole = '', fraction, ...more] = (isNegative ? latin.slice(1) : latin).split(decimal);
  const joined = withoutGroups(whole, group);
  const isNumber = (part: string | undefined): boolean => /^\d+$/.test(part ?? '');
  if (more.length > 0 || !isNumber(joined) || (fraction !== undefined && !isNumber(fraction)))
    return undefined;
  const value = Number(`${joined}.${fraction ?? '0'}`);
  return isNegative ? -value : value;
}

/** A number as people of this language type it, without groups: `parseTypedNumber` reads it back. */
export function formatTypedNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 10 }).format(value);
}
