import { tokensOf } from './tokens';

/** The terms of a word or of several that belong together. */
export type Phrase = readonly string[];

interface Meaning {
  readonly phrase: Phrase;
  /** What else is searched for. */
  readonly others: readonly Phrase[];
  readonly factor: number;
}

/** Which words mean the same, by the first term of each phrase. */
export type Synonyms = ReadonlyMap<string, readonly Meaning[]>;

/**
 * American and British spellings whose folded words differ. Enrol and enroll, cancelled and canceled do not: the index knows
 * them as one word.
 */
const spellings: readonly (readonly string[])[] = [
  ['authorize', 'authorise'],
  ['authorization', 'authorisation'],
  ['behavior', 'behaviour'],
  ['catalog', 'catalogue'],
  ['center', 'centre'],
  ['color', 'colour'],
  ['customize', 'customise'],
  ['defense', 'defence'],
  ['initialize', 'initialise'],
  ['initialization', 'initialisation'],
  ['license', 'licence'],
  ['optimize', 'optimise'],
  ['organization', 'organisation'],
  ['recognize', 'recognise'],
  ['synchronize', 'synchronise'],
  ['synchronization', 'synchronisation'],
  ['virtualization', 'virtualisation']
];

const spellingFactor = 0.95;
const teamFactor = 0.85;

/** The terms of a phrase in order; compound words as one. */
export function phraseOf(text: string): Phrase {
  return tokensOf(text).flatMap(({ kind, terms }) => (kind === 'word' ? [terms[0]] : []));
}

function addGroup(meanings: Map<string, Meaning[]>, group: readonly string[], factor: number): void {
  const phrases = group.map(phraseOf).filter((phrase) => phrase.length > 0);
  phrases.forEach((phrase, index) => {
    const own = phrase.join(' ');
    const others = phrases.filter((other, at) => at !== index && other.join(' ') !== own);
    const [first] = phrase;
    if (first === undefined || others.length === 0) return;
    const sameStart = meanings.get(first) ?? [];
    sameStart.push({ phrase, others, factor });
    meanings.set(first, sameStart);
  });
}

/** Makes the groups of the team ready, with the spellings that everybody mixes. Each word of a group finds all others. */
export function synonymsOf(groups: readonly (readonly string[])[]): Synonyms {
  const meanings = new Map<string, Meaning[]>();
  for (const group of spellings) addGroup(meanings, group, spellingFactor);
  for (const group of groups) addGroup(meanings, group, teamFactor);
  return meanings;
}

export interface SynonymMatch {
  /** Positions in the question from `from` to before `to` have these others. */
  readonly from: number;
  readonly to: number;
  readonly others: readonly Phrase[];
  readonly factor: number;
}

/** Where words of the question, one after the other, mean the same as something else. */
export function synonymsIn(terms: Phrase, synonyms: Synonyms): readonly SynonymMatch[] {
  return terms.flatMap((first, from) =>
    (synonyms.get(first) ?? [])
      .filter(({ phrase }) => phrase.every((term, offset) => terms[from + offset] === term))
      .map(({ phrase, others, factor }) => ({ from, to: from + phrase.length, others, factor }))
  );
}
