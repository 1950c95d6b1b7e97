import { contrastRatio, readableOn } from './contrast';

describe('contrastRatio', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#fff', 'rgb(255, 255, 255)', 1],
    ['#605e5c', '#ffffff', 6.46]
  ])('of %s on %s is %d', (a, b, expected) => {
    expect(contrastRatio(a, b)).toBeCloseTo(expected, 1);
  });

  it('is unknown for colours that are not plain', () => {
    expect(contrastRatio('transparent', '#fff')).toBeUndefined();
  });
});

describe('readableOn', () => {
  it('keeps a colour that can be read', () => {
    expect(readableOn('#ffffff', '#a4262c', '#000000')).toBe('#a4262c');
  });

  it('falls back where a section background swallows the colour', () => {
    expect(readableOn('#03787c', '#a4262c', '#ffffff')).toBe('#ffffff');
  });
});
