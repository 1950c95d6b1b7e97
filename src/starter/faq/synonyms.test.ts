import { SearchIndex } from '../../domain/faq/search/SearchIndex';
import { documentOfEntry } from '../../domain/faq/search/document';
import { formatWords, missingGroups, synonymProblem, wordsIn } from '../../domain/faq/synonyms/synonymGroup';
import { anEntry } from '../../testing/faq/anEntry';
import { starterSynonyms } from './synonyms';

describe('the suggested synonyms', () => {
  it.each(starterSynonyms.map((words) => [formatWords(words), words] as const))(
    'can be kept as they are: %s',
    (text, words) => {
      expect(synonymProblem(words)).toBeUndefined();
      expect(wordsIn(text)).toEqual(words);
    }
  );

  it('hold no group twice', () => {
    starterSynonyms.forEach((words, index) => {
      const others = starterSynonyms.filter((_, at) => at !== index);
      expect(missingGroups(others, [words])).toEqual([words]);
    });
  });

  it('let every word of a group find what another of them says', () => {
    for (const words of starterSynonyms) {
      for (const said of words) {
        const index = new SearchIndex();
        index.put(documentOfEntry(anEntry({ title: `About ${said}`, keywords: [], reply: null })));
        index.setSynonyms(starterSynonyms);
        const lost = words.filter((word) => index.search(`${word} `).total === 0);
        expect([said, lost]).toEqual([said, []]);
      }
    }
  });
});
