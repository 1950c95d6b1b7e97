import { fill } from './fill';

describe('a text with values', () => {
  it('has each value in its place, as it is', () => {
    expect(fill('{what}: {n} of {of}', { what: 'a {n}', n: '1', of: '$& 2' })).toBe('a {n}: 1 of $& 2');
  });

  it('keeps a place that no value is given for', () => {
    expect(fill('since {day}', {})).toBe('since {day}');
  });

  it.each([
    ['Fällig am {day}.', { day: '25. Nov.' }, 'Fällig am 25. Nov.'],
    ['Fällig am {day}, dann nicht mehr.', { day: '25. Nov.' }, 'Fällig am 25. Nov., dann nicht mehr.'],
    ['Fällig am {day}.', { day: '4. Mai' }, 'Fällig am 4. Mai.'],
    ['{what}.', { what: 'Wait…' }, 'Wait….'],
    ['Fällig am {day}.', {}, 'Fällig am {day}.']
  ])('ends with one full stop: %s with %j', (text, values, filled) => {
    expect(fill(text, values as Readonly<Record<string, string>>)).toBe(filled);
  });
});
