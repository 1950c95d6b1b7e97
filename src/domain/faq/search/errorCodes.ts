import { asciiDigits } from './foldText';
import { codeCandidates, type Candidate, type CodeForm } from './codeCandidates';

/** An error code in a text. */
export interface FoundCode {
  /**
   * What all forms of the code have in common: `0x80180014`, `aadsts50105`. Two where a number can be read in two ways, the
   * likelier first; another form of the same code has one of them.
   */
  readonly tokens: readonly [string, ...string[]];
  /** Names are words too: people remember a part of them. */
  readonly kind: 'number' | 'name';
  readonly form: CodeForm;
  readonly start: number;
  readonly end: number;
}

function canonicalNumber(value: number): string {
  return `0x${(value >>> 0).toString(16).padStart(8, '0')}`;
}

/** Up to 32 bits, or 64 with a sign that fills the upper half, as scripts print it. */
function fromHex(digits: string): readonly string[] {
  const plain = digits.toLowerCase().replace(/[ -]/g, '');
  if (plain.length > 8 && !/^(?:0+|f+)$/.test(plain.slice(0, -8))) return [];
  return [canonicalNumber(Number.parseInt(plain.slice(-8), 16))];
}

const highestSigned = 0x7fffffff;

/**
 * Signed and unsigned decimals. A positive number that fits 31 bits is hardly ever a code; it is one whose minus was lost when
 * it was copied, or, less likely, what it says.
 */
function fromDecimal(digits: string, isNegative: boolean): readonly string[] {
  const value = Number(digits.replace(/,/g, ''));
  if (isNegative) return value <= highestSigned + 1 ? [canonicalNumber(-value)] : [];
  if (value > highestSigned) return value <= 0xffffffff ? [canonicalNumber(value)] : [];
  return [canonicalNumber(-value), canonicalNumber(value)];
}

function hasDigits(text: string, atLeast: number): boolean {
  return (text.match(/\d/g)?.length ?? 0) >= atLeast;
}

function readingsOf(candidate: Candidate): readonly string[] {
  switch (candidate.form) {
    case 'prefixedHex':
      return fromHex(candidate.value);
    case 'bareHex':
    case 'spacedHex':
      return hasDigits(candidate.value, 2) ? fromHex(candidate.value) : [];
    case 'negative':
    case 'positive':
      return fromDecimal(candidate.value, candidate.form === 'negative');
    case 'named':
      return [candidate.value.toLowerCase().replace(/[\s:_-]/g, '')];
    case 'domain':
      return [candidate.value.toLowerCase().replace(/[^a-z0-9]+(?:code|error)?[^a-z0-9]*(?=\d)/, ':')];
    case 'constant':
      return [candidate.value.toLowerCase()];
    case 'guid':
      return [];
  }
}

/** The error codes in a text, in any case and form, in order. Short numbers, GUIDs and long serial numbers are none. */
export function codesIn(text: string): readonly FoundCode[] {
  const codes: FoundCode[] = [];
  for (const candidate of codeCandidates(asciiDigits(text))) {
    const [first, ...others] = readingsOf(candidate);
    if (first === undefined) continue;
    const isName = candidate.form === 'constant' || candidate.form === 'domain';
    codes.push({
      tokens: [first, ...others],
      form: candidate.form,
      kind: isName ? 'name' : 'number',
      start: candidate.start,
      end: candidate.end
    });
  }
  return codes;
}

/** The likelier reading of a text that is one code and nothing else; `undefined` otherwise. */
export function canonicalCode(text: string): string | undefined {
  const trimmed = text.trim();
  const [code] = codesIn(trimmed);
  return code !== undefined && code.start === 0 && code.end === trimmed.length ? code.tokens[0] : undefined;
}

/**
 * How people may begin to type a code, without `0x` and sign: hexadecimal, signed and unsigned decimal; of a name with a number
 * both, or the number alone.
 */
export function beginningsOf(token: string): readonly string[] {
  const hex = /^0x([0-9a-f]{8})$/.exec(token)?.[1];
  if (hex !== undefined) {
    const value = Number.parseInt(hex, 16);
    const decimals = value > highestSigned ? [String(0x100000000 - value), String(value)] : [];
    return [hex, ...decimals];
  }
  const number = /\d{3,}$/.exec(token)?.[0];
  return number === undefined ? [] : [token, number];
}

const begunNumber = /^(?:[-−–]?\d{3,10}|(?:0[x×])?[0-9a-f]{3,8})$/i;
const begunName = /^(?:aadsts|aadb2c|msis|kb|cve|mam|mdm)[\d-]*$/i;

/** A word that may be the beginning of a code, as `beginningsOf` spells it; `undefined` for any other word. */
export function begunCode(word: string): string | undefined {
  const plain = asciiDigits(word).toLowerCase();
  if (begunName.test(plain)) return plain.replace(/-/g, '');
  if (!begunNumber.test(plain) || !/\d/.test(plain)) return undefined;
  return plain.replace(/^(?:0[x×]|[-−–])/, '');
}

const slipped = /^(?:0[x×]([0-9a-f]{7}|[0-9a-f]{9})|([8c][0-9a-f]{6}|[8c][0-9a-f]{8}))$/;

/**
 * The digits of a hexadecimal code that has one too few or too many, so that it cannot be what was meant. One with a wrong digit
 * is another code, and is no mistake that may be forgiven: its fix would be the wrong one.
 */
export function slippedCode(word: string): string | undefined {
  const [, prefixed, bare] = slipped.exec(asciiDigits(word).toLowerCase()) ?? [];
  const digits = prefixed ?? bare;
  return digits !== undefined && hasDigits(digits, 2) ? digits : undefined;
}
