import type { TeamsData, TeamsTheme } from '../../shared/teams';
import { applyTeamsTheme } from './applyTeamsTheme';
import { teamsContext } from './teamsContext';

interface TeamsRequest {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[];
}

/** What the Teams library expects to be told about its host; without a capability it refuses to ask for it. */
const runtimeConfiguration = {
  apiVersion: 4,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  isLegacyTeams: false,
  supports: {
    appInstallDialog: {},
    dialog: { url: { bot: {} } },
    pages: { appButton: {}, tabs: {}, config: {} },
    logs: {}
  }
};

/** Plays the part of Microsoft Teams for the real Teams library in the frame. */
export class TeamsHost {
  private theme: TeamsTheme;

  public constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly data: TeamsData
  ) {
    this.theme = data.theme;
  }

  public receive({ source, origin, data }: MessageEvent<unknown>): void {
    if (source !== this.frame.contentWindow || origin !== location.origin || !isRequest(data)) return;
    const args = this.answer(data);
    if (args !== undefined) this.post({ id: data.id, uuidAsString: data.uuidAsString, args });
  }

  /** Teams pushes a change of theme to the app while it is open. */
  public changeTheme(theme: TeamsTheme): void {
    this.theme = theme;
    applyTeamsTheme(theme);
    this.post({ func: 'themeChange', args: [theme] });
  }

  private answer({ func }: TeamsRequest): readonly unknown[] | undefined {
    switch (func) {
      case 'initialize':
        return ['content', 'web', JSON.stringify(runtimeConfiguration), '2.36.0'];
      case 'getContext':
        return [teamsContext(this.data, this.theme)];
      case 'authentication.getAuthToken':
        return [true, 'local.teams'];
      default:
        return undefined; // registerHandler, appInitialization.* and telemetry want no answer
    }
  }

  private post(message: unknown): void {
    this.frame.contentWindow?.postMessage(message, location.origin);
  }
}

function isRequest(data: unknown): data is TeamsRequest {
  return typeof data === 'object' && data !== null && 'func' in data && 'id' in data;
}
