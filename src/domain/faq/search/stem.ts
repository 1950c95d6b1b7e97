const latin = /^[a-z]+$/;
const vowel = /[aeiouy]/;

/** Without the ending, if something that can be a word is left. */
function cut(word: string, ending: string): string | undefined {
  if (!word.endsWith(ending)) return undefined;
  const rest = word.slice(0, -ending.length);
  return rest.length >= 3 && vowel.test(rest) ? rest : undefined;
}

function withoutPlural(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !/(?:ss|us|is|os)$/.test(word) ? word.slice(0, -1) : word;
}

/** "stopped" and "stopping" lose the second p as well. */
function single(word: string): string {
  return /([bdfgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

function withoutVerbEnding(word: string): string {
  if (word.length > 4 && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  const rest = cut(word, 'ing') ?? cut(word, 'ed');
  return rest === undefined ? word : single(rest);
}

/** German "Geräten", "Geräte" and "Gerät"; English "manage", so that it meets "managed". */
function withoutFinal(word: string): string {
  if (word.length >= 7 && word.endsWith('en')) return word.slice(0, -2);
  return word.length >= 6 && word.endsWith('e') ? word.slice(0, -1) : word;
}

const arabicArticle = /^(?:وال|بال|كال|فال|لل|ال)(?=.{3})/u;

/**
 * A folded word without its commonest endings. Lighter than a stemmer of a language, because entries are written in several
 * at once, and product names must not be cut to pieces.
 */
export function stemOf(folded: string): string {
  if (latin.test(folded)) {
    return folded.length < 4 ? folded : withoutFinal(withoutVerbEnding(withoutPlural(folded)));
  }
  return folded.replace(arabicArticle, '');
}
