/** How something that may be an error code is written. */
export type CodeForm =
  | 'guid'
  | 'prefixedHex'
  | 'bareHex'
  | 'spacedHex'
  | 'negative'
  | 'positive'
  | 'named'
  | 'domain'
  | 'constant';

export interface Candidate {
  readonly form: CodeForm;
  /** Without prefix, sign and suffix. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Forms in order: what one took, no later one takes. GUIDs come first, so that a part of one is not taken for a code. A letter
 * O is often typed for the zero of `0x`. Two groups of four without `0x` are a code only if they begin like those of Windows,
 * Intune and the stores.
 */
const forms: readonly (readonly [form: CodeForm, pattern: RegExp])[] = [
  ['guid', /([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/gi],
  ['prefixedHex', /[0o][x×] ?([0-9a-f]{4}[ -][0-9a-f]{4}(?![0-9a-f])|[0-9a-f]{1,16})(?:ul|[luh])?/gi],
  [
    'named',
    /((?:aadsts|aadb2c|msis)[\s:_-]?\d{4,7}|kb[\s-]?\d{6,7}|cve-\d{4}-\d{4,7}|(?:mam|mdm)[:_-]?\d{3,6})/gi
  ],
  ['domain', /([a-z]{3,30}domain[^a-z0-9]{0,4}(?:(?:code|error)[^a-z0-9]{0,3})?\d{1,6})/gi],
  ['constant', /([a-z][a-z0-9]{0,30}(?:_[a-z0-9]{1,30}){1,12})/gi],
  ['bareHex', /((?:f{8})?[8c][0-9a-f]{7})(?:ul|[luh])?/gi],
  [
    'spacedHex',
    /((?:80[0-9a-f]{2}|87d[0-9a-f]|c7d[0-9a-f]|caa[0-9a-f]|c00[0-9a-f]|c190) [0-9a-f]{4})(?![0-9a-f])/gi
  ],
  ['negative', /[-−–](\d{9,10}|\d{1,3}(?:,\d{3}){2,3})l?/gi],
  ['positive', /(\d{9,10}|\d{1,3}(?:,\d{3}){2,3})l?/gi]
];

/** A name of two words is a code only if it is about an error; with three, nothing else is written so. */
const errorWord = /(?:^|_)(?:e|err|errors?|fail|failed|failure|denied|invalid|not)(?:_|$)/i;
const threeWords = /_.*_/;

const wordCharacter = /[\p{L}\p{N}_]/u;

function standsAlone(text: string, start: number, end: number): boolean {
  return !wordCharacter.test(text.charAt(start - 1)) && !wordCharacter.test(text.charAt(end));
}

function candidateOf(text: string, form: CodeForm, match: RegExpMatchArray): Candidate | undefined {
  const [whole, value = ''] = match;
  const start = match.index ?? 0;
  if (form === 'constant' && !errorWord.test(value) && !threeWords.test(value)) return undefined;
  // A minus may follow a word, as in "Code:-2145910764"; after a digit it is a hyphen.
  const isMinus = form === 'negative' && !/\d/.test(text.charAt(start - 1));
  const end = start + whole.length;
  return standsAlone(text, isMinus ? start + 1 : start, end) ? { form, value, start, end } : undefined;
}

/** Without these a text has none of the forms that take long to look for. */
const needed: Readonly<Partial<Record<CodeForm, RegExp>>> = {
  guid: /-/,
  prefixedHex: /[0o][x×]/i,
  domain: /domain/i,
  constant: /_/
};

/** Everything in a text that is written like an error code, in order. */
export function codeCandidates(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [form, pattern] of forms) {
    if (needed[form]?.test(text) === false) continue;
    for (const match of text.matchAll(pattern)) {
      const candidate = candidateOf(text, form, match);
      if (candidate === undefined) continue;
      const isFree = found.every(({ start, end }) => candidate.end <= start || candidate.start >= end);
      if (isFree) found.push(candidate);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
