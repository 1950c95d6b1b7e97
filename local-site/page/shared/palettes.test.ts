import { sectionBackgrounds } from './canvas';
import { mix, siteTheme } from './palettes';
import { themes } from './viewSettings';

/** WCAG 2 contrast of two `#rrggbb` colours. */
function contrast(first: string, second: string): number {
  const [darker, lighter] = [luminance(first), luminance(second)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const combinations = themes.flatMap((theme) =>
  sectionBackgrounds.map((background) => ({ theme, background }))
);
const readable = 4.5;
const enhanced = 7;

describe('siteTheme', () => {
  it.each(combinations)(
    'keeps text and links readable: $theme theme, $background section',
    ({ theme, background }) => {
      const { palette } = siteTheme(theme, background);
      const surface = palette['white'] ?? '';
      for (const slot of ['neutralPrimary', 'neutralSecondary', 'themeDark']) {
        expect({ slot, ratio: contrast(palette[slot] ?? '', surface) >= readable }).toEqual({
          slot,
          ratio: true
        });
      }
    }
  );

  it('reaches the enhanced contrast in high contrast, whatever the section', () => {
    for (const background of sectionBackgrounds) {
      const { palette } = siteTheme('contrast', background);
      expect(contrast(palette['neutralPrimary'] ?? '', palette['white'] ?? '')).toBeGreaterThanOrEqual(
        enhanced
      );
    }
  });

  it('tells a web part whether its section is dark', () => {
    expect(siteTheme('light').isInverted).toBe(false);
    expect(siteTheme('light', 'strong').isInverted).toBe(true);
    expect(siteTheme('dark').isInverted).toBe(true);
  });
});

describe('mix', () => {
  it.each([
    ['#000000', '#ffffff', 0, '#000000'],
    ['#000000', '#ffffff', 1, '#ffffff'],
    ['#000000', '#ffffff', 0.5, '#808080'],
    ['#102030', '#102030', 0.3, '#102030']
  ])('%s and %s at %d is %s', (first, second, share, expected) => {
    expect(mix(first, second, share)).toBe(expected);
  });
});
