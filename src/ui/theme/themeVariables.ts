import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { readableOn } from './contrast';

/** The CSS custom properties that the suite's style sheets use, and nothing else. */
export type ThemeVariables = Readonly<Record<`--om-${string}`, string>>;

/** The slots of a SharePoint theme that the suite draws with, and SharePoint's light theme where one is missing. */
const light = {
  bodyBackground: '#ffffff',
  bodyText: '#323130',
  bodySubtext: '#605e5c',
  bodyDivider: '#edebe9',
  bodyStandoutBackground: '#faf9f8',
  link: '#0f6cbd',
  linkHovered: '#115ea3',
  primaryButtonBackground: '#0f6cbd',
  primaryButtonBackgroundHovered: '#115ea3',
  primaryButtonText: '#ffffff',
  listItemBackgroundHovered: '#f3f2f1',
  inputBackground: '#ffffff',
  inputBorder: '#605e5c',
  inputText: '#323130',
  inputPlaceholderText: '#605e5c',
  disabledText: '#a19f9d',
  focusBorder: '#605e5c',
  errorText: '#a4262c',
  warningBackground: '#fff4ce',
  messageText: '#323130'
} as const;

type Colors = Readonly<Record<keyof typeof light, string>>;

function colorsOf(theme: IReadonlyTheme | undefined): Colors {
  const slots = theme?.semanticColors ?? {};
  const names = Object.keys(light) as (keyof typeof light)[];
  return Object.fromEntries(names.map((name) => [name, slots[name] ?? light[name]])) as Colors;
}

/** WCAG's contrast for text, and for the outlines of what can be used. */
const textContrast = 4.5;
const outlineContrast = 3;

/** Colours of the page's or section's theme as custom properties. Without a theme: SharePoint's light one. */
export function themeVariables(theme: IReadonlyTheme | undefined): ThemeVariables {
  const colors = colorsOf(theme);
  const { bodyBackground, bodyText } = colors;
  const text = (color: string): string => readableOn(bodyBackground, color, bodyText, textContrast);
  const outline = (color: string): string => readableOn(bodyBackground, color, bodyText, outlineContrast);
  return {
    '--om-font': theme?.fonts?.medium?.fontFamily ?? 'inherit',
    '--om-background': bodyBackground,
    '--om-text': bodyText,
    '--om-subtext': text(colors.bodySubtext),
    '--om-divider': colors.bodyDivider,
    '--om-border': outline(colors.inputBorder),
    '--om-link': text(colors.link),
    '--om-link-hover': text(colors.linkHovered),
    '--om-accent': outline(colors.primaryButtonBackground),
    '--om-button': colors.primaryButtonBackground,
    '--om-button-hover': colors.primaryButtonBackgroundHovered,
    '--om-button-text': colors.primaryButtonText,
    '--om-hover': colors.listItemBackgroundHovered,
    '--om-standout': colors.bodyStandoutBackground,
    '--om-input-background': colors.inputBackground,
    '--om-input-text': colors.inputText,
    '--om-placeholder': readableOn(colors.inputBackground, colors.inputPlaceholderText, colors.inputText),
    '--om-disabled-text': colors.disabledText,
    '--om-focus': outline(colors.focusBorder),
    '--om-error': text(colors.errorText),
    '--om-warning-background': colors.warningBackground,
    '--om-message-text': colors.messageText
  };
}
