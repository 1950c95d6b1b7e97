import { readIntake } from '../readIntake';
import { draftsOf, rowsOf, testTools } from '../testTools';

const rss = (items: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>
   <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
     <channel><title>Device news</title><link>https://news.example/</link>${items}</channel></rss>`;

const item = (inner: string): string =>
  rss(`<item><title>Report moves</title><guid>https://news.example/1</guid>
    <pubDate>Mon, 02 Feb 2026 08:00:00 GMT</pubDate>${inner}</item>`);

const bodyOf = (inner: string): string | null | undefined => draftsOf(item(inner))[0]?.bodyHtml;

describe('an RSS feed', () => {
  it('becomes notices', () => {
    const [draft] = draftsOf(
      item('<description>&lt;p&gt;It moves on iOS.&lt;/p&gt;</description><category>Retirement</category>')
    );
    expect(draft).toMatchObject({
      sourceKind: 'feed',
      sourceId: 'https://news.example/1',
      title: 'Report moves',
      bodyHtml: '<p>It moves on iOS.</p>',
      platforms: ['iOS/iPadOS'],
      tags: ['Retirement'],
      published: '2026-02-02T08:00:00.000Z',
      link: 'https://news.example/1',
      details: [{ name: 'Feed', value: 'Device news' }]
    });
  });

  it.each([
    ['escaped', '<description>&lt;p&gt;A &amp;amp; B&lt;/p&gt;</description>', '<p>A &amp; B</p>'],
    ['CDATA', '<description><![CDATA[<p>A &amp; B</p>]]></description>', '<p>A &amp; B</p>'],
    ['plain', '<description>A &lt; B &amp; C</description>', '<p>A &lt; B &amp; C</p>'],
    ['a bare ampersand', '<description>Tom & Jerry</description>', '<p>Tom &amp; Jerry</p>'],
    ["HTML's names", '<description>A&nbsp;&ndash; B</description>', '<p>A\u00a0– B</p>'],
    ['nothing', '<description/>', '']
  ])('has a text that is %s', (_what, inner, html) => {
    expect(bodyOf(inner)).toBe(html);
  });

  it('takes the longer of two texts, and keeps a summary that says something else', () => {
    const text = item(
      '<description>It moves.</description><content:encoded><![CDATA[<p>It moves. Really.</p>]]></content:encoded>'
    );
    expect(draftsOf(text)[0]).toMatchObject({ bodyHtml: '<p>It moves. Really.</p>' });
    expect(draftsOf(text.replace('It moves.<', 'In short: watch out.<'))[0]?.details).toContainEqual({
      name: 'Summary',
      value: 'In short: watch out.'
    });
  });

  it('tells entries of two feeds with the same number apart', () => {
    const text = rss('<item><title>Report moves</title><guid isPermaLink="false">12</guid></item>');
    const other = text.replace('https://news.example/', 'https://other.example/');
    expect(draftsOf(text)[0]?.sourceId).not.toBe(draftsOf(other)[0]?.sourceId);
  });

  it('may write titles twice over', () => {
    const text = item('').replace('Report moves', 'Tips &amp;amp; &lt;b&gt;tricks&lt;/b&gt;');
    expect(draftsOf(text)[0]?.title).toBe('Tips & tricks');
  });

  it('has entries refused one by one', () => {
    const text = rss(
      `<item><title>No id</title></item>
       <item><guid>urn:x</guid></item>
       <item><title>When</title><guid>urn:y</guid><pubDate>next week</pubDate></item>`
    );
    expect(rowsOf(text)).toMatchObject([
      { row: 1, problem: { problem: 'missing', field: 'sourceId' } },
      { row: 2, problem: { problem: 'missing', field: 'title' } },
      { row: 3, problem: { problem: 'unreadableDate', field: 'published', value: 'next week' } }
    ]);
  });
});

describe('an Atom feed', () => {
  const atom = (content: string): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Releases</title><link href="https://news.example/"/>
     <entry><id>tag:news.example,2026:1</id><title>Report moves</title>
     <link rel="self" href="https://news.example/1.xml"/><link href="/1"/>
     <published>2026-02-02T08:00:00Z</published><updated>2026-02-03T09:30:00Z</updated>
     <category term="Feature update"/>${content}</entry></feed>`;

  it('becomes notices', () => {
    expect(draftsOf(atom('<content type="html">&lt;p&gt;It moves.&lt;/p&gt;</content>'))).toMatchObject([
      {
        sourceId: 'tag:news.example,2026:1',
        bodyHtml: '<p>It moves.</p>',
        link: 'https://news.example/1',
        tags: ['Feature update'],
        published: '2026-02-02T08:00:00.000Z',
        lastModified: '2026-02-03T09:30:00.000Z'
      }
    ]);
  });

  it('keeps XHTML whole, elements without content too', () => {
    const content = `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
      <p>Before<br/>line</p><iframe/><p title="a &lt; b">After &lt;tag&gt;</p></div></content>`;
    const html = draftsOf(atom(content))[0]?.bodyHtml ?? '';
    expect(html.replace(/\s+/g, ' ')).toBe(
      '<div> <p>Before<br>line</p> <iframe> </iframe><p title="a &lt; b">After &lt;tag&gt;</p></div>'
    );
  });
});

describe('a hostile feed', () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]>`;

  it.each([
    ['entities that grow', `<?xml version="1.0"?>\n<!-- x -->${laughs}${rss('').replace(/<\?.*\?>/, '')}`],
    ['a file to load', '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>'],
    [
      'a type in small letters',
      '<?xml version="1.0"?><!doctype rss SYSTEM "https://evil.example/x.dtd"><rss/>'
    ]
  ])('is refused before it is parsed when it has %s', (_what, text) => {
    const parseXml = jest.fn<Document, [string]>();
    expect(readIntake(text, { ...testTools, parseXml })).toMatchObject({
      problem: { problem: 'documentType' }
    });
    expect(parseXml).not.toHaveBeenCalled();
  });

  it('may speak of a document type in its texts', () => {
    expect(bodyOf('<description><![CDATA[Write <!DOCTYPE html> first]]></description>')).toContain('DOCTYPE');
  });

  it('that is not well-formed is refused with the reason', () => {
    expect(readIntake('<rss><channel></rss>', testTools)).toMatchObject({
      problem: { problem: 'brokenXml' }
    });
  });

  it('with very deep XHTML keeps its words', () => {
    const deep = `${'<b>'.repeat(3000)}words${'</b>'.repeat(3000)}`;
    const text = `<feed><entry><id>urn:1</id><title>T</title><content type="xhtml">${deep}</content></entry></feed>`;
    expect(draftsOf(text)[0]?.bodyHtml).toContain('words');
  });
});
