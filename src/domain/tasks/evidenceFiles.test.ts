import * as fc from 'fast-check';
import type { EvidenceFile } from './completion';
import { evidenceFileProblem, maxEvidenceBytes, withSafeNames } from './evidenceFiles';

const content = new Blob(['x']);

function named(...names: readonly string[]): readonly string[] {
  return withSafeNames(names.map((name) => ({ name, content }))).map(({ name }) => name);
}

function ofSize(size: number): EvidenceFile {
  return { name: 'a.png', content: { size } as Blob };
}

describe('a file of evidence', () => {
  it.each([
    [0, 'empty'],
    [1, undefined],
    [maxEvidenceBytes, undefined],
    [maxEvidenceBytes + 1, 'tooLarge']
  ])('with %i bytes is %s', (size, expected) => {
    expect(evidenceFileProblem(ofSize(size))).toBe(expected);
  });

  it.each([
    ['report.pdf', 'report.pdf'],
    ['Bericht März.pdf', 'Bericht März.pdf'],
    ['تقرير.pdf', 'تقرير.pdf'],
    ['a/b\\c:d*e?f"g<h>i|j.txt', 'a_b_c_d_e_f_g_h_i_j.txt'],
    ['100 % #1 & {x} ~.csv', '100 _ _1 _ _x_ _.csv'],
    ['  .hidden.  ', 'hidden'],
    ['a..b.txt', 'a.b.txt'],
    ['...', 'file'],
    ['', 'file'],
    ['a\ud83d.txt', 'a_.txt'],
    [`${'😀'.repeat(300)}.docx`, `${'😀'.repeat(115)}.docx`],
    [`${'x'.repeat(300)}.docx`, `${'x'.repeat(115)}.docx`]
  ])('named "%s" is stored as "%s"', (name, expected) => {
    expect(named(name)).toEqual([expected]);
  });

  it('is numbered when another one has its name', () => {
    expect(named('a.png', 'A.PNG', 'a?.png', 'a*.png', 'a (2).png')).toEqual([
      'a.png',
      'A (2).PNG',
      'a_.png',
      'a_ (2).png',
      'a (2) (2).png'
    ]);
  });

  it('always gets a name of its own, whatever the names', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 140 }), { maxLength: 12 }), (names) => {
        const stored = named(...names);
        expect(new Set(stored.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of stored) expect(name).not.toMatch(/^$|["#%&*:<>?/\\{|}~]|^[\s.]|[\s.]$/);
      })
    );
  });
});
