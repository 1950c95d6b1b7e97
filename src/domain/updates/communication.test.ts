import { aPerson } from '../../testing/builders';
import { calendarDate } from '../dates/calendarDate';
import { isReasonMissing, toldInTime, toldState, type Announced, type Communication } from './communication';

const day = calendarDate;
const today = day('2026-02-10');
const notice: Announced = {
  rollsOutOn: day('2026-03-02'),
  actBy: day('2026-04-30'),
  revision: 1,
  userImpact: 'high'
};

const told = (on: string, changes: Partial<Communication> = {}): Communication =>
  ({
    kind: 'told',
    audience: 'users',
    channel: 'mail',
    text: 'It moves.',
    link: null,
    by: aPerson(),
    on: day(on),
    revision: 1,
    ...changes
  }) as Communication;

const none: Communication = {
  kind: 'noneNeeded',
  audience: 'users',
  by: aPerson(),
  on: today,
  revision: 1,
  reason: 'Nobody sees it.'
};

describe('whether users were told before a change rolls out', () => {
  it.each([
    ['the day before', [told('2026-03-01')], { kind: 'inTime', on: '2026-03-01' }],
    ['on the day', [told('2026-03-02')], { kind: 'late' }],
    [
      'twice: the first counts',
      [told('2026-03-05'), told('2026-02-20')],
      { kind: 'inTime', on: '2026-02-20' }
    ],
    ['not at all', [], { kind: 'notYet', daysLeft: 20, rollOut: { day: '2026-03-02', basis: 'rollOut' } }],
    ['only the help desk', [told('2026-02-01', { audience: 'helpDesk' })], { kind: 'notYet' }],
    ['none needed', [none], { kind: 'notNeeded', because: 'Nobody sees it.' }],
    ['told although none was needed', [none, told('2026-02-20')], { kind: 'inTime' }]
  ])('%s', (_what, communications, state) => {
    expect(toldState('users', notice, communications, today)).toMatchObject(state);
  });

  it.each([
    ['act-by stands for the day', { rollsOutOn: null }, { rollOut: { day: '2026-04-30', basis: 'actBy' } }],
    ['no day is known', { rollsOutOn: null, actBy: null }, { kind: 'notYet', daysLeft: null, rollOut: null }],
    ['no user is affected', { userImpact: 'none' as const }, { kind: 'notNeeded', because: 'noUserImpact' }]
  ])('when %s', (_what, changes, state) => {
    expect(toldState('users', { ...notice, ...changes }, [], today)).toMatchObject(state);
  });

  it('is known also when the day is not', () => {
    const state = toldState(
      'users',
      { ...notice, rollsOutOn: null, actBy: null },
      [told('2026-02-01')],
      today
    );
    expect(state).toMatchObject({ kind: 'told', rollOut: null });
  });

  it('has to be looked at again when the notice changed in what matters', () => {
    const revised = { ...notice, revision: 2 };
    expect(toldState('users', revised, [told('2026-02-01')], today)).toMatchObject({
      kind: 'inTime',
      outdated: true
    });
    expect(toldState('users', revised, [none], today)).toMatchObject({ kind: 'notYet' });
    expect(
      toldState('users', revised, [told('2026-02-01'), told('2026-02-09', { revision: 2 })], today)
    ).toMatchObject({
      outdated: false
    });
  });

  it('is a figure over the changes for which it is decided', () => {
    const states = [
      toldState('users', notice, [told('2026-02-01')], today),
      toldState('users', notice, [told('2026-03-02')], today),
      toldState('users', notice, [], today),
      toldState('users', notice, [], day('2026-03-02')),
      toldState('users', notice, [none], today)
    ];
    expect(toldInTime(states)).toEqual({ count: 1, of: 3 });
    expect(toldInTime([])).toEqual({ count: 0, of: 0 });
  });

  it('needs a reason when nothing is to be told', () => {
    expect([isReasonMissing(' '), isReasonMissing('Nobody sees it.')]).toEqual([true, false]);
  });
});
