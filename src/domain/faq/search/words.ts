import { foldWord } from './foldText';
import { stemOf } from './stem';

/** A word as the index knows it. */
export interface WordForms {
  readonly term: string;
  /** Of a compound ("co-management", "RequireEncryption", "Windows10"): its words. */
  readonly parts: readonly string[];
}

const joiners = /[-‐‑_.]/;
const isCamelCase = /[a-z\d][A-Z]|[A-Z]{2}[a-z]{2}|[A-Za-z]{3}\d/;
const humps = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;
/** Longer ones are keys and addresses: nobody types them, and they are compared by their beginning only. */
const longest = 64;
const mostParts = 8;

function termOf(word: string): string {
  return stemOf(foldWord(word.slice(0, longest)));
}

function partsOf(word: string): readonly string[] {
  const joined = word.split(joiners).filter(Boolean);
  const parts = joined.flatMap((part) => {
    if (!isCamelCase.test(part)) return joined.length > 1 ? [part] : [];
    const split = (part.match(humps) ?? []).filter((hump) => hump.length > 2 || /^\d+$/.test(hump));
    return joined.length > 1 ? [part, ...split] : split;
  });
  return [...new Set(parts.slice(0, mostParts).map(termOf))].filter(Boolean);
}

const mostKept = 50_000;
const kept = new Map<string, WordForms>();

/** The forms of a word. Kept for words that come again: a page of results has the same words at every key that is pressed. */
export function formsOf(word: string): WordForms {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const forms = {
    term: termOf(word.replace(/[-‐‑_.]/g, '')),
    parts: word.length > longest ? [] : partsOf(word)
  };
  if (kept.size >= mostKept) kept.clear();
  kept.set(word, forms);
  return forms;
}
