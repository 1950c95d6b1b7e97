import type { Entry } from '../../../../domain/faq/entry';
import { documentOfEntry, type SearchDocument } from '../../../../domain/faq/search/document';
import { SearchIndex } from '../../../../domain/faq/search/SearchIndex';
import { inSlices } from '../../../../ui/screens/inSlices';
import type { EntrySearch } from './kinds/doubtKind';

/** The entries by their words and error codes, as the FAQ itself finds them. */
export async function entrySearch(entries: Iterable<Entry>): Promise<EntrySearch> {
  const index = new SearchIndex();
  const documents = function* (): Generator<SearchDocument> {
    for (const entry of entries) yield documentOfEntry(entry);
  };
  await inSlices(index.putEach(documents()));
  return (query, limit) => {
    const { results, total } = index.search(query, { limit });
    return { ids: results.map(({ id }) => id), total };
  };
}
