import type { SynonymRepository } from '../../domain/faq/FeedbackRepository';
import { MemoryFaqRepository } from './MemoryFaq';

/** The in-memory twin of the synonym repository. */
export class MemorySynonymRepository extends MemoryFaqRepository implements SynonymRepository {
  public async groups(): Promise<readonly (readonly string[])[]> {
    return this.reading(() => this.rows.synonyms);
  }
}
