import type { SectionBackground } from './canvas';
import type { ThemeName } from './viewSettings';

/** Fluent's palette slots with their colours. */
export type Palette = Readonly<Record<string, string>>;

export interface SiteTheme {
  readonly isInverted: boolean;
  readonly palette: Palette;
  readonly semanticColors: Readonly<Record<string, string>>;
}

const light: Palette = {
  themePrimary: '#0078d4',
  themeLighterAlt: '#eff6fc',
  themeLighter: '#deecf9',
  themeLight: '#c7e0f4',
  themeTertiary: '#71afe5',
  themeSecondary: '#2b88d8',
  themeDarkAlt: '#106ebe',
  themeDark: '#005a9e',
  themeDarker: '#004578',
  accent: '#0078d4',
  neutralLighterAlt: '#faf9f8',
  neutralLighter: '#f3f2f1',
  neutralLight: '#edebe9',
  neutralQuaternaryAlt: '#e1dfdd',
  neutralQuaternary: '#d0d0d0',
  neutralTertiaryAlt: '#c8c6c4',
  neutralTertiary: '#a19f9d',
  neutralSecondaryAlt: '#8a8886',
  neutralSecondary: '#605e5c',
  neutralPrimaryAlt: '#3b3a39',
  neutralPrimary: '#323130',
  neutralDark: '#201f1e',
  black: '#000000',
  white: '#ffffff'
};

const dark: Palette = {
  ...light,
  themePrimary: '#62abf5',
  themeLighterAlt: '#0d1a26',
  themeLighter: '#12293d',
  themeLight: '#1d4464',
  themeTertiary: '#3a7db8',
  themeSecondary: '#5199dd',
  themeDarkAlt: '#77b7f7',
  themeDark: '#96c6fa',
  themeDarker: '#b4d6fa',
  accent: '#62abf5',
  neutralLighterAlt: '#252525',
  neutralLighter: '#2c2c2c',
  neutralLight: '#363636',
  neutralQuaternaryAlt: '#3f3f3f',
  neutralQuaternary: '#484848',
  neutralTertiaryAlt: '#666666',
  neutralTertiary: '#8a8a8a',
  neutralSecondaryAlt: '#adadad',
  neutralSecondary: '#c8c8c8',
  neutralPrimaryAlt: '#dadada',
  neutralPrimary: '#f2f2f2',
  neutralDark: '#f7f7f7',
  black: '#ffffff',
  white: '#1f1f1f'
};

const contrast: Palette = {
  ...dark,
  themePrimary: '#1aebff',
  themeLighterAlt: '#001a1d',
  themeLighter: '#00292d',
  themeLight: '#004047',
  themeTertiary: '#0fa7b6',
  themeSecondary: '#17cfe1',
  themeDarkAlt: '#4df0ff',
  themeDark: '#80f4ff',
  themeDarker: '#b3f9ff',
  accent: '#1aebff',
  neutralLighterAlt: '#000000',
  neutralLighter: '#161616',
  neutralLight: '#2b2b2b',
  neutralQuaternaryAlt: '#3d3d3d',
  neutralQuaternary: '#8f8f8f',
  neutralTertiaryAlt: '#a6a6a6',
  neutralTertiary: '#c0c0c0',
  neutralSecondaryAlt: '#e6e6e6',
  neutralSecondary: '#ffffff',
  neutralPrimaryAlt: '#ffffff',
  neutralPrimary: '#ffffff',
  neutralDark: '#ffffff',
  white: '#000000'
};

const contrastColors = {
  bodyDivider: '#ffffff',
  inputBorder: '#ffffff',
  smallInputBorder: '#ffffff',
  buttonBorder: '#ffffff',
  link: '#ffff00',
  linkHovered: '#ffff99',
  focusBorder: '#ffff00'
};

const baseThemes: Readonly<Record<ThemeName, SiteTheme>> = {
  light: { isInverted: false, palette: light, semanticColors: {} },
  dark: { isInverted: true, palette: dark, semanticColors: {} },
  contrast: { isInverted: true, palette: contrast, semanticColors: contrastColors }
};

/** The theme of a section; high contrast has no section backgrounds, as in SharePoint. */
export function siteTheme(name: ThemeName, background: SectionBackground = 'none'): SiteTheme {
  const base = baseThemes[name];
  if (name === 'contrast' || background === 'none') return base;
  if (background === 'strong') return strongTheme(base);
  const surface = base.palette[background === 'neutral' ? 'neutralLighter' : 'themeLighter'] ?? '';
  return { ...base, palette: onSurface(base.palette, surface) };
}

/** The lighter neutrals move towards the text colour, so that hovers and dividers stay visible on the tint. */
function onSurface(palette: Palette, surface: string): Palette {
  const text = palette['neutralPrimary'] ?? '';
  return {
    ...palette,
    white: surface,
    neutralLighterAlt: mix(surface, text, 0.03),
    neutralLighter: mix(surface, text, 0.06),
    neutralLight: mix(surface, text, 0.1),
    neutralQuaternaryAlt: mix(surface, text, 0.14),
    neutralQuaternary: mix(surface, text, 0.2),
    neutralTertiaryAlt: mix(surface, text, 0.25)
  };
}

/** Text and accents in the page's background colour on the accent as background. */
function strongTheme(base: SiteTheme): SiteTheme {
  const surface = base.palette['themeDark'] ?? '';
  const text = base.palette['white'] ?? '';
  const step = (share: number): string => mix(surface, text, share);
  const neutrals = {
    white: surface,
    neutralLighterAlt: step(0.05),
    neutralLighter: step(0.1),
    neutralLight: step(0.16),
    neutralQuaternaryAlt: step(0.22),
    neutralQuaternary: step(0.3),
    neutralTertiaryAlt: step(0.4),
    neutralTertiary: step(0.6),
    neutralSecondaryAlt: step(0.75),
    neutralSecondary: step(0.88),
    neutralPrimaryAlt: step(0.95),
    neutralPrimary: text,
    neutralDark: text,
    black: text
  };
  const accents = {
    themePrimary: text,
    accent: text,
    themeLighterAlt: step(0.08),
    themeLighter: step(0.15),
    themeLight: step(0.25),
    themeTertiary: step(0.6),
    themeSecondary: step(0.85),
    themeDarkAlt: step(0.95),
    themeDark: step(0.9),
    themeDarker: step(0.85)
  };
  return {
    isInverted: !base.isInverted,
    palette: { ...base.palette, ...neutrals, ...accents },
    semanticColors: {}
  };
}

/** `share` 0 is the first colour, 1 the second; both `#rrggbb`. */
export function mix(first: string, second: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const from = parseInt(first.slice(at, at + 2), 16);
    const to = parseInt(second.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
