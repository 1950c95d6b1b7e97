import { termsOf } from './terms';

/** How much each term says about a text: rare terms more than common ones. Length 1. */
export type TermVector = ReadonlyMap<string, number>;

/** A text with a title, whose words count more. */
export interface TitledText {
  readonly title: string;
  readonly text: string;
}

const titleWeight = 3;

/** How often each term stands in a text. */
export type TermCounts = ReadonlyMap<string, number>;

export function countsOf({ title, text }: TitledText): TermCounts {
  const counts = new Map<string, number>();
  for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const term of termsOf(title)) counts.set(term, (counts.get(term) ?? 0) + titleWeight);
  return counts;
}

/** How rare a term is among some texts. */
export type Rarity = (term: string) => number;

export function rarityAmong(texts: readonly TermCounts[]): Rarity {
  const textsWith = new Map<string, number>();
  for (const counts of texts) {
    for (const term of counts.keys()) textsWith.set(term, (textsWith.get(term) ?? 0) + 1);
  }
  return (term) => Math.log((texts.length + 1) / ((textsWith.get(term) ?? 0) + 0.5));
}

export function vectorOf(counts: TermCounts, rarity: Rarity): TermVector {
  const weights = new Map<string, number>();
  for (const [term, count] of counts) weights.set(term, (1 + Math.log(count)) * Math.max(0, rarity(term)));
  const length = Math.hypot(...weights.values()) || 1;
  for (const [term, weight] of weights) weights.set(term, weight / length);
  return weights;
}

export interface SharedTerm {
  readonly term: string;
  /** Its part of the likeness. */
  readonly weight: number;
}

/** The terms that two texts share, most telling first. Their weights add up to the likeness of the texts, 0 to 1. */
export function sharedTerms(a: TermVector, b: TermVector): readonly SharedTerm[] {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a];
  const shared: SharedTerm[] = [];
  for (const [term, weight] of smaller) {
    const product = weight * (larger.get(term) ?? 0);
    if (product > 0) shared.push({ term, weight: product });
  }
  return shared.sort((left, right) => right.weight - left.weight || left.term.localeCompare(right.term));
}
