import type { Alternative, WordReader } from './alternatives';
import { rarityOf } from './alternatives';
import { begunCode, slippedCode } from './errorCodes';
import { isCommon } from './stopWords';
import { synonymsIn, type Synonyms } from './synonyms';
import { begunTerm } from './termWeights';
import { tokensOf, type Token } from './tokens';

/** A word or code of the question, and what documents may have for it. */
export interface Wanted {
  /** As it was typed. */
  readonly text: string;
  readonly alternatives: readonly Alternative[];
  /** How much it counts that a document has it. */
  readonly importance: number;
}

/** A code says more than any number of words: it is above the rarest word in a title. */
const codeRarity = 40;
const begunCodeFactor = 0.6;
const slippedCodeFactor = 0.7;
const partsFactor = 0.9;
const onePartFactor = 0.6;
const joinedFactor = 0.95;
/** One bit each is kept for what a document has; nobody types more, and pasted texts repeat themselves. */
export const mostWanted = 24;

interface Context {
  readonly reader: WordReader;
  readonly synonyms: Synonyms;
  readonly query: string;
}

function asCode(alternative: Alternative): Alternative {
  return { ...alternative, rarity: codeRarity };
}

/** What a begun code may become. Four letters and digits may be a word as well. */
function begunCodes(word: string, { reader }: Context): readonly Alternative[] {
  const beginning = begunCode(word);
  if (beginning === undefined) return [];
  const term = begunTerm(beginning);
  return [...reader.exact(term), ...reader.longer(term, true)].map((alternative) => ({
    ...alternative,
    factor: begunCodeFactor
  }));
}

/** Codes that a code with a digit too few or too many may be. */
function slippedCodes(word: string, { reader }: Context): readonly Alternative[] {
  const digits = slippedCode(word);
  return digits === undefined ? [] : reader.oneOff(begunTerm(digits), slippedCodeFactor).map(asCode);
}

function codeAlternatives(token: Token, isBeingTyped: boolean, context: Context): readonly Alternative[] {
  const exact = token.terms.flatMap((term) => context.reader.exact(term)).map(asCode);
  if (exact.length > 0) return exact;
  const word = context.query.slice(token.start, token.end);
  // "0x8018" is a code, and the beginning of one.
  return [...slippedCodes(word, context), ...(isBeingTyped ? begunCodes(word, context) : [])];
}

/** A compound as one word, or its words in one entry; else, as a mistake may be in one of them, any of its words. */
function partAlternatives({ terms: [term], parts }: Token, { reader }: Context): readonly Alternative[] {
  if (parts.length < 2) return [];
  const together = reader.together(parts, partsFactor);
  if (together.length > 0 || reader.exact(term).length > 0) return together;
  return parts
    .flatMap((part) => reader.readings(part, false))
    .map((alternative) => ({ ...alternative, factor: alternative.factor * onePartFactor }));
}

function wordAlternatives(token: Token, isBeingTyped: boolean, context: Context): readonly Alternative[] {
  const whole = context.reader.readings(token.terms[0], isBeingTyped);
  const word = context.query.slice(token.start, token.end);
  return [
    ...whole,
    ...partAlternatives(token, context),
    ...slippedCodes(word, context),
    ...(isBeingTyped ? begunCodes(word, context) : [])
  ];
}

/** What nobody has ever written counts half: it may be a name, or a slip that is not recognised. */
function importanceOf(alternatives: readonly Alternative[], documents: number): number {
  const best = alternatives.reduce((found, { factor, rarity }) => Math.max(found, factor * rarity), 0);
  return best > 0 ? best : rarityOf(documents, 0) / 2;
}

/** "wi fi" may be written "Wi-Fi" or "wifi": two words that stand together somewhere as one. */
function addJoined(tokens: readonly Token[], found: Alternative[][], { reader }: Context): void {
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (token.kind === 'code' || next === undefined || next.kind === 'code') return;
    const joined = reader.exact(token.terms[0] + next.terms[0], joinedFactor);
    found[index]?.push(...joined);
    found[index + 1]?.push(...joined);
  });
}

function addSynonyms(tokens: readonly Token[], found: Alternative[][], context: Context): void {
  const terms = tokens.map(({ terms: [term] }) => term);
  for (const { from, to, others, factor } of synonymsIn(terms, context.synonyms)) {
    const same = others.flatMap((phrase) => context.reader.together(phrase, factor));
    for (let index = from; index < to; index++) found[index]?.push(...same);
  }
}

/** Without repetitions and, when something else is asked for too, without words that say nothing. */
function tellingOnes(tokens: readonly Token[]): ReadonlySet<Token> {
  const isCommonToken = ({ kind, terms: [term] }: Token): boolean => kind === 'word' && isCommon(term);
  const telling = tokens.filter((token) => !isCommonToken(token));
  const seen = new Set<string>();
  const once = (telling.length > 0 ? telling : tokens).filter(({ terms: [term] }) => {
    const isNew = !seen.has(term);
    seen.add(term);
    return isNew;
  });
  return new Set(once.slice(0, mostWanted));
}

/** What a question asks for. Its last word may be unfinished, unless a space follows it. */
export function readQuestion(context: Context): readonly Wanted[] {
  const { query } = context;
  const tokens = tokensOf(query);
  const telling = tellingOnes(tokens);
  const found = tokens.map((token) => {
    if (!telling.has(token)) return [];
    const alternativesOf = token.kind === 'code' ? codeAlternatives : wordAlternatives;
    return [...alternativesOf(token, token.end === query.length, context)];
  });
  addJoined(tokens, found, context);
  addSynonyms(tokens, found, context);
  return tokens.flatMap((token, index) => {
    const alternatives = found[index] ?? [];
    if (!telling.has(token)) return [];
    const importance =
      token.kind === 'code' ? codeRarity / 2 : importanceOf(alternatives, context.reader.documents);
    return [{ text: query.slice(token.start, token.end), alternatives, importance }];
  });
}
