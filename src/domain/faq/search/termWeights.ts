import { beginningsOf } from './errorCodes';
import { sectionNames, type SearchDocument } from './document';
import { fullWeight } from './Postings';
import { isCommon } from './stopWords';
import { tokensOf } from './tokens';

interface Field {
  readonly text: string;
  /** How much a word in it counts, at most. */
  readonly boost: number;
  /** How much an error code in it counts, of 1. */
  readonly code: number;
  /** Words in such a text, commonly. A constant: with an average, one entry would change the weights of all others. */
  readonly usualLength: number;
  /** Whether words that say nothing are kept, for questions of nothing else. */
  readonly keepsCommon?: boolean;
}

const sectionBoosts = {
  reply: 1.2,
  fix: 1.2,
  cause: 0.9,
  confirm: 0.5,
  collect: 0.5,
  escalate: 0.5
} as const;

function fieldsOf({ title, errorCodes, keywords, sections }: SearchDocument): readonly Field[] {
  return [
    { text: errorCodes.join('\n'), boost: 3, code: 1, usualLength: 4 },
    { text: title, boost: 3, code: 0.9, usualLength: 9, keepsCommon: true },
    { text: keywords.join('\n'), boost: 2, code: 0.9, usualLength: 6 },
    ...sectionNames.map((name) => ({
      text: sections[name] ?? '',
      boost: sectionBoosts[name],
      code: 0.35,
      usualLength: 80
    }))
  ];
}

/** Of BM25: how soon a further mention counts less, and how much a long text takes from each. */
const saturation = 1.2;
const lengthPart = 0.5;
const highest = 8;

/** A term with which the begun form of a code is found. */
export function begunTerm(beginning: string): string {
  return `~${beginning}`;
}

/** A code by its canonical form, and by what people may begin to type. */
function formsOfCode(term: string): readonly string[] {
  return [term, ...beginningsOf(term.slice(1)).map(begunTerm)];
}

interface Counted {
  readonly words: ReadonlyMap<string, number>;
  readonly codes: readonly string[];
  readonly length: number;
}

function countTerms({ text, keepsCommon = false }: Field): Counted {
  const words = new Map<string, number>();
  const tokens = tokensOf(text);
  for (const { kind, terms, parts } of tokens) {
    if (kind === 'code') continue;
    for (const term of [...terms, ...parts]) {
      if (keepsCommon || !isCommon(term)) words.set(term, (words.get(term) ?? 0) + 1);
    }
  }
  const codes = tokens
    .filter(({ kind }) => kind === 'code')
    .flatMap(({ terms }) => terms.flatMap(formsOfCode));
  return { words, codes, length: tokens.length };
}

/** All terms of a document with their weights, 1 to `fullWeight`. */
export function termWeights(document: SearchDocument): ReadonlyMap<string, number> {
  const codes = new Map<string, number>();
  const sums = new Map<string, number>();
  for (const field of fieldsOf(document)) {
    if (field.text === '') continue;
    const { words, codes: found, length } = countTerms(field);
    for (const code of found) codes.set(code, Math.max(codes.get(code) ?? 0, field.code));
    const damping = saturation * (1 - lengthPart + (lengthPart * length) / field.usualLength);
    for (const [term, count] of words) {
      sums.set(term, (sums.get(term) ?? 0) + (field.boost * count) / (count + damping));
    }
  }
  const weights = new Map<string, number>();
  const add = (term: string, share: number): void => {
    weights.set(term, Math.min(fullWeight, Math.max(1, Math.round(fullWeight * share))));
  };
  for (const [term, sum] of sums) add(term, sum / highest);
  for (const [term, share] of codes) add(term, share);
  return weights;
}
