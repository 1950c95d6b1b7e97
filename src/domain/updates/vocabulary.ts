/** The Message Center's categories, as Graph writes them. */
export const categories = ['stayInformed', 'planForChange', 'preventOrFixIssue'] as const;

export type Category = (typeof categories)[number];

/** The Message Center's severities, mildest first. */
export const severities = ['normal', 'high', 'critical'] as const;

export type Severity = (typeof severities)[number];

/** A word of a closed vocabulary. What we don't know becomes `other`, and keeps the words of the source. */
export interface Term<Value extends string> {
  readonly value: Value | 'other';
  /** As the source wrote it; empty when the source says nothing. */
  readonly text: string;
}

/** Letters only: exports write "Plan for change", Graph `planForChange`, PowerShell `PlanForChange`. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}

function parser<Value extends string>(
  values: readonly Value[],
  fallback: Value,
  synonyms: Readonly<Record<string, Value>>
): (text: string) => Term<Value> {
  const known = new Map(values.map((value) => [lettersOf(value), value]));
  for (const [synonym, value] of Object.entries(synonyms)) known.set(synonym, value);
  return (text) => {
    const trimmed = text.trim();
    if (trimmed === '') return { value: fallback, text: '' };
    return { value: known.get(lettersOf(trimmed)) ?? 'other', text: trimmed };
  };
}

/** Without a category a notice is there to inform. */
export const parseCategory = parser(categories, 'stayInformed', {
  preventorfixissues: 'preventOrFixIssue',
  preventorfix: 'preventOrFixIssue'
});

export const parseSeverity = parser(severities, 'normal', {});

export function termOf<Value extends string>(value: Value): Term<Value> {
  return { value, text: '' };
}

/** Equal for two spellings of a known word, and for two unknown words that read the same. */
export function isSameTerm<Value extends string>(a: Term<Value>, b: Term<Value>): boolean {
  return a.value === b.value && (a.value !== 'other' || a.text === b.text);
}

const planPrefix = /^\s*(?:[([]\s*updated\s*[)\]]\s*)?plan for change\b/i;
const actPrefix = /^\s*(?:[([]\s*updated\s*[)\]]\s*)?(?:take action|action required|act now)\b/i;

/** The category that a title speaks of, for sources without one: pages write "Plan for change: …". */
export function categoryOfTitle(title: string): Term<Category> {
  if (planPrefix.test(title)) return termOf('planForChange');
  return termOf(actPrefix.test(title) ? 'preventOrFixIssue' : 'stayInformed');
}

/** Tags of the Message Center that say how far a change reaches. */
const userTag = 'userimpact';
const majorTags = new Set(['majorupdate', 'majorchange']);

export function tagsSayUserImpact(tags: readonly string[]): boolean {
  return tags.some((tag) => lettersOf(tag) === userTag);
}

export function tagsSayMajorChange(tags: readonly string[]): boolean {
  return tags.some((tag) => majorTags.has(lettersOf(tag)));
}
