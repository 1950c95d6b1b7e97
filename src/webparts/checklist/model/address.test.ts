import * as fc from 'fast-check';
import { focusAreas, platforms, tasksList } from '../../../lists';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { noFilter } from '../../../domain/tasks/taskFilter';
import { formatAddress, parseAddress, type ViewState } from './address';
import { checklistViews } from './checklistView';

const usual: ViewState = { view: 'open', from: null, filter: noFilter, taskId: null };

const anyState: fc.Arbitrary<ViewState> = fc.record({
  view: fc.constantFrom(...checklistViews),
  from: fc.option(
    fc
      .date({
        min: new Date('1990-01-01T00:00:00Z'),
        max: new Date('2090-12-31T00:00:00Z'),
        noInvalidDate: true
      })
      .map((date) => calendarDate(date.toISOString().slice(0, 10)))
  ),
  filter: fc.record({
    focusArea: fc.option(fc.constantFrom(...focusAreas)),
    owner: fc.option(fc.oneof(fc.constant('me' as const), fc.integer({ min: 1, max: 99_999 }))),
    platform: fc.option(fc.constantFrom(...platforms)),
    kind: fc.option(fc.constantFrom(...tasksList.columns.kind.choices)),
    text: fc.string({ unit: 'grapheme' })
  }),
  taskId: fc.option(fc.integer({ min: 1, max: 999_999_999 }))
});

describe('what is shown, in the address', () => {
  it("comes back as it was, whatever the page's author chose", () => {
    fc.assert(
      fc.property(anyState, anyState, (state, defaults) => {
        expect(parseAddress(formatAddress(state, defaults), defaults)).toEqual(state);
      })
    );
  });

  it('says only what differs from what the author chose', () => {
    expect(formatAddress(usual, usual)).toBeNull();
    const week: ViewState = {
      view: 'week',
      from: calendarDate('2026-03-02'),
      filter: { ...noFilter, focusArea: 'Help desk', owner: 'me', text: 'a; b: 5%' },
      taskId: 12
    };
    expect(formatAddress(week, usual)).toBe(
      'view:week;from:2026-03-02;area:Help desk;owner:me;q:a%3B b%3A 5%25;task:12'
    );
    const mine: ViewState = { ...usual, filter: { ...noFilter, owner: 'me' } };
    expect(formatAddress(usual, mine)).toBe('owner:all');
  });

  it.each([
    null,
    '',
    ';;;',
    'nonsense',
    'view:gantt;from:2026-02-30;area:Gardening;owner:-3;platform:BeOS;kind:Wish;task:0',
    'view;from;owner:1e9;area:%',
    '__proto__:x;constructor:y'
  ])('is ignored where it is not known: %s', (text) => {
    expect(parseAddress(text, usual)).toEqual(usual);
  });

  it('takes what is known beside what is not', () => {
    expect(parseAddress(' view:week ;view:month; q:%E0%A4%A', usual)).toEqual({ ...usual, view: 'month' });
  });

  it('never fails, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), anyState, (text, defaults) => {
        expect(checklistViews).toContain(parseAddress(text, defaults).view);
      })
    );
  });
});
