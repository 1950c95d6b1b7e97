import type { ThemeName } from './viewSettings';

export type TeamsTheme = 'default' | 'dark' | 'contrast';

/** What the server tells the script of a Teams parent page. */
export interface TeamsData {
  readonly kind: 'tab' | 'personal';
  readonly theme: TeamsTheme;
  readonly locale: string;
  readonly userName: string;
  readonly userPrincipalName: string;
  readonly pageName: string;
  readonly webUrl: string;
}

export function teamsThemeOf(theme: ThemeName): TeamsTheme {
  return theme === 'light' ? 'default' : theme;
}

export function themeOfTeams(theme: string): ThemeName {
  return theme === 'dark' || theme === 'contrast' ? theme : 'light';
}
