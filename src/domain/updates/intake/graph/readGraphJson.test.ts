import { aMessage, draftsOf, rowsOf } from '../testTools';

describe('messages of Graph', () => {
  it('become notices with all that they say', () => {
    const [draft] = draftsOf(JSON.stringify(aMessage()));
    expect(draft).toEqual({
      sourceKind: 'messageCenter',
      sourceId: 'MC700001',
      title: 'Plan for change: New look of the enrolment page',
      bodyHtml: '<p>The enrolment page on <b>Android</b> gets a new look.</p><ul><li>Tell people.</li></ul>',
      category: { value: 'planForChange', text: 'planForChange' },
      severity: { value: 'high', text: 'high' },
      services: ['Microsoft Intune'],
      platforms: ['Android'],
      tags: ['User impact', 'Admin impact'],
      isMajorChange: true,
      published: '2026-02-02T08:00:00.000Z',
      lastModified: '2026-02-03T09:30:00.000Z',
      actBy: '2026-04-30',
      link: 'https://contoso.example/enrol',
      details: [{ name: 'RoadmapIds', value: '90001' }],
      unsaid: new Set(['platforms']),
      derived: new Set(['platforms'])
    });
  });

  it.each([
    ['one', (message: unknown) => message],
    ['a list', (message: unknown) => [message]],
    ['a page', (message: unknown) => ({ '@odata.nextLink': 'https://contoso.example/2', value: [message] })]
  ])('are taken from %s', (_what, wrap) => {
    expect(draftsOf(JSON.stringify(wrap(aMessage()))).map((draft) => draft.sourceId)).toEqual(['MC700001']);
  });

  it('are read as PowerShell writes them', () => {
    const text = JSON.stringify({
      Id: 'mc700002',
      Title: 'Report moves',
      LastModifiedDateTime: '/Date(1770111000000)/',
      Category: 'PlanForChange',
      Severity: 'Normal',
      IsMajorChange: 'True',
      Services: 'Microsoft Intune',
      Body: { ContentType: 'html', Content: '<p>It moves.</p>' }
    });
    expect(draftsOf(text)[0]).toMatchObject({
      sourceId: 'MC700002',
      category: { value: 'planForChange' },
      isMajorChange: true,
      lastModified: '2026-02-03T09:30:00.000Z',
      bodyHtml: '<p>It moves.</p>'
    });
  });

  it('keep words of unknown vocabulary, and say so', () => {
    const [row] = rowsOf(JSON.stringify(aMessage({ category: 'Be amazed', severity: 'unknownFutureValue' })));
    expect(row).toMatchObject({
      kind: 'taken',
      draft: {
        category: { value: 'other', text: 'Be amazed' },
        severity: { value: 'other', text: 'unknownFutureValue' }
      },
      warnings: [
        { warning: 'unknownWord', field: 'category', value: 'Be amazed' },
        { warning: 'unknownWord', field: 'severity', value: 'unknownFutureValue' }
      ]
    });
  });

  it('keep plain text as it is, signs and lines too', () => {
    const body = { contentType: 'text', content: 'Set <name> & go.\nSecond line.\n\nNext <b>part</b>.' };
    expect(draftsOf(JSON.stringify(aMessage({ body })))[0]?.bodyHtml).toBe(
      '<p>Set &lt;name&gt; &amp; go.<br>Second line.</p><p>Next &lt;b&gt;part&lt;/b&gt;.</p>'
    );
  });

  it('have no text when the export has none', () => {
    const message = aMessage();
    delete message['body'];
    expect(draftsOf(JSON.stringify(message))[0]).toMatchObject({ bodyHtml: null });
  });

  it.each([
    ['a health issue', aMessage({ impactDescription: 'Mail is slow.' }), { value: 'serviceHealthIssue' }],
    ['an error', { error: { code: 'Forbidden' } }, { value: 'error' }],
    ['another object', { name: 'x' }, { value: 'object' }],
    ['a number', 12, { value: 'number' }],
    ['nothing', null, { value: 'object' }]
  ])('are not taken when the entry is %s', (_what, entry, problem) => {
    expect(rowsOf(JSON.stringify([entry]))[0]).toMatchObject({
      kind: 'notTaken',
      row: 1,
      problem: { problem: 'notANotice', ...problem }
    });
  });

  it.each([
    [{ id: ' ' }, { problem: 'missing', field: 'sourceId' }],
    [{ id: { a: 1 } }, { problem: 'missing', field: 'sourceId' }],
    [{ title: '' }, { problem: 'missing', field: 'title' }],
    [
      { lastModifiedDateTime: 'yesterday' },
      { problem: 'unreadableDate', field: 'lastModified', value: 'yesterday' }
    ],
    [
      { actionRequiredByDateTime: '3/4/2026' },
      {
        problem: 'ambiguousDate',
        field: 'actBy',
        value: '3/4/2026',
        readings: ['2026-03-04', '2026-04-03']
      }
    ]
  ])('with %j are refused with the row and the reason; the others are taken', (changes, problem) => {
    const rows = rowsOf(JSON.stringify([aMessage(), aMessage(changes), aMessage()]));
    expect(rows.map((row) => row.kind)).toEqual(['taken', 'notTaken', 'taken']);
    expect(rows[1]).toMatchObject({ row: 2, problem });
  });
});
