import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { readableOn } from './contrast';

/** The CSS custom properties that the suite's style sheets use, and nothing else. */
export type ThemeVariables = Readonly<Record<`--om-${string}`, string>>;

const light = {
  background: '#ffffff',
  text: '#323130',
  subtext: '#605e5c',
  divider: '#edebe9',
  border: '#8a8886',
  accent: '#0f6cbd',
  accentHover: '#115ea3',
  hover: '#f3f2f1',
  standout: '#faf9f8',
  error: '#a4262c',
  errorBackground: '#fde7e9',
  warningBackground: '#fff4ce'
};

/** Colours of the page's or section's theme as custom properties. Without a theme: SharePoint's light one. */
export function themeVariables(theme: IReadonlyTheme | undefined): ThemeVariables {
  const colors = theme?.semanticColors;
  const palette = theme?.palette;
  const background = colors?.bodyBackground ?? palette?.white ?? light.background;
  const text = colors?.bodyText ?? light.text;
  const accent = colors?.primaryButtonBackground ?? palette?.themePrimary ?? light.accent;
  const readable = (color: string | undefined, usual: string, ratio?: number): string =>
    readableOn(background, color ?? usual, text, ratio);
  return {
    '--om-font': theme?.fonts?.medium?.fontFamily ?? 'inherit',
    '--om-background': background,
    '--om-text': text,
    '--om-subtext': readable(colors?.bodySubtext, light.subtext),
    '--om-divider': colors?.bodyDivider ?? light.divider,
    '--om-border': readable(colors?.inputBorder, light.border, 3),
    '--om-link': readable(colors?.link, light.accent),
    '--om-link-hover': readable(colors?.linkHovered, light.accentHover),
    '--om-accent': readable(accent, light.accent, 3),
    '--om-button': accent,
    '--om-button-hover': colors?.primaryButtonBackgroundHovered ?? palette?.themeDarkAlt ?? light.accentHover,
    '--om-button-text': colors?.primaryButtonText ?? '#ffffff',
    '--om-hover': colors?.listItemBackgroundHovered ?? light.hover,
    '--om-standout': colors?.bodyStandoutBackground ?? light.standout,
    '--om-input-background': colors?.inputBackground ?? background,
    '--om-input-text': colors?.inputText ?? text,
    '--om-placeholder': readableOn(
      colors?.inputBackground ?? background,
      colors?.inputPlaceholderText ?? light.subtext,
      colors?.inputText ?? text
    ),
    '--om-disabled-text': colors?.disabledText ?? '#a19f9d',
    '--om-focus': readable(colors?.focusBorder, light.subtext, 3),
    '--om-error': readable(colors?.errorText, light.error),
    '--om-error-background': colors?.errorBackground ?? light.errorBackground,
    '--om-warning-background': colors?.warningBackground ?? light.warningBackground,
    '--om-message-text': colors?.messageText ?? text
  };
}
