import * as fc from 'fast-check';
import { noticeKeyOf } from './noticeKey';

describe('the key of a notice', () => {
  it('names kind and id', () => {
    expect(noticeKeyOf({ sourceKind: 'messageCenter', sourceId: 'MC700001' })).toBe('messageCenter:MC700001');
  });

  it('fits into a unique column, and stays different for ids that differ at the end', () => {
    const long = 'https://contoso.example/'.repeat(20);
    const keys = ['1', '2'].map((end) => noticeKeyOf({ sourceKind: 'feed', sourceId: long + end }));
    expect(keys[0]).not.toBe(keys[1]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (sourceId) => {
        expect(noticeKeyOf({ sourceKind: 'feed', sourceId }).length).toBeLessThanOrEqual(200);
      })
    );
  });
});
