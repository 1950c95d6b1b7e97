import { siteTheme } from '../../shared/palettes';
import { themeOfTeams, type TeamsTheme } from '../../shared/teams';

/** Paints the Teams window itself. */
export function applyTeamsTheme(theme: TeamsTheme): void {
  const name = themeOfTeams(theme);
  const root = document.documentElement;
  root.dataset['theme'] = name;
  for (const [slot, color] of Object.entries(siteTheme(name).palette))
    root.style.setProperty(`--${slot}`, color);
  root.style.colorScheme = name === 'light' ? 'light' : 'dark';
}
