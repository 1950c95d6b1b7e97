import * as fc from 'fast-check';
import { growth, inProportion } from '../../../testing/growth';
import { textFields } from '../diff/entryFields';
import { essenceOf } from '../../updates/text/words';
import { textOfHtml } from '../../updates/text/htmlText';
import { adviceForEntryFile, adviceForEntryRow } from './advice';
import type { TakenEntryRow } from './intakeModel';
import { readEntries } from './readEntries';
import { fileOf, intakeTools, takenOf, takenRow } from './testTools';

const saidOf = ({ draft }: TakenEntryRow): string =>
  textFields.map((field) => textOfHtml(draft[field] ?? '')).join('\n');

const warningsOf = (row: TakenEntryRow): readonly string[] => row.warnings.map(({ warning }) => warning);

describe('entries in JSON', () => {
  it('are taken from a simple array, with the choices in our words', () => {
    const row = takenRow({
      id: 'kb-77',
      question: 'Outlook keeps asking for a password',
      answer: 'Restart it.',
      platforms: ['iPad', 'Windows 11'],
      category: 'E-Mail',
      level: 'Helpdesk',
      tags: 'mail; sign-in',
      errorCodes: ['0x8004010F']
    });
    expect(row).toMatchObject({ sourceKey: 'import:kb-77', hasKey: true, title: row.draft.title });
    expect(row.draft).toMatchObject({
      title: 'Outlook keeps asking for a password',
      kind: 'Error',
      category: 'Email',
      platforms: ['Windows', 'iOS/iPadOS'],
      level: 'First line',
      keywords: ['mail', 'sign-in', 'E-Mail'],
      errorCodes: ['0x8004010F'],
      fix: '<p>Restart it.</p>',
      reply: null
    });
    expect(row.warnings).toEqual([]);
  });

  it.each([
    ['our wrapper of entries', { entries: [{ title: 'A', fix: 'b' }] }],
    ['a list of SharePoint', { d: { results: [{ Title: 'A', Fix: 'b' }] } }],
    ['a page of Graph', { value: [{ title: 'A', solution: 'b' }] }],
    ['one entry alone', { title: 'A', fix: 'b' }]
  ])('are found in %s', (_what, source) => {
    expect(takenOf(source).map(({ draft }) => [draft.title, draft.fix])).toEqual([['A', '<p>b</p>']]);
  });

  it('tell choices that we do not have, and keep them as search words', () => {
    const row = takenRow({ title: 'A', answer: 'b', category: 'Printers', platforms: ['tvOS', 'Android'] });
    expect(row.warnings).toEqual([
      { warning: 'unknownWord', field: 'category', value: 'Printers' },
      { warning: 'unknownWord', field: 'platforms', value: 'tvOS' }
    ]);
    expect(row.draft).toMatchObject({
      category: 'Other',
      platforms: ['Android'],
      keywords: ['Printers', 'tvOS']
    });
  });

  it('say how a device is enrolled by their category', () => {
    const row = takenRow({ title: 'A', answer: 'b', category: 'Windows Autopilot' });
    expect(row.draft).toMatchObject({
      category: 'Enrolment',
      enrolment: ['Windows Autopilot'],
      keywords: []
    });
  });

  it('make numbered steps of a list of steps', () => {
    const row = takenRow({ title: 'A', steps: ['Open **Settings**.', 'Choose A & B.'], collect: ['Logs'] });
    expect(row.draft.fix).toBe('<ol><li>Open <strong>Settings</strong>.</li><li>Choose A &amp; B.</li></ol>');
    expect(row.draft.collect).toBe('<ul><li>Logs</li></ul>');
  });

  it('name what is passed over', () => {
    expect(
      fileOf([{ title: 'A', answer: 'b', origin: { repo: 'x' }, votes: null, views: 3 }]).passedOver
    ).toEqual(['origin', 'views']);
  });

  it('have a shortened title only with the whole one in the text', () => {
    const question = `Why ${'does it not work '.repeat(20)}?`;
    const row = takenRow({ question, answer: 'b' });
    expect(row.title.length).toBeLessThanOrEqual(255);
    expect(warningsOf(row)).toEqual(['titleShortened']);
    expect(essenceOf(saidOf(row))).toContain(essenceOf(question));
  });

  it.each([
    ["Error: __Can't connect__ at `start`", "Error: Can't connect at start"],
    ['Set **all** in [the guide](https://contoso.example/)', 'Set all in the guide'],
    ['CERTSRV_E_SUBJECT_EMAIL_REQUIRED in __init__py', 'CERTSRV_E_SUBJECT_EMAIL_REQUIRED in __init__py'],
    ['Wi-Fi &amp; VPN', 'Wi-Fi & VPN'],
    ['Copy <Device ID> 2 * 3', 'Copy <Device ID> 2 * 3']
  ])('have the plain title of %s', (title, plain) => {
    expect(takenRow({ title, answer: 'b' }).title).toBe(plain);
  });

  it('take the symptom for a title that is missing', () => {
    expect(takenRow({ symptom: 'Camera is **off**', fix: 'x' }).draft).toMatchObject({
      title: 'Camera is off',
      cause: null
    });
  });

  it('keep where they come from as a link', () => {
    const row = takenRow({
      title: 'A',
      answer: 'b',
      article: 'Guide <1>',
      sourceAddress: 'https://contoso.example/?a=1&b=2'
    });
    expect(row.draft.fix).toBe(
      '<p>b</p>\n<p>Source: <a href="https://contoso.example/?a=1&amp;b=2">Guide &lt;1&gt;</a></p>'
    );
  });

  it('go to users only when a person says so', () => {
    const source = { title: 'A', answer: '### Cause\n\nx\n\n### Solution\n\ny' };
    expect(takenRow(source).draft.reply).toBeNull();
    const { reply, fix } = takenRow(source, { answersAre: 'reply' }).draft;
    expect([textOfHtml(reply ?? ''), fix]).toEqual(['Cause\nx\nSolution\ny', null]);
  });
});

describe('entries in CSV', () => {
  it.each([
    ['commas', 'Title,Answer,Platform\r\nA,"b, c",iOS\r\n'],
    ['semicolons', 'Frage;Antwort;Plattform\nA;b, c;iOS'],
    ['tabs, after a line about the export', 'Exported on Monday\n\nTitle\tAnswer\tPlatform\nA\tb, c\tiOS']
  ])('are read with %s', (_what, text) => {
    const [row] = takenOf(text);
    expect(row?.draft).toMatchObject({ title: 'A', fix: '<p>b, c</p>', platforms: ['iOS/iPadOS'] });
  });

  it('number rows as spreadsheets do', () => {
    const { unit, rows } = fileOf('Title,Fix\nA,x\n\n,y\n"B",z');
    expect([unit, rows.map(({ row, kind }) => [row, kind])]).toEqual([
      'sheetRow',
      [
        [2, 'taken'],
        [4, 'notTaken'],
        [5, 'taken']
      ]
    ]);
  });

  it('keep codes whose thousands are set apart whole', () => {
    const [row] = takenOf('Title;Error codes\nA;-2,145,910,764, 0x80180014');
    expect(row?.draft.errorCodes).toEqual(['-2,145,910,764', '0x80180014']);
  });

  it('are refused row by row with what to do', () => {
    const { rows } = fileOf('Title,Fix\nA,x,more\n,y\nB,"z');
    const problems = rows.flatMap((row) => (row.kind === 'notTaken' ? [row.problem] : []));
    expect(problems.map((problem) => [problem.problem, adviceForEntryRow(problem)])).toEqual([
      ['tooManyCells', 'quoteTheText'],
      ['missingTitle', 'addTitle'],
      ['brokenQuotes', 'exportAgain']
    ]);
  });
});

describe('a text that holds no entries', () => {
  it.each([
    ['', 'empty', 'chooseAnotherFile'],
    ['Just words.', 'unknownFormat', 'saveAsKnownFormat'],
    ['[]', 'noEntries', 'chooseAnotherFile'],
    ['[{"title": "A"', 'brokenJson', 'exportAgain'],
    ['Category,Platform\nApps,iOS', 'noTitleColumn', 'addTitleColumn']
  ])('%j is refused as %s', (text, problem, advice) => {
    const result = readEntries(text, intakeTools);
    if (result.kind !== 'refused') throw new Error('It was read.');
    expect([result.problem.problem, adviceForEntryFile(result.problem)]).toEqual([problem, advice]);
  });
});

describe('rows for the same entry', () => {
  it('count once when they say the same', () => {
    const entry = { title: 'A', answer: 'b' };
    expect(fileOf([entry, entry]).rows[1]).toEqual({ kind: 'doubled', row: 2, title: 'A', otherRow: 1 });
  });

  it('are refused when they say something else, and name the other row', () => {
    const { rows } = fileOf([
      { title: 'A', answer: 'b' },
      { title: ' a ', answer: 'c' },
      { id: 'x', title: 'B', answer: 'b' },
      { id: 'X', title: 'C', answer: 'b' },
      { title: 'A', answer: 'c', platforms: ['iOS'] }
    ]);
    expect(rows.map((row) => (row.kind === 'notTaken' ? row.problem : row.kind))).toEqual([
      'taken',
      { problem: 'sameAsBefore', by: 'title', otherRow: 1 },
      'taken',
      { problem: 'sameAsBefore', by: 'key', otherRow: 3 },
      'taken'
    ]);
  });

  it('have the same source key whenever they are read, and short numbers one with their title', () => {
    const keys = (title: string, id?: unknown): string => takenRow({ id, title, answer: 'b' }).sourceKey;
    expect(keys('A  b')).toBe(keys('a B'));
    expect(keys('A')).not.toBe(keys('B'));
    expect(keys('A', 12)).not.toBe(keys('B', 12));
    expect(keys('A', 'kb-12')).toBe(keys('B', 'kb-12'));
    expect(keys('A', 'x'.repeat(300)).length).toBeLessThanOrEqual(255);
  });
});

describe('what a file does to an import', () => {
  it('is told when the sanitiser takes words away, and nothing hostile stays', () => {
    const row = takenRow({ title: 'A', fix: '<p onclick="x()">Go<script>alert(1)</script></p>' });
    expect(row.draft.fix).toBe('<p>Go\n</p>');
    const lossy = { ...intakeTools, sanitize: (html: string) => html.replace(/<b>.*<\/b>/g, '') };
    const read = readEntries(JSON.stringify([{ title: 'A', fix: '<p>Go <b>now</b></p>' }]), lossy);
    const [first] = read.kind === 'read' ? read.rows : [];
    expect(first?.kind === 'taken' && first.warnings).toEqual([
      { warning: 'wordsLost', field: 'fix', words: ['now'] }
    ]);
  });

  it('costs only the row at which a sanitiser stumbles', () => {
    const sanitize = (html: string): string => {
      if (html.includes('bad')) throw new Error('Stumbled');
      return html;
    };
    const source = JSON.stringify([
      { title: 'A', fix: 'bad' },
      { title: 'B', fix: 'good' }
    ]);
    const result = readEntries(source, { ...intakeTools, sanitize });
    expect(result.kind === 'read' && result.rows.map(({ kind }) => kind)).toEqual(['notTaken', 'taken']);
  });

  it.each(['[', '__a', '*a ', '`', '[a](', '<b', '&', '| ', '**Cause:** ', '0x', '\n#'])(
    'costs in proportion to the length of a text full of %j',
    (sign) => {
      const reading = (length: number) => () => {
        const text = sign.repeat(length / sign.length);
        expect(fileOf([{ title: text, answer: text }]).rows).toHaveLength(1);
      };
      expect(growth(reading, 40_000)).toBeLessThan(inProportion);
    }
  );

  it('never throws, and gives every entry a row', () => {
    const entry = fc.oneof(
      fc.jsonValue(),
      fc.record({ title: fc.string(), answer: fc.string({ unit: 'grapheme' }), platforms: fc.jsonValue() })
    );
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), (entries) => {
        const result = readEntries(JSON.stringify(entries), intakeTools);
        expect(result.kind === 'read' && result.rows.map(({ row }) => row)).toEqual(
          entries.map((_entry, index) => index + 1)
        );
      })
    );
  });
});
