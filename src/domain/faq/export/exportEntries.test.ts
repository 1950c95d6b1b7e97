import * as fc from 'fast-check';
import { platforms } from '../../../lists';
import { enrolmentTypes, entryCategories, entryKinds, fixLevels } from '../../../lists/faq';
import { aPerson } from '../../../testing/builders';
import { anAnswer, anEntry } from '../../../testing/faq/anEntry';
import type { Entry } from '../entry';
import { tidyDraft } from '../entryDraft';
import { entryFields } from '../diff/entryFields';
import { takenOf } from '../intake/testTools';
import { exportAnswers, exportEntries } from './exportEntries';

const line = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      '=1+2',
      '+49 30',
      '-2016330881',
      '@a',
      "'x",
      'a, b; c',
      '"quoted"',
      '0x80180014',
      '**bold**'
    )
  )
  .map((text) => text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim())
  .filter((text) => text !== '');

const html = fc.option(
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => {
    const escaped = lines.map((text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
    return `<p>a${escaped.join('</p>\n<ul><li>')}</li></ul>`;
  }),
  { nil: null }
);

const lines = fc.uniqueArray(line, { maxLength: 3 });

const entry = fc.record({
  title: line,
  kind: fc.constantFrom(...entryKinds),
  category: fc.constantFrom(...entryCategories),
  errorCodes: lines,
  platforms: fc.subarray([...platforms]),
  enrolment: fc.subarray([...enrolmentTypes]),
  level: fc.option(fc.constantFrom(...fixLevels), { nil: null }),
  reply: html,
  cause: html,
  fix: html,
  confirm: html,
  collect: html,
  escalate: html,
  keywords: lines,
  notices: lines,
  reviewEvery: fc.integer({ min: 1, max: 36 })
});

function asEntries(drafts: readonly Partial<Entry>[]): readonly Entry[] {
  return drafts.map((draft, index) => anEntry({ ...draft, id: index + 1, sourceKey: `import:key ${index}` }));
}

describe.each(['csv', 'json'] as const)('entries written as %s', (format) => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 3 }), (drafts) => {
        const entries = asEntries(drafts);
        const kept = entries.map(tidyDraft);
        const rows = takenOf(exportEntries(entries, format));
        const compared = entryFields.filter((field) => field !== 'owner' && field !== 'related');
        rows.forEach((row, index) => {
          expect(row.sourceKey).toBe(entries[index]?.sourceKey);
          for (const field of compared)
            expect([field, row.draft[field]]).toEqual([field, kept[index]?.[field]]);
        });
        expect(rows).toHaveLength(entries.length);
      }),
      { numRuns: 60 }
    );
  });

  it('name owners and related entries in a way that holds on another site', () => {
    const owner = aPerson({ email: 'lena@contoso.example' });
    const [first] = takenOf(
      exportEntries([anEntry({ id: 1, owner, related: [2, 99] }), anEntry({ id: 2, title: 'B' })], format)
    );
    expect(first).toMatchObject({ owner: 'lena@contoso.example' });
    expect(first?.related).toEqual([expect.stringMatching(/^import:#/)]);
  });

  it('hold nothing internal when they are for users', () => {
    const text = exportAnswers([anAnswer({ reply: '<p>Please restart.</p>' })], format);
    expect(text).toContain('Please restart.');
    expect(text).not.toMatch(/restrictions|blocked\.|First line|Cause|escalate/);
    const [row] = takenOf(text);
    expect(row?.draft).toMatchObject({ reply: '<p>Please restart.</p>', fix: null, category: 'Enrolment' });
  });
});

describe('a CSV file of entries', () => {
  it('holds no cell that a spreadsheet runs', () => {
    const csv = exportEntries([anEntry({ title: '=HYPERLINK("x")', errorCodes: ['-2016330881'] })], 'csv');
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain("'-2016330881");
  });
});
