import { codesIn, type FoundCode } from './errorCodes';
import { formsOf } from './words';

/** A word or an error code of a text, as the index knows it, and where it stands. */
export interface Token {
  readonly kind: 'word' | 'code';
  /** A word folded and without ending, or the readings of a code. Codes begin with `#`, so that they meet no word. */
  readonly terms: readonly [string, ...string[]];
  /** Of a compound word: its words. */
  readonly parts: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Letters with their marks, digits, apostrophes and characters without width; hyphens, full stops and underscores join. */
const words = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d'’]+(?:[-‐‑_.][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d'’]+)*/gu;

function* wordsBetween(text: string, from: number, to: number): Generator<Token> {
  for (const match of text.slice(from, to).matchAll(words)) {
    const { term, parts } = formsOf(match[0]);
    const start = from + match.index;
    if (term !== '') yield { kind: 'word', terms: [term], parts, start, end: start + match[0].length };
  }
}

/** The term of a code's canonical form. */
export function codeTerm(canonical: string): string {
  return `#${canonical}`;
}

function codeToken({ tokens: [first, ...others], start, end }: FoundCode): Token {
  return { kind: 'code', terms: [codeTerm(first), ...others.map(codeTerm)], parts: [], start, end };
}

/** Words and error codes of a plain text. A code that is a name ("CERTSRV_E_SUBJECT_EMAIL_REQUIRED") is also its words. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const code of codesIn(text)) {
    tokens.push(...wordsBetween(text, at, code.start), codeToken(code));
    at = code.kind === 'name' ? code.start : code.end;
  }
  tokens.push(...wordsBetween(text, at, text.length));
  return tokens;
}
