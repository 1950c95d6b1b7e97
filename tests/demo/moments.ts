/** Days of the week, days off, changes of clocks and of the year: the demo has to look the same on all of them. */
export const moments: readonly (readonly [string, string])[] = [
  ['a Wednesday', '2026-03-11T09:00:00Z'],
  ['a Monday, the day after the clocks were put forward', '2026-03-30T06:30:00Z'],
  ['a Saturday, just after midnight', '2026-10-23T22:00:30Z'],
  ['the last day of February', '2028-02-29T21:00:00Z'],
  ["New Year's Day, which is a holiday", '2027-01-01T10:00:00Z'],
  ['a Thursday at the end of a year', '2026-12-31T22:59:00Z']
];
