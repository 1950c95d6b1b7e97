import type { SectionBackground } from './canvas';
import { sectionBackgrounds } from './canvas';

export const themes = ['light', 'dark', 'contrast'] as const;
export const languages = ['en-us', 'de-de', 'ar-sa'] as const;
export const widths = ['full', 'two-thirds', 'one-third', 'phone', 'phone-320'] as const;

export type ThemeName = (typeof themes)[number];
export type Language = (typeof languages)[number];
export type PageWidth = (typeof widths)[number];

/** How a page is looked at; chosen in the panel or by query parameters of the same names. */
export interface ViewSettings {
  readonly theme: ThemeName;
  readonly lang: Language;
  readonly width: PageWidth;
  /** Overrides the background of every section; `page` leaves each section its own. */
  readonly section: SectionBackground | 'page';
}

export const defaultView: ViewSettings = { theme: 'light', lang: 'en-us', width: 'full', section: 'page' };

/** The allowed values by parameter name. */
export const viewChoices: { readonly [Name in keyof ViewSettings]: readonly ViewSettings[Name][] } = {
  theme: themes,
  lang: languages,
  width: widths,
  section: ['page', ...sectionBackgrounds]
};

/** Later sources win; a value that is not among the choices is passed over. */
export function readView(...sources: readonly URLSearchParams[]): ViewSettings {
  return {
    theme: choose('theme', sources),
    lang: choose('lang', sources),
    width: choose('width', sources),
    section: choose('section', sources)
  };
}

function choose<Name extends keyof ViewSettings>(
  name: Name,
  sources: readonly URLSearchParams[]
): ViewSettings[Name] {
  const choices = viewChoices[name];
  return sources.reduce<ViewSettings[Name]>((chosen, source) => {
    const wanted = source.get(name)?.toLowerCase();
    return choices.find((choice) => choice === wanted) ?? chosen;
  }, defaultView[name]);
}

export function isRightToLeft(language: Language): boolean {
  return language.startsWith('ar');
}

/** `de-de` as SharePoint writes it: `de-DE`. */
export function cultureNameOf(language: Language): string {
  const [name = '', region = ''] = language.split('-');
  return `${name}-${region.toUpperCase()}`;
}
