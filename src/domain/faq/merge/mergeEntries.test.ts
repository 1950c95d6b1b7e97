import * as fc from 'fast-check';
import { platforms } from '../../../lists';
import { aPerson } from '../../../testing/builders';
import { anEntry } from '../../../testing/faq/anEntry';
import { textOfHtml } from '../../updates/text/htmlText';
import { textFields } from '../diff/entryFields';
import { mergedDraft, mergeProblem, proposeMerge } from './mergeEntries';

const kept = anEntry({ id: 1, title: 'A', related: [2, 5], keywords: ['one'], confirm: null });
const other = anEntry({
  id: 2,
  title: 'B',
  errorCodes: ['0X80180014', '-2145910764'],
  platforms: ['Android'],
  related: [1, 7],
  cause: '<p>Another cause.</p>',
  fix: kept.fix,
  confirm: '<p>It works.</p>',
  owner: aPerson({ id: 8 }),
  reviewEvery: 3
});

describe('two entries that become one', () => {
  it('keep what both say, put side by side', () => {
    const merged = mergedDraft(kept, other, new Map());
    expect(merged).toMatchObject({
      title: 'A',
      errorCodes: ['0x80180014', '-2145910764'],
      platforms: ['Windows', 'Android'],
      cause: '<p>Personal devices are blocked.</p>\n<p>Another cause.</p>',
      fix: kept.fix,
      confirm: '<p>It works.</p>',
      related: [5, 7],
      owner: other.owner,
      reviewEvery: 3
    });
    expect(merged.keywords).toEqual(['one', 'MDM enrolment blocked', 'B']);
  });

  it('propose a choice for every field, and none where both say the same', () => {
    const proposal = new Map(proposeMerge(kept, other).map((field) => [field.field, field]));
    expect(proposal.get('fix')).toMatchObject({ same: true });
    expect(proposal.get('cause')).toMatchObject({ choices: ['kept', 'other', 'both'], proposed: 'both' });
    expect(proposal.get('title')).toMatchObject({ choices: ['kept', 'other'], proposed: 'kept' });
  });

  it('take a text that holds the other alone', () => {
    const longer = anEntry({ id: 3, cause: `${kept.cause ?? ''}<p>And more.</p>` });
    expect(mergedDraft(kept, longer, new Map()).cause).toBe(longer.cause);
    expect(mergedDraft(longer, kept, new Map()).cause).toBe(longer.cause);
  });

  it('take what a person chose', () => {
    const merged = mergedDraft(
      kept,
      other,
      new Map([
        ['title', 'other'],
        ['cause', 'other'],
        ['platforms', 'kept']
      ])
    );
    expect(merged).toMatchObject({ title: 'B', cause: '<p>Another cause.</p>', platforms: ['Windows'] });
    expect(merged.keywords).toContain('A');
  });

  it('concern all platforms when one of them does', () => {
    expect(mergedDraft(kept, anEntry({ id: 3, platforms: [] }), new Map()).platforms).toEqual([]);
  });

  it.each([
    ['an entry with itself', kept, kept, 'sameEntry'],
    ['into one that is retired', anEntry({ id: 1, status: 'Retired' }), other, 'keptIsRetired'],
    [
      'one that is merged already',
      kept,
      anEntry({ id: 2, status: 'Retired', mergedInto: 9 }),
      'otherIsMerged'
    ],
    ['two others', kept, other, undefined]
  ])('cannot merge %s', (_what, a, b, problem) => {
    expect(mergeProblem(a, b)).toBe(problem);
  });

  it('lose no word, code or platform as it is proposed', () => {
    const words = fc.array(fc.constantFrom('alpha', 'beta', 'gamma', 'delta'), {
      minLength: 1,
      maxLength: 4
    });
    const text = fc.option(
      words.map((list) => `<p>${list.join(' ')}</p>`),
      { nil: null }
    );
    const entry = fc.record({
      cause: text,
      fix: text,
      reply: text,
      errorCodes: fc.uniqueArray(fc.constantFrom('0x80180014', '-2145910764', 'AADSTS50105')),
      platforms: fc.subarray([...platforms], { minLength: 1 })
    });
    fc.assert(
      fc.property(entry, entry, (a, b) => {
        const merged = mergedDraft(anEntry({ ...a, id: 1 }), anEntry({ ...b, id: 2 }), new Map());
        for (const field of textFields) {
          const said = textOfHtml(merged[field] ?? '');
          for (const one of [a, b]) {
            if (field in one) expect(said).toContain(textOfHtml(one[field as 'cause'] ?? ''));
          }
        }
        expect(merged.errorCodes).toEqual(expect.arrayContaining([...a.errorCodes, ...b.errorCodes]));
        expect(new Set(merged.platforms)).toEqual(new Set([...a.platforms, ...b.platforms]));
      })
    );
  });
});
