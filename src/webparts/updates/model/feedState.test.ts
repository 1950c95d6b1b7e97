import * as fc from 'fast-check';
import { calendarDate } from '../../../domain/dates/calendarDate';
import {
  actByRanges,
  feedLayouts,
  feedViews,
  formatFeedState,
  isFilteringFeed,
  noFeedFilter,
  noticeSections,
  parseFeedState,
  toNoticeFilter,
  type FeedState
} from './feedState';

const usual: FeedState = {
  view: 'feed',
  layout: 'cards',
  unreadFirst: true,
  filter: noFeedFilter,
  notice: null,
  section: 'text'
};
const today = calendarDate('2026-05-04');

const states: fc.Arbitrary<FeedState> = fc.record({
  view: fc.constantFrom(...feedViews),
  layout: fc.constantFrom(...feedLayouts),
  unreadFirst: fc.boolean(),
  notice: fc.option(fc.integer({ min: 1, max: 999_999 })),
  section: fc.constantFrom(...noticeSections),
  filter: fc.record({
    state: fc.constantFrom('open' as const, 'decided' as const, 'changed' as const, null),
    decision: fc.constantFrom('accept' as const, 'optOut' as const, null),
    category: fc.constantFrom('stayInformed' as const, 'other' as const, null),
    severity: fc.constantFrom('high' as const, 'other' as const, null),
    userImpact: fc.constantFrom('none' as const, 'high' as const, null),
    platform: fc.constantFrom('Windows' as const, 'iOS/iPadOS' as const, null),
    service: fc.string(),
    tag: fc.string(),
    actBy: fc.constantFrom(...actByRanges, null),
    owner: fc.constantFrom('me' as const, null),
    month: fc.constantFrom('2026-03', null),
    text: fc.string()
  })
});

describe('what the feed shows, in the address', () => {
  it('says nothing when all is as usual, and only what differs otherwise', () => {
    expect(formatFeedState(usual, usual)).toBeNull();
    expect(formatFeedState({ ...usual, notice: 12, section: 'decision' }, usual)).toBe(
      'notice:12;section:decision'
    );
  });

  it('comes back as it was, whatever the page shows at first', () => {
    fc.assert(
      fc.property(states, states, (state, defaults) => {
        // A page opens no notice by itself.
        const first = { ...defaults, notice: null };
        expect(parseFeedState(formatFeedState(state, first), first)).toEqual(state);
      })
    );
  });

  it.each(['view:garden', 'notice:-3', 'notice:1e9', 'month:2026-13', 'platform:BeOS', ';;:', '%E0%A4%A'])(
    'ignores %s',
    (text) => {
      expect(parseFeedState(text, usual)).toEqual(usual);
    }
  );
});

describe('the conditions of the feed, as the list is asked', () => {
  it('leave out what is not set', () => {
    expect(toNoticeFilter(noFeedFilter, 6, today)).toEqual({});
    expect(toNoticeFilter({ ...noFeedFilter, service: '  ', text: ' ' }, 6, today)).toEqual({});
  });

  it('name the person and the days', () => {
    expect(toNoticeFilter({ ...noFeedFilter, owner: 'me', actBy: 'next7Days' }, 6, today)).toEqual({
      owner: 6,
      actByFrom: '2026-05-04',
      actByUntil: '2026-05-11'
    });
    expect(toNoticeFilter({ ...noFeedFilter, actBy: 'passed', state: 'open' }, 6, today)).toEqual({
      state: 'open',
      actByUntil: '2026-05-03'
    });
  });

  it('count as a filter when one of them is set', () => {
    expect(isFilteringFeed(noFeedFilter)).toBe(false);
    expect(isFilteringFeed({ ...noFeedFilter, month: '2026-03' })).toBe(true);
  });
});
