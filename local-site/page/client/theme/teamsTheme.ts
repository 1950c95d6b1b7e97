import { themeOfTeams } from '../../shared/teams';
import { applyPageTheme } from './fluentTheme';
import type { SectionScopes } from './sectionScopes';

interface TeamsMessage {
  readonly func: string;
  readonly args: readonly unknown[];
}

/**
 * Gives the page the theme that Teams switches to. It listens beside the Teams library, which keeps one handler only
 * and leaves that to the web part.
 */
export function followTeamsTheme(scopes: SectionScopes): void {
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || !isTeamsMessage(data) || data.func !== 'themeChange') return;
    const theme = themeOfTeams(String(data.args[0]));
    applyPageTheme(theme);
    scopes.setTheme(theme);
  });
}

function isTeamsMessage(data: unknown): data is TeamsMessage {
  return (
    typeof data === 'object' && data !== null && 'func' in data && 'args' in data && Array.isArray(data.args)
  );
}
