import { createTheme, loadTheme, type ITheme } from '@fluentui/react/lib/Styling';
import type { SectionBackground } from '../../shared/canvas';
import { siteTheme } from '../../shared/palettes';
import type { ThemeName } from '../../shared/viewSettings';
import { themedStyles } from '../runtime/start';

/** The Fluent theme of a section. */
export function fluentTheme(name: ThemeName, background: SectionBackground = 'none'): ITheme {
  const { palette, isInverted, semanticColors } = siteTheme(name, background);
  return createTheme({ palette, isInverted, semanticColors });
}

/**
 * Gives the whole page a theme: Fluent's components (all copies on the page share it) and the `[theme: …]` tokens of
 * style sheets. The tokens come last because Fluent writes its own, poorer set over them.
 */
export function applyPageTheme(name: ThemeName): void {
  const theme = fluentTheme(name);
  loadTheme(theme);
  themedStyles().loadTheme({
    ...stringsOf(theme.palette),
    ...stringsOf(theme.semanticColors),
    ...sharePointSlots(theme)
  });
  const root = document.documentElement;
  root.dataset['theme'] = name;
  root.style.colorScheme = theme.isInverted ? 'dark' : 'light';
  setPaletteVariables(root, stringsOf(theme.palette));
}

/** The palette as custom properties, for the page's own style sheet. */
export function setPaletteVariables(element: HTMLElement, palette: Readonly<Record<string, string>>): void {
  for (const [slot, color] of Object.entries(palette)) element.style.setProperty(`--${slot}`, color);
}

/** Slots that SharePoint's own components use and Fluent's theme does not have. */
function sharePointSlots(theme: ITheme): Record<string, string> {
  const { palette } = theme;
  return {
    primaryBackground: palette.white,
    bodyBackground: palette.white,
    primaryText: palette.neutralPrimary,
    neutrallight: palette.neutralLight,
    neutralsecondary: palette.neutralSecondary,
    themeDarkAlt: palette.themeDarkAlt,
    xLargeFontSize: '20px'
  };
}

function stringsOf(slots: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(slots).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  );
}
