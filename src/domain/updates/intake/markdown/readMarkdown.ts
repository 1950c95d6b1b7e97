import type { NoticeDetail } from '../../notice';
import { slugOf } from '../../text/slug';
import { excerptOf, type IntakeOptions } from '../intakeModel';
import type { RawNotice, RawRow } from '../rawNotice';
import { dateHeading, type DateHeading } from './dateHeading';
import { htmlOfSection, outlineOf, ownTextOf, type PageSection } from './outline';
import { isGroup, pageTitleOf } from './pageParts';
import { pageText } from './pageText';

/** The headings above a notice. */
interface Surroundings {
  readonly pageTitle: string;
  readonly date: (DateHeading & { readonly label: string }) | undefined;
  readonly subject: string | undefined;
}

/** Learn's pages carry the numbers of work items in comments beside their headings. */
function workItemsOf(section: PageSection): readonly string[] {
  const comments = (section.heading[1]?.children ?? []).filter((child) => child.type === 'html_inline');
  return comments.flatMap((child) =>
    child.content.startsWith('<!--') ? (child.content.match(/\d{5,}/g) ?? []) : []
  );
}

function detailsOf(section: PageSection, { date, subject }: Surroundings): readonly NoticeDetail[] {
  return [
    ...(date ? [{ name: 'Week', value: date.label }] : []),
    ...(subject === undefined ? [] : [{ name: 'Section', value: subject }]),
    ...workItemsOf(section).map((value) => ({ name: 'WorkItem', value }))
  ];
}

class PageReader {
  public readonly rows: RawRow[] = [];
  private readonly _ids = new Map<string, number>();

  public constructor(private readonly _address: string | undefined) {}

  public read(section: PageSection, around: Surroundings, isPageTitle: boolean): void {
    if (!isGroup(section, isPageTitle)) return this._readNotice(section, around);
    this.readOwnText(section);
    const day = dateHeading(section.title);
    const date = day ? { ...day, label: section.title } : around.date;
    const subject = day || isPageTitle ? around.subject : section.title;
    for (const child of section.sections) this.read(child, { ...around, date, subject }, false);
  }

  /** Text of a page that belongs to no notice is told, not dropped in silence. */
  public readOwnText(section: PageSection): void {
    const text = ownTextOf(section);
    if (text === '') return;
    this.rows.push({ row: section.line, problem: { problem: 'outsideNotice' }, excerpt: excerptOf(text) });
  }

  private _readNotice(section: PageSection, around: Surroundings): void {
    const body = htmlOfSection(section);
    const row = section.line;
    const excerpt = excerptOf(section.title);
    if (body === '') {
      // A date or subject under which nothing stands this time.
      if (dateHeading(section.title)) return;
      this.rows.push({ row, problem: { problem: 'emptyHeading', value: section.title }, excerpt });
      return;
    }
    this.rows.push({ row, notice: this._noticeOf(section, body, around), excerpt });
  }

  private _noticeOf(section: PageSection, body: string, around: Surroundings): RawNotice {
    const slug = slugOf(section.title);
    return {
      sourceKind: 'whatsNew',
      sourceId: this._uniqueId(`${around.date?.day ?? slugOf(around.pageTitle)}/${slug}`),
      title: section.title,
      body,
      bodyKind: 'html',
      published: around.date?.day,
      link: this._address === undefined ? undefined : `${this._address.replace(/#.*$/, '')}#${slug}`,
      details: detailsOf(section, around),
      context: around.pageTitle
    };
  }

  /** Two notices of a week with the same title get numbers, as their anchors on the page do. */
  private _uniqueId(id: string): string {
    const before = this._ids.get(id) ?? 0;
    this._ids.set(id, before + 1);
    return before === 0 ? id : `${id}-${before}`;
  }
}

/**
 * Reads a what's-new page: headings with dates or subjects group, each other heading with a text is a notice. Rows are the
 * lines of the headings.
 */
export function readMarkdown(markdown: string, options: IntakeOptions): readonly RawRow[] {
  const { text, title } = pageText(markdown);
  const page = outlineOf(text);
  const pageTitle = pageTitleOf(page);
  const around: Surroundings = { pageTitle: pageTitle?.title ?? title, date: undefined, subject: undefined };
  const reader = new PageReader(options.pageAddress);
  reader.readOwnText(page);
  for (const section of page.sections) reader.read(section, around, section === pageTitle);
  return reader.rows;
}

/** Whether the text has a heading in Markdown. */
export function looksLikeMarkdown(text: string): boolean {
  return /^ {0,3}#{1,6}[ \t]+\S/m.test(text) || /^ {0,3}\S[^\n]*\n {0,3}(?:={3,}|-{3,})[ \t]*$/m.test(text);
}
