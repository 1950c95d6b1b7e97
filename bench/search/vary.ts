import type { SearchDocument } from '../../src/domain/faq/search/document';
import { randomFrom, type Random } from './random';

const longWord = /[\p{L}]{5,}/gu;
const syllables = ['ba', 'der', 'con', 'fi', 'gor', 'lan', 'mit', 'nex', 'po', 'rus', 'tel', 'vor'] as const;

/** One word of eight becomes another one of the vocabulary, one of a hundred a word that nobody has used before. */
function variedText(text: string, vocabulary: readonly [string, ...string[]], random: Random): string {
  return text.replace(longWord, (word) => {
    const chance = random.below(100);
    if (chance === 0) return Array.from({ length: 4 }, () => random.of(syllables)).join('');
    return chance <= 12 ? random.of(vocabulary) : word;
  });
}

function variedCode(code: string, random: Random): string {
  return code.replace(/[0-9a-f]{4}$/i, () => random.below(0x10000).toString(16).padStart(4, '0'));
}

function vocabularyOf(documents: readonly SearchDocument[]): readonly [string, ...string[]] {
  const text = documents
    .map(({ title, sections }) => [title, ...Object.values(sections)].join(' '))
    .join(' ');
  return ['device', ...new Set(text.match(longWord))];
}

/** As many entries as asked for: the given ones first, then more like them with other words and other codes. */
export function manyOf(documents: readonly SearchDocument[], count: number): readonly SearchDocument[] {
  const random = randomFrom(5);
  const vocabulary = vocabularyOf(documents);
  return Array.from({ length: count }, (_, id) => {
    const original = documents[id % documents.length] as SearchDocument;
    if (id < documents.length) return { ...original, id };
    const vary = (text: string): string => variedText(text, vocabulary, random);
    return {
      ...original,
      id,
      title: vary(original.title),
      errorCodes: original.errorCodes.map((code) => variedCode(code, random)),
      sections: Object.fromEntries(
        Object.entries(original.sections).map(([name, text]) => [name, vary(text)])
      )
    };
  });
}
