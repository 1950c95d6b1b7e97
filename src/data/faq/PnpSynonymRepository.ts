import { synonymsList } from '../../lists/faq';
import type { SynonymRepository } from '../../domain/faq/FeedbackRepository';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { parseLines } from './lines';

/** Words that mean the same, in a SharePoint list: one group a row. */
export class PnpSynonymRepository implements SynonymRepository {
  private readonly reader: ListReader<typeof synonymsList, 'title'>;

  public constructor(site: DataSite) {
    this.reader = new ListReader(site, synonymsList, ['title']);
  }

  public async groups(): Promise<readonly (readonly string[])[]> {
    const rows = await this.reader.rows();
    return rows.map(({ title }) => parseLines(title)).filter((words) => words.length > 1);
  }
}
