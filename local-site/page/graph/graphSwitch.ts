import type { GraphMode } from '../shared/pageData';
import type { SentMail } from './sentMail';

export const graphModes: readonly GraphMode[] = ['granted', 'denied', 'absent'];

/** Whether Microsoft Graph answers, refuses for want of consent, or cannot be reached. */
export class GraphSwitch {
  mode: GraphMode = 'granted';
  /** Posts a page at most, for tests of paging; `undefined`: as many as Graph gives. */
  pageSize: number | undefined;
  /** Permissions that nobody has approved, while others are. */
  refused: readonly string[] = [];
  /** Whether the organisation has Intune. */
  hasIntune = true;
  /** What was sent since the site was started. */
  readonly sent: SentMail[] = [];
}
