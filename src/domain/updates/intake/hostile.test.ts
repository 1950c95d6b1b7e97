import DOMPurify from 'dompurify';
import type { IntakeTools } from './intakeModel';
import { readIntake } from './readIntake';
import { aMessage, testTools } from './testTools';

const tools: IntakeTools = { ...testTools, sanitize: (html) => DOMPurify.sanitize(html) };

const hostile = [
  '<script>alert(1)</script><p>Words</p>',
  '<p>Words<img src=x onerror="alert(1)"></p>',
  '<svg><script>alert(1)</script></svg><p>Words</p>',
  '<p>Words</p><iframe src="javascript:alert(1)"></iframe>',
  '<a href="java&#x09;script:alert(1)">Words</a>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">Words',
  '<form action="https://evil.example"><input name=q></form><p onclick=alert(1)>Words</p>'
];

const csvCell = (text: string): string => `"${text.replace(/"/g, '""')}"`;
const xmlText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const ways: readonly (readonly [string, (html: string) => string])[] = [
  ['JSON', (html) => JSON.stringify(aMessage({ body: { contentType: 'html', content: html } }))],
  ['CSV', (html) => `Message ID,Title,Message\nMC1,Title,${csvCell(html)}`],
  [
    'a feed',
    (html) =>
      `<rss><channel><item><guid>urn:1</guid><title>T</title><description>${xmlText(html)}</description></item></channel></rss>`
  ],
  ['Markdown', (html) => `# Title\n\n${html}\n`]
];

/** Everything in the HTML that could run, load or send something. */
function dangers(html: string): readonly string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return Array.from(body.querySelectorAll('*')).flatMap((element) => {
    const attributes = Array.from(element.attributes).map(
      ({ name, value }) => `${name}=${value.replace(/\s/g, '')}`
    );
    const bad = attributes.filter((attribute) => /^on|=javascript:/i.test(attribute));
    return /^(script|iframe|object|embed)$/i.test(element.tagName) ? [element.tagName, ...bad] : bad;
  });
}

describe.each(ways)('hostile HTML in %s', (_way, write) => {
  it.each(hostile)('is harmless when stored: %s', (html) => {
    const result = readIntake(write(html), tools);
    const [row] = result.kind === 'read' ? result.rows : [];
    const body = row?.kind === 'taken' ? (row.draft.bodyHtml ?? '') : '';
    expect(dangers(body)).toEqual([]);
  });
});
