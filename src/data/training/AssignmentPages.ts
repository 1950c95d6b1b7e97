import { assignmentsList } from '../../lists/training';
import type { AssignmentPage } from '../../domain/training/AssignmentRepository';
import { slices } from '../../domain/training/slices';
import { RepositoryError } from '../../domain/RepositoryError';
import { isThresholdError } from '../client/responseError';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import type { Filter } from '../odata';
import { PageReader, type RowPage } from '../updates/pageReader';
import { assignmentColumns, toAssignment } from './assignmentMapper';

type Columns = (typeof assignmentColumns)[number];
type Page = RowPage<typeof assignmentsList, Columns>;

/** A question about all people, and the same about those of one slice. */
export interface SlicedQuestion {
  readonly ofAll: Filter;
  readonly ofSlice: (slice: string) => Filter;
  /** Rows that stand in no slice; they are read by windows of ids. */
  readonly besides?: Filter;
}

/** Rows of a page, about. */
const pageSize = 1000;
/** SharePoint touches no more rows in one query; a slice that it answers is answered as a whole. */
const mostRows = 5000;
/** Slices of the first batch, before it is known how many rows one has. */
const firstSlices = 4;

/** Where slices go on: the next one, and how many at once. */
const position = /^slices (\d{1,2}) (\d{1,2})$/;

/**
 * Rows of a course or month, page by page. Asked broadly first, which is the only question on most sites; where SharePoint
 * refuses, slice by slice, as many in one batch as fill a page.
 */
export class AssignmentPages {
  private readonly pages: PageReader<typeof assignmentsList, Columns>;
  private readonly rows: ListReader<typeof assignmentsList, Columns>;

  public constructor(private readonly site: DataSite) {
    this.pages = new PageReader(site, assignmentsList, assignmentColumns);
    this.rows = new ListReader(site, assignmentsList, assignmentColumns);
  }

  public async page(question: SlicedQuestion, next: string | undefined): Promise<AssignmentPage> {
    if (next === undefined) return this.first(question);
    const [, from, count] = position.exec(next) ?? [];
    if (from !== undefined) return this.inSlices(question, Number(from), Number(count));
    if (!next.toLowerCase().startsWith(`${this.site.client.siteUrl.toLowerCase()}/`)) {
      throw new RepositoryError('invalid', 'This is no position among the assignments.');
    }
    const page = await this.pages.at(next);
    return toPage([page], page.next);
  }

  private async first(question: SlicedQuestion): Promise<AssignmentPage> {
    try {
      const page = await this.pages.first({ filter: question.ofAll, limit: pageSize });
      return toPage([page], page.next);
    } catch (error) {
      if (!isThresholdError(error)) throw error;
      return this.inSlices(question, 0, firstSlices);
    }
  }

  private async inSlices(
    { ofSlice, besides }: SlicedQuestion,
    from: number,
    count: number
  ): Promise<AssignmentPage> {
    const asked = slices.slice(from, from + Math.max(1, count));
    const [answers, others] = await Promise.all([
      Promise.all(asked.map((slice) => this.ask(ofSlice(slice)))),
      from === 0 && besides ? this.rows.rows({ filter: besides }) : []
    ]);
    const found = answers.flatMap((answer) => answer ?? []);
    const rows = found.reduce((sum, page) => sum + page.rows.length, 0);
    const enough = Math.max(1, Math.floor(pageSize / Math.max(1, rows / asked.length)));
    const end = from + asked.length;
    const next = end < slices.length ? `slices ${end} ${Math.min(enough, slices.length)}` : null;
    const all = [...found, { rows: others, next: null }];
    return { ...toPage(all, next), unsearched: asked.filter((_, index) => answers[index] === undefined) };
  }

  /** `undefined`: SharePoint refuses to search that many rows. */
  private async ask(filter: Filter): Promise<Page | undefined> {
    try {
      return await this.pages.first({ filter, limit: mostRows });
    } catch (error) {
      if (isThresholdError(error)) return undefined;
      throw error;
    }
  }
}

function toPage(pages: readonly Page[], next: string | null): AssignmentPage {
  return { rows: pages.flatMap(({ rows }) => rows.map(toAssignment)), next, unsearched: [] };
}
