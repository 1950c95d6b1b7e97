import type { NoticeContent } from '../notice';
import type { Fingerprint } from '../text/fingerprint';

/** What an import needs to know of a notice that is there already: its short columns, not its text. */
export interface KnownNotice extends Omit<NoticeContent, 'bodyHtml' | 'details'> {
  readonly id: number;
  readonly key: string;
  /** From 1; acknowledgements name it. */
  readonly revision: number;
  /** `undefined` when somebody emptied or changed the column: the notice then counts as changed. */
  readonly fingerprint: Fingerprint | undefined;
}
