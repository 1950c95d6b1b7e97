import { localMidnight, parseDateTime } from './timeZone';

const zone = 'Europe/Berlin';

it.each([
  ['2024-05-01T07:00:00Z', '2024-05-01T07:00:00Z'],
  ['2024-01-01T00:00:00.000Z', '2024-01-01T00:00:00Z'],
  ['2024-05-01T09:00:00+02:00', '2024-05-01T07:00:00Z'],
  ['2024-05-01T09:00:00', '2024-05-01T07:00:00Z'],
  ['2024-01-15', '2024-01-14T23:00:00Z'],
  ['2024-07-15', '2024-07-14T22:00:00Z'],
  ['2024-02-30', undefined],
  ['tomorrow', undefined],
  ['12', undefined]
])('reads %s as %s', (text, expected) => {
  expect(parseDateTime(text, zone)).toBe(expected);
});

it.each([
  ['2024-03-31T12:00:00Z', '2024-03-30T23:00:00Z', 'the day summer time begins'],
  ['2024-04-01T12:00:00Z', '2024-03-31T22:00:00Z', 'the day after'],
  ['2024-10-27T23:30:00Z', '2024-10-27T23:00:00Z', 'the day after winter time began'],
  ['2024-06-30T22:30:00Z', '2024-06-30T22:00:00Z', 'just after local midnight']
])('puts %s at local midnight %s (%s)', (iso, expected) => {
  expect(localMidnight(iso, zone)).toBe(expected);
});
