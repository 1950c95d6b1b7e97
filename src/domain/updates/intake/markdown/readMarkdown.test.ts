import { draftsOf, rowsOf } from '../testTools';

const page = `---
title: What's new in Microsoft Intune
ms.date: 02/03/2026
---

# What's new in Microsoft Intune

Find out what's new.

## Week of February 2, 2026 (Service release 2602)

### App management

#### Report moves to a new place<!-- 12345678 -->

The report **moves**. See [the guide](https://contoso.example/a_(b)?x=1&y=2).

> [!NOTE]
> Bookmarks break for \`<name>\`.

Applies to:
- Android Enterprise
- iOS/iPadOS

#### Plan for change: Old reports end

They end.

##### How does this affect you?

You need *new* ones.

### Scripts

[!INCLUDE [x](../includes/x.md)]

#### Shell scripts on macOS

\`\`\`sh
# not a heading <b>
\`\`\`

## January 2026

### Role-based access control

#### Report moves to a new place

Again.
`;

describe("a what's-new page", () => {
  it('becomes a notice for each entry, with week and subject', () => {
    expect(
      draftsOf(page.replace("Find out what's new.", '')).map(({ sourceId, title, published, details }) => ({
        sourceId,
        title,
        published: published?.slice(0, 10),
        details: details.map((detail) => detail.value)
      }))
    ).toEqual([
      {
        sourceId: '2026-02-02/report-moves-to-a-new-place',
        title: 'Report moves to a new place',
        published: '2026-02-02',
        details: ['Week of February 2, 2026 (Service release 2602)', 'App management', '12345678']
      },
      {
        sourceId: '2026-02-02/plan-for-change-old-reports-end',
        title: 'Plan for change: Old reports end',
        published: '2026-02-02',
        details: ['Week of February 2, 2026 (Service release 2602)', 'App management']
      },
      {
        sourceId: '2026-02-02/shell-scripts-on-macos',
        title: 'Shell scripts on macOS',
        published: '2026-02-02',
        details: ['Week of February 2, 2026 (Service release 2602)', 'Scripts']
      },
      {
        sourceId: '2026-01-01/report-moves-to-a-new-place',
        title: 'Report moves to a new place',
        published: '2026-01-01',
        details: ['January 2026', 'Role-based access control']
      }
    ]);
  });

  it('has its text outside of notices told, by line', () => {
    const [first] = rowsOf(page);
    expect(first).toEqual({
      kind: 'notTaken',
      row: 6,
      problem: { problem: 'outsideNotice' },
      excerpt: "Find out what's new."
    });
  });

  const [moves, ends, shell] = rowsOf(page).flatMap((row) => (row.kind === 'taken' ? [row.draft] : []));

  it('keeps words, links, call-outs and lists', () => {
    expect(moves?.bodyHtml).toBe(
      [
        '<p>The report <strong>moves</strong>. See <a href="https://contoso.example/a_(b)?x=1&amp;y=2">the guide</a>.</p>',
        '<blockquote>',
        '<p><strong>Note</strong> ',
        'Bookmarks break for <code>&lt;name&gt;</code>.</p>',
        '</blockquote>',
        '<p>Applies to:</p>',
        '<ul>',
        '<li>Android Enterprise</li>',
        '<li>iOS/iPadOS</li>',
        '</ul>'
      ].join('\n')
    );
    expect(moves).toMatchObject({
      platforms: ['iOS/iPadOS', 'Android'],
      services: ['Microsoft Intune', 'Android Enterprise']
    });
  });

  it('keeps sub-headings within the notice', () => {
    expect(ends?.bodyHtml).toContain(
      '<h3>How does this affect you?</h3>\n<p>You need <em>new</em> ones.</p>'
    );
    expect(ends?.category.value).toBe('planForChange');
  });

  it('takes no heading out of code', () => {
    expect(shell?.bodyHtml).toContain('# not a heading &lt;b&gt;');
  });

  it('gives a link to each notice when its address is known', () => {
    const [draft] = draftsOf('## Week of February 2, 2026\n### Report: moves!\nText', {
      pageAddress: 'https://contoso.example/new#top'
    });
    expect(draft?.link).toBe('https://contoso.example/new#report-moves');
  });

  it('numbers notices of a week that have the same title', () => {
    const text = '## January 2026\n### Fixes\nOne\n### Fixes\nTwo';
    expect(draftsOf(text).map((draft) => draft.sourceId)).toEqual(['2026-01-01/fixes', '2026-01-01/fixes-1']);
  });

  it('may have no dates and no subjects', () => {
    expect(draftsOf('# Notices\n## One\nText\n## Two\nText')).toMatchObject([
      { sourceId: 'notices/one', published: null },
      { sourceId: 'notices/two', published: null }
    ]);
  });

  it('may be one notice', () => {
    expect(draftsOf('Report moves\n============\n\nIt moves.')).toMatchObject([
      { title: 'Report moves', bodyHtml: '<p>It moves.</p>' }
    ]);
  });

  it('has a heading without text refused', () => {
    expect(rowsOf('## January 2026\n### One\n### Two\nText')).toMatchObject([
      { row: 2, problem: { problem: 'emptyHeading', value: 'One' } },
      { row: 3, kind: 'taken' }
    ]);
  });

  it.each([
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['a <img src=x onerror=alert(1)> b', '<p>a &lt;img src=x onerror=alert(1)&gt; b</p>'],
    ['[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
    ['one<br>two <!-- hidden --> three', '<p>one<br>two  three</p>'],
    ['<a name="x"></a>Words<sup>2</sup>', '<p>Words<sup>2</sup></p>'],
    ['![The new page](../media/new.png)', '<p><a href="../media/new.png">The new page</a></p>'],
    [
      ':::image type="content" source="a (1).png" alt-text="The new page":::',
      '<p><a href="a%20(1).png">The new page</a></p>'
    ],
    ['| a | b |\n|---|---|\n| 1<br>2 | 3 |', undefined]
  ])('%s stays harmless, and its words stay', (markdown, html) => {
    const body = draftsOf(`# Title\n\n${markdown}\n`)[0]?.bodyHtml;
    if (html === undefined) expect(body).toContain('<td>1<br>2</td>');
    else expect(body).toBe(html);
  });
});
