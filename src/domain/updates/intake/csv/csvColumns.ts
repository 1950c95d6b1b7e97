/** What a column of an export can hold. */
export type CsvField =
  | 'sourceId'
  | 'title'
  | 'body'
  | 'category'
  | 'severity'
  | 'services'
  | 'platforms'
  | 'tags'
  | 'isMajorChange'
  | 'published'
  | 'lastModified'
  | 'actBy'
  | 'link';

/**
 * Headings that exports and scripts write, letters only: the admin center, PowerShell's Export-Csv, and the same in German.
 * The first of a field that a table has is taken.
 */
const headings: Readonly<Record<CsvField, readonly string[]>> = {
  sourceId: ['messageid', 'id', 'mcid', 'messagecenterid', 'nachrichtenid', 'meldungsid'],
  title: ['title', 'messagetitle', 'subject', 'titel', 'nachrichtentitel', 'betreff'],
  body: [
    'message',
    'messagetext',
    'body',
    'bodycontent',
    'content',
    'description',
    'details',
    'text',
    'nachricht',
    'beschreibung'
  ],
  category: ['category', 'messagetype', 'kategorie'],
  severity: ['severity', 'urgency', 'schweregrad'],
  services: [
    'service',
    'services',
    'affectedservices',
    'workload',
    'workloads',
    'product',
    'dienst',
    'dienste'
  ],
  platforms: ['platform', 'platforms', 'plattform', 'plattformen'],
  tags: ['tag', 'tags', 'markierungen', 'kategorien'],
  isMajorChange: ['majorchange', 'ismajorchange', 'majorupdate', 'major'],
  published: [
    'published',
    'publisheddate',
    'publishedon',
    'datepublished',
    'startdatetime',
    'starttime',
    'start',
    'created',
    'veroffentlicht',
    'verffentlicht'
  ],
  lastModified: [
    'lastupdated',
    'lastupdate',
    'lastmodified',
    'lastmodifieddatetime',
    'lastupdatedtime',
    'updated',
    'modified',
    'zuletztaktualisiert',
    'aktualisiert'
  ],
  actBy: [
    'actby',
    'actbydate',
    'actionrequiredby',
    'actionrequiredbydatetime',
    'actionrequiredbydate',
    'deadline',
    'handelnbis',
    'erforderlichbis'
  ],
  link: ['link', 'url', 'externallink', 'helplink', 'moreinformation', 'webaddress']
};

const fields = Object.keys(headings) as CsvField[];

function lettersOf(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z]/g, '');
}

export interface CsvColumns {
  /** Position of the column that holds a field. */
  readonly of: ReadonlyMap<CsvField, number>;
  /** Columns that hold something else, with their headings. They become details of the notice. */
  readonly others: readonly { readonly heading: string; readonly index: number }[];
}

/** Which column holds what. */
export function columnsOf(headingCells: readonly string[]): CsvColumns {
  const letters = headingCells.map(lettersOf);
  const found = new Map<CsvField, number>();
  for (const field of fields) {
    const index = headings[field].map((name) => letters.indexOf(name)).find((position) => position !== -1);
    if (index !== undefined) found.set(field, index);
  }
  const taken = new Set(found.values());
  const others = headingCells
    .map((cell, index) => ({ heading: cell.trim(), index }))
    .filter(({ heading, index }) => heading !== '' && !taken.has(index));
  return { of: found, others };
}

/** Whether a row of cells can be the headings of a table of notices: some tables have lines before it. */
export function looksLikeHeadings(cells: readonly string[]): boolean {
  const { of } = columnsOf(cells);
  return of.size >= 2 && (of.has('sourceId') || of.has('title'));
}
