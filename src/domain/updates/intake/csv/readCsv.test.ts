import { draftsOf, rowsOf } from '../testTools';

const head = 'Message ID,Title,Service,Last updated,Act by,Tags,Category,Severity,Message,Relevance';
const row = (
  id: string,
  changes: Partial<Record<'title' | 'updated' | 'actBy' | 'message', string>> = {}
): string =>
  [
    id,
    changes.title ?? 'Report moves',
    'Microsoft Intune; Windows',
    changes.updated ?? '2026-02-03T09:30:00Z',
    changes.actBy ?? '',
    '"User impact, Retirement"',
    'Plan for change',
    'High',
    changes.message ?? 'The report moves.',
    'High'
  ].join(',');

describe('a Message Center export', () => {
  it('becomes notices with all that it says', () => {
    const [draft] = draftsOf([head, row('MC700001', { actBy: '2026-04-30' })].join('\r\n'));
    expect(draft).toMatchObject({
      sourceKind: 'messageCenter',
      sourceId: 'MC700001',
      title: 'Report moves',
      bodyHtml: '<p>The report moves.</p>',
      category: { value: 'planForChange' },
      severity: { value: 'high' },
      services: ['Microsoft Intune', 'Windows'],
      tags: ['User impact', 'Retirement'],
      lastModified: '2026-02-03T09:30:00.000Z',
      actBy: '2026-04-30',
      details: [{ name: 'Relevance', value: 'High' }]
    });
    expect([...(draft?.unsaid ?? [])]).toEqual(['platforms', 'isMajorChange', 'published', 'link']);
  });

  it.each([
    ['a byte order mark', `\uFEFF${head}\r\n${row('MC700001')}\r\n`],
    ['semicolons', 'Title;Message ID\nReport moves;MC700001'],
    ['tabs', 'Title\tMessage ID\nReport moves\tMC700001\n'],
    ["Excel's line for the separator", 'sep=;\nTitle;Message ID\nReport moves;MC700001'],
    ['lines before its headings', 'Message center\n\nMessage ID,Title\nMC700001,Report moves'],
    ['headings of PowerShell', '"Id","Title","StartDateTime"\n"MC700001","Report moves","2026-02-03"'],
    ['headings in German', 'Nachrichten-ID;Titel;Zuletzt aktualisiert\nMC700001;Report moves;3.2.2026']
  ])('may have %s', (_what, text) => {
    expect(draftsOf(text)).toMatchObject([{ sourceId: 'MC700001', title: 'Report moves' }]);
  });

  it('keeps line breaks, separators and quotation marks within a quoted text', () => {
    const message = '"First, with ""quotes"" and <angles>\nsecond; line\n\nNext"';
    expect(draftsOf([head, row('MC700001', { message })].join('\n'))[0]?.bodyHtml).toBe(
      '<p>First, with &quot;quotes&quot; and &lt;angles&gt;<br>second; line</p><p>Next</p>'
    );
  });

  it('takes HTML in a cell as HTML', () => {
    const message = '"<p>It <b>moves</b>.</p>"';
    expect(draftsOf([head, row('MC700001', { message })].join('\n'))[0]?.bodyHtml).toBe(
      '<p>It <b>moves</b>.</p>'
    );
  });

  it('without a column for the text says nothing about it', () => {
    const [draft] = draftsOf('Message ID,Title\nMC700001,Report moves');
    expect(draft?.bodyHtml).toBeNull();
    expect(draft?.unsaid.has('bodyHtml')).toBe(true);
    expect(draft?.unsaid.has('actBy')).toBe(true);
  });

  it('shows by one date how the others are to be read', () => {
    const text = [head, row('MC1', { updated: '18/2/2026' }), row('MC2', { updated: '3/4/2026' })].join('\n');
    expect(draftsOf(text).map((draft) => draft.lastModified?.slice(0, 10))).toEqual([
      '2026-02-18',
      '2026-04-03'
    ]);
  });

  it('has its ambiguous dates refused, until somebody says how to read them', () => {
    const text = [head, row('MC1', { updated: '3/4/2026' }), row('MC2')].join('\n');
    expect(rowsOf(text)).toMatchObject([
      { kind: 'notTaken', row: 2, problem: { problem: 'ambiguousDate', field: 'lastModified' } },
      { kind: 'taken', row: 3 }
    ]);
    expect(rowsOf(text, { dayOrder: 'monthFirst' })).toMatchObject([
      { draft: { lastModified: '2026-03-04T12:00:00.000Z' } },
      { kind: 'taken' }
    ]);
  });

  it('names each row that cannot be taken as a spreadsheet numbers it', () => {
    const text = [
      head,
      row('MC1'),
      '',
      row(''),
      row('MC3', { title: ' ' }),
      row('MC4', { updated: 'soon' }),
      `${row('MC5')},one,cell,more`,
      row('MC6', { message: '"never closed' })
    ].join('\n');
    expect(
      rowsOf(text).map((entry) => [entry.row, entry.kind === 'taken' ? 'taken' : entry.problem])
    ).toEqual([
      [2, 'taken'],
      [4, { problem: 'missing', field: 'sourceId' }],
      [5, { problem: 'missing', field: 'title' }],
      [6, { problem: 'unreadableDate', field: 'lastModified', value: 'soon' }],
      [7, { problem: 'tooManyCells', expected: 10, found: 13 }],
      [8, { problem: 'brokenQuotes' }]
    ]);
  });
});
