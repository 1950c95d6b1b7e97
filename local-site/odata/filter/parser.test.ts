import { evaluateFilter } from './evaluate';
import { parseFilter } from './parser';

const row: Record<string, string | number | boolean | null> = {
  Title: 'Alpha',
  Count: 5,
  Hidden: false,
  Empty: null,
  When: '2024-05-01T07:08:09Z'
};

describe('parseFilter and evaluateFilter', () => {
  it.each([
    ["Title eq 'alpha'", true],
    ["Title ne 'alpha'", false],
    ['Count gt 4 and Count le 5', true],
    ['Count lt 5 or Hidden eq false', true],
    ["not (Title eq 'Alpha')", false],
    ["Title eq 'x' or Count eq 5 and Hidden eq true", false],
    ["(Title eq 'x' or Count eq 5) and Hidden eq false", true],
    ["startswith(Title,'Al')", true],
    ["substringof('PH', Title)", true],
    ["substringof('zz',Title) eq false", true],
    ['Empty eq null', true],
    ['Title ne null', true],
    ['Hidden ne true', true],
    ['Hidden eq 0', true],
    ['year(When) eq 2024 and month(When) eq 5 and day(When) ge 1', true],
    ['5 eq Count', true]
  ])('%s is %s', (source, expected) => {
    expect(evaluateFilter(parseFilter(source), ([name = '']) => row[name] ?? null)).toBe(expected);
  });

  it.each([
    "endswith(Title,'a')",
    "tolower(Title) eq 'a'",
    'length(Title) eq 5',
    'Count add 1 eq 6',
    'Title eq',
    "Title eq 'a",
    "Title like 'a'",
    "(Title eq 'a'",
    "Title eq 'a' Title",
    "startswith('a')"
  ])('refuses %s', (source) => {
    expect(() => parseFilter(source)).toThrow(/is not valid/);
  });
});
