import { calendarDate } from '../../dates/calendarDate';
import type { Gap } from '../FeedbackRepository';
import { gapAfterSearch, isSameGap } from './gapCount';

const gap: Gap = {
  id: 1,
  etag: '"x,1"',
  key: 'vpn',
  text: 'VPN',
  foundNothing: 2,
  didNotHelp: 0,
  lastOn: calendarDate('2026-05-01'),
  state: 'Open',
  claimedBy: null,
  entry: null
};
const today = calendarDate('2026-05-04');
const yesterday = calendarDate('2026-05-03');

describe('a gap after one more search in vain', () => {
  it('is counted by what became of the search', () => {
    const counted = gapAfterSearch(gap, 'didNotHelp', { changedOn: yesterday, today });
    expect(counted).toEqual({ foundNothing: 2, didNotHelp: 1, lastOn: today, state: 'Open' });
  });

  it.each<[Gap['state'], string, Gap['state']]>([
    ['Closed', 'yesterday', 'Open'],
    ['Closed', 'today', 'Closed'],
    ['Dismissed', 'yesterday', 'Dismissed'],
    ['Claimed', 'yesterday', 'Claimed']
  ])('%s %s is %s', (state, when, expected) => {
    const changedOn = when === 'today' ? today : yesterday;
    expect(gapAfterSearch({ ...gap, state }, 'foundNothing', { changedOn, today }).state).toBe(expected);
  });

  it('is still the one that somebody decides on, until somebody else has decided', () => {
    expect(isSameGap(gap, { ...gap, etag: '"x,2"', foundNothing: 3 })).toBe(true);
    expect(isSameGap(gap, { ...gap, claimedBy: { id: 7, name: 'Amir', email: '' } })).toBe(false);
    expect(isSameGap(gap, { ...gap, state: 'Closed', entry: 4 })).toBe(false);
  });
});
