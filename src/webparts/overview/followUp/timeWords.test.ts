import { timeWords } from './timeWords';

it.each([
  ['en-US', 30, '30 minutes'],
  ['en-US', 90, '90 minutes'],
  ['en-US', 240, '4 hours'],
  ['en-US', 2880, '2 days'],
  ['de-DE', 60, '1 Stunde']
])('in %s, %i is %s', (locale, minutes, words) => {
  expect(timeWords({ locale }, minutes)).toBe(words);
});
