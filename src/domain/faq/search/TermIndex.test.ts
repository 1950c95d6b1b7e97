import * as fc from 'fast-check';
import { fullWeight, Postings } from './Postings';
import { TermIndex } from './TermIndex';

describe('where a term stands', () => {
  it('is what was added and not taken out, in order', () => {
    const step = fc.record({
      place: fc.nat(40),
      weight: fc.integer({ min: 1, max: fullWeight }),
      adds: fc.boolean()
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const postings = new Postings();
        const expected = new Map<number, number>();
        for (const { place, weight, adds } of steps) {
          if (!adds) {
            postings.remove(place);
            expected.delete(place);
          } else if (!expected.has(place)) {
            postings.add(place, weight);
            expected.set(place, weight);
          }
        }
        const rows = [...expected].sort(([a], [b]) => a - b);
        expect(postings.size).toBe(rows.length);
        expect(rows.map((_, index) => [postings.placeAt(index), postings.weightAt(index)])).toEqual(rows);
        for (const [place, weight] of rows) expect(postings.weightOf(place)).toBe(weight);
        expect(postings.weightOf(41)).toBe(0);
      })
    );
  });
});

describe('terms', () => {
  function someTerms(): TermIndex {
    const terms = new TermIndex();
    terms.add(
      0,
      new Map([
        ['enrol', 5],
        ['portal', 7]
      ])
    );
    terms.add(
      1,
      new Map([
        ['enrolment', 3],
        ['portal', 2]
      ])
    );
    return terms;
  }

  it('are found by their beginning and by what is near', () => {
    const terms = someTerms();
    expect([...terms.beginningWith('enrol')].map(([term]) => term).sort()).toEqual(['enrol', 'enrolment']);
    expect(terms.near('protal', 2).map(({ term }) => term)).toEqual(['portal']);
    expect(terms.get('portal')?.size).toBe(2);
  });

  it('are forgotten with their last document', () => {
    const terms = someTerms();
    terms.remove(0, ['enrol', 'portal', 'unknown']);
    expect(terms.get('enrol')).toBeUndefined();
    expect(terms.get('portal')?.size).toBe(1);
  });

  it('come back from what was kept, and can be changed then', () => {
    const kept = TermIndex.from(someTerms().state());
    kept.add(2, new Map([['portal', 9]]));
    kept.remove(0, ['portal']);
    expect(kept.get('portal')?.weightOf(2)).toBe(9);
    expect(kept.get('portal')?.weightOf(0)).toBe(0);
    expect(kept.get('enrolment')?.weightOf(1)).toBe(3);
    expect(TermIndex.from(new TermIndex().state()).get('portal')).toBeUndefined();
  });
});
