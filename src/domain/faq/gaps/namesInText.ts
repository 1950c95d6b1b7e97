import { isCommon } from '../search/stopWords';
import { formsOf } from '../search/words';

/** Words after which a name stands. */
const namedBefore =
  /(?:^|[^\p{L}])(user ?name|user|benutzername|benutzerin|benutzer|kollegin|kollege|employee|mitarbeiterin|mitarbeiter|herr|frau|mrs?|ms|dr|المستخدمة|المستخدم|مستخدم|السيدة|السيد)(\.?\s*[:=]\s*|\.?\s+)/giu;
/** After these only names stand, in whatever case. */
const alwaysNames = /^(?:user ?name|benutzername|herr|frau|mrs?|السيدة|السيد)$/iu;

/** What stands after "user" and is no name, also when it has a capital letter. */
const noNames = new Set(
  `account accounts affinity agent assigned authentication certificate certificates configuration context credentials data device
  devices driven enrolment experience group groups has identity interface licence license mode name not policies policy principal
  privilege profile profiles registration right rights role roles scope settings sign state status token
  anmeldung daten gerät geräte gruppe gruppen konten konto lizenz name profil profile rechte rolle rollen zertifikat`
    .split(/\s+/)
    .map((word) => formsOf(word).term)
);

const nextWord = /^(?:\p{L}[\p{L}\p{M}'’-]*(?:\.\p{L}[\p{L}\p{M}'’-]+)?)/u;
/** First name and family name. */
const mostWords = 2;

export interface NameOptions {
  /** Whether entries use the word: then it is no name. Left out: names are known by their capital letter only. */
  readonly isKnownWord?: (word: string) => boolean;
}

function isName(word: string, isSaid: boolean, { isKnownWord }: NameOptions): boolean {
  const { term } = formsOf(word);
  if (isCommon(term) || noNames.has(term)) return false;
  if (isSaid || word.includes('.')) return true;
  if (isKnownWord !== undefined) return !isKnownWord(word);
  return /^\p{Lu}/u.test(word) && word !== word.toUpperCase();
}

function lengthOfNames(text: string, isSaid: boolean, options: NameOptions): number {
  let at = 0;
  for (let words = 0; words < mostWords; words++) {
    const gap = words === 0 ? '' : (/^\s+/.exec(text.slice(at))?.[0] ?? '');
    const word = nextWord.exec(text.slice(at + gap.length))?.[0];
    if (word === undefined || (words > 0 && gap === '')) return at;
    // After "Herr" the second word is a name only if it looks like one.
    if (!isName(word, isSaid && words === 0, options)) return at;
    at += gap.length + word.length;
  }
  return at;
}

/** A text without the names that stand after "user", "Benutzer", "Herr" and the like. */
export function withoutNames(text: string, options: NameOptions = {}): string {
  let kept = '';
  let from = 0;
  for (const match of text.matchAll(namedBefore)) {
    const [whole, title = '', between = ''] = match;
    const start = match.index + whole.length;
    if (start < from) continue;
    const isSaid = alwaysNames.test(title) || /[:=]/.test(between);
    const length = lengthOfNames(text.slice(start), isSaid, options);
    kept += text.slice(from, start);
    from = start + length;
  }
  return kept + text.slice(from);
}
