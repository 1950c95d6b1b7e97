import type { GraphMode } from '../shared/pageData';

export const graphModes: readonly GraphMode[] = ['granted', 'denied', 'absent'];

/** Whether Microsoft Graph answers, refuses for want of consent, or cannot be reached. */
export class GraphSwitch {
  mode: GraphMode = 'granted';
  /** Posts a page at most, for tests of paging; `undefined`: as many as Graph gives. */
  pageSize: number | undefined;
}
