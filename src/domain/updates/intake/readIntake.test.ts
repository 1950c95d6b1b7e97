import * as fc from 'fast-check';
import { growth, inProportion } from '../../../testing/growth';
import { detectFormat } from './detectFormat';
import type { IntakeRow, IntakeTools } from './intakeModel';
import { readIntake } from './readIntake';
import { aMessage, draftsOf, rowsOf, testTools } from './testTools';

const json = JSON.stringify({ value: [aMessage(), aMessage({ id: 'MC700002' })] }, null, 2);
const csv =
  'Message ID,Title,Message,Last updated\nMC700001,Report moves,"It ""moves"",\nreally.",2/18/2026\n';
const rss =
  '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><guid>urn:1</guid><title>Moves</title><description>&lt;p&gt;It moves.&lt;/p&gt;</description></item></channel></rss>';
const markdown = '## Week of February 2, 2026\n\n### Report moves\n\nIt **moves**.\n\n> [!NOTE]\n> Soon.\n';

describe('the format of a text', () => {
  it.each([
    [json, 'graphJson'],
    ['[]', 'graphJson'],
    ['\n  {"id": 1}', 'graphJson'],
    [csv, 'csv'],
    [rss, 'feed'],
    ['<!-- made by x --><feed xmlns="http://www.w3.org/2005/Atom"/>', 'feed'],
    ['<rdf:RDF xmlns:rdf="x"></rdf:RDF>', 'feed'],
    [markdown, 'markdown'],
    ['[A link](https://contoso.example) first\n\n# Then a title\nText', 'markdown'],
    ['<!-- note -->\n# Title\nText', 'markdown']
  ])('of %j is %s', (text, format) => {
    expect(detectFormat(text)).toBe(format);
  });

  it.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['\uFEFF', 'empty'],
    ['Just words, and more.', 'unknownFormat'],
    ['<!DOCTYPE html><html><body>Sign in</body></html>', 'webPage'],
    ['<html>', 'webPage'],
    ['{"id": ', 'brokenJson'],
    ['[{]', 'brokenJson'],
    ['[]', 'noNotices'],
    ['{"value": []}', 'noNotices'],
    ['<rss><channel><title>Empty</title></channel></rss>', 'noNotices'],
    ['<rss>', 'brokenXml'],
    ['<?xml version="1.0"?><!DOCTYPE rss><rss/>', 'documentType'],
    ['Title,Service,Category\nA,B,C', 'missingColumns'],
    ['Message ID,Title', 'noNotices']
  ])('of %j cannot be told: %s', (text, problem) => {
    expect(readIntake(text, testTools)).toMatchObject({ kind: 'refused', problem: { problem } });
  });

  it('of a table without ids is refused with the headings that it has', () => {
    expect(readIntake('Title,Service\nA,B', testTools)).toEqual({
      kind: 'refused',
      problem: { problem: 'missingColumns', missing: ['sourceId'], found: ['Title', 'Service'] }
    });
  });
});

describe('reading', () => {
  it('makes rows when they are asked for, and again when asked again', () => {
    const sanitize = jest.fn(testTools.sanitize);
    const result = readIntake(json, { ...testTools, sanitize });
    if (result.kind !== 'read') throw new Error('refused');
    expect([result.format, result.unit, result.total]).toEqual(['graphJson', 'entry', 2]);
    expect(sanitize).not.toHaveBeenCalled();
    const [first] = result.rows;
    expect(first?.kind).toBe('taken');
    expect(sanitize).toHaveBeenCalledTimes(1);
    expect([...result.rows]).toHaveLength(2);
  });

  it('goes on when a sanitiser stumbles over one notice', () => {
    const sanitize = jest.fn(testTools.sanitize).mockImplementationOnce(() => {
      throw new Error('too deep');
    });
    expect(rowsOf(json, {}, { ...testTools, sanitize })).toMatchObject([
      { kind: 'notTaken', row: 1, problem: { problem: 'unreadable', reason: 'too deep' } },
      { kind: 'taken', row: 2 }
    ]);
  });

  it('tells words that the sanitiser took away', () => {
    const content = '<p>Seen.</p><button>Press me</button>';
    const sanitize: IntakeTools['sanitize'] = (html) => html.replace(/<button>[^]*<\/button>/, '');
    const [row] = rowsOf(JSON.stringify(aMessage({ body: { content } })), {}, { ...testTools, sanitize });
    expect(row).toMatchObject({ warnings: [{ warning: 'wordsLost', words: ['Press', 'me'] }] });
  });

  it('shortens a title that SharePoint cannot keep, and loses no word of it', () => {
    const title = `${'Long words '.repeat(30)}end`;
    const [row] = rowsOf(JSON.stringify(aMessage({ title, body: { content: '<p>Text</p>' } })));
    expect(row).toMatchObject({
      draft: { title: expect.stringMatching(/^(Long words )+Long…$|words…$/) as string },
      warnings: [{ warning: 'titleShortened' }]
    });
    const draft = row?.kind === 'taken' ? row.draft : undefined;
    expect(draft?.title.length).toBeLessThanOrEqual(255);
    expect(draft?.bodyHtml).toBe(`<p>${title}</p><p>Text</p>`);
  });

  it.each([
    ['data:text/html,x', 'ExternalLink'],
    [`https://contoso.example/${'x'.repeat(300)}`, 'ExternalLink']
  ])('keeps %s among the details, because it cannot be a link', (value, name) => {
    const details = [{ name: 'ExternalLink', value }];
    expect(draftsOf(JSON.stringify(aMessage({ details })))[0]).toMatchObject({
      link: null,
      details: [{ name, value }]
    });
  });
});

function everyRowIsToldOrTaken(text: string): void {
  const result = readIntake(text, testTools);
  if (result.kind === 'refused') return;
  const rows: IntakeRow[] = [...result.rows];
  expect(rows).toHaveLength(result.total);
  for (const row of rows) {
    if (row.kind === 'notTaken') expect(row.problem.problem).not.toBe('unreadable');
    else expect(row.draft.title).not.toBe('');
  }
}

describe('reading never throws', () => {
  it.each([
    ['any text', fc.string({ unit: 'binary', maxLength: 400 })],
    ['any JSON', fc.json()],
    [
      'objects like messages',
      fc
        .array(fc.dictionary(fc.constantFrom(...Object.keys(aMessage())), fc.jsonValue()))
        .map((entries) => JSON.stringify(entries))
    ]
  ])('on %s', (_what, texts) => {
    fc.assert(fc.property(texts, everyRowIsToldOrTaken), { numRuns: 300 });
  });

  /** Real input of which a piece was cut out, doubled, or overwritten. */
  const mutated = (text: string): fc.Arbitrary<string> =>
    fc
      .record({
        at: fc.nat(text.length),
        length: fc.nat(40),
        filling: fc.oneof(
          fc.constantFrom(
            '',
            '"',
            '\n',
            ',',
            '<',
            '>',
            '&',
            '\\',
            ']]>',
            '<!--',
            '\u0000',
            '# ',
            '{',
            '\ud800'
          ),
          fc.string({ unit: 'binary', maxLength: 10 })
        ),
        twice: fc.boolean()
      })
      .map(({ at, length, filling, twice }) => {
        const piece = twice ? text.slice(at, at + length) : '';
        return text.slice(0, at) + filling + piece + piece + text.slice(at + length);
      });

  it.each([
    ['JSON', json],
    ['CSV', csv],
    ['feed', rss],
    ['Markdown', markdown]
  ])('on a damaged %s', (_what, text) => {
    fc.assert(fc.property(mutated(text), everyRowIsToldOrTaken), { numRuns: 300 });
  });
});

describe('a text that was made to be slow', () => {
  it.each<[string, (times: number) => string]>([
    ['comments without an end', (times) => `# T\n\n${'<!--'.repeat(times)}`],
    ['spaces in a directive', (times) => `# T\n\n:::image ${' '.repeat(times)}x`],
    ['quotations in quotations', (times) => `# T\n\n${'>'.repeat(times)} x`],
    ['brackets', (times) => `# T\n\n${'['.repeat(times)}`],
    ['stars', (times) => `# T\n\n${'*a_ '.repeat(times)}`],
    ['headings', (times) => '# T\n'.repeat(times)],
    ['ticks', (times) => `# T\n\n${'`a'.repeat(times)}`],
    ['sections of a feed', (times) => `<rss><item>${'<![CDATA['.repeat(times)}`],
    ['ampersands', (times) => `<rss><item><title>${'&'.repeat(times)}</title></item></rss>`],
    ['quotation marks', (times) => `Message ID,Title\n${'"a'.repeat(times)}`],
    ['arrays in arrays', (times) => '['.repeat(times)],
    ['a long date', (times) => JSON.stringify(aMessage({ startDateTime: 'T '.repeat(times) }))]
  ])('costs in proportion to the length: %s', (_what, textOf) => {
    const reading = (times: number) => {
      const text = textOf(times);
      return () => everyRowIsToldOrTaken(text);
    };
    expect(growth(reading, 10_000)).toBeLessThan(inProportion);
  });
});

describe('no word is lost', () => {
  const word = fc.stringMatching(/^[\p{L}\p{N}<>&"'.,;:#*_[\]()!|\\`~=+-]{1,8}$/u);
  const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
  const shown = (html: string | null | undefined): string =>
    (new DOMParser().parseFromString(html ?? '', 'text/html').body.textContent ?? '')
      .replace(/\s+/g, ' ')
      .trim();

  it('of plain text in JSON', () => {
    fc.assert(
      fc.property(words, (content) => {
        const [draft] = draftsOf(JSON.stringify(aMessage({ body: { contentType: 'text', content } })));
        expect(shown(draft?.bodyHtml)).toBe(content);
      })
    );
  });

  it.each([':::', '::: zone-end', '[!include x]', ':::image source="a":::', '~~~\n:::', '\\'])(
    'of code in Markdown: %j',
    (content) => {
      const [draft, next] = draftsOf(`# Title\n\n\`\`\`\n${content}\n\`\`\`\n:::\n# Next\n\nText\n`);
      expect(shown(draft?.bodyHtml)).toBe(content.replace('\n', ' '));
      expect(next?.title).toBe('Next');
    }
  );

  it('of code in a list, and takes directives behind it away', () => {
    const [draft] = draftsOf('# Title\n\n1. ```\n   :::\n   ```\n\n::: zone-end\n\nText\n');
    expect(shown(draft?.bodyHtml)).toBe('::: Text');
  });

  it('of any code in Markdown', () => {
    fc.assert(
      fc.property(words, (content) => {
        fc.pre(!content.includes('`'));
        const [draft] = draftsOf(`# Title\n\n\`\`\`\n${content}\n\`\`\`\n`);
        expect(shown(draft?.bodyHtml)).toBe(content);
      })
    );
  });
});
