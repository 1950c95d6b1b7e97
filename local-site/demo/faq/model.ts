import type { DemoAct } from '../updates/model';

/** Somebody found the entry right. */
export interface DemoVerification extends DemoAct {
  /** The text had to change. */
  readonly wasChanged?: boolean;
  readonly note?: string;
}

export interface DemoVote extends DemoAct {
  readonly helped: boolean;
  readonly reason?: string;
}

/** A notice may have made the entry wrong. */
export interface DemoDoubt extends DemoAct {
  /** Key of the notice, e.g. `messageCenter:MC990107`. */
  readonly notice: string;
  /** Its title, as users see it. */
  readonly title: string;
  readonly note: string;
  /** Somebody verified the entry since. */
  readonly ended?: DemoVerification;
}

/** What the team did with a starter entry. */
export interface DemoFaqEntry {
  /** Key of the starter entry. */
  readonly key: string;
  readonly owner: string;
  readonly reviewEvery?: number;
  /** Left out: it is a draft still. */
  readonly published?: DemoAct;
  readonly verified?: readonly DemoVerification[];
  readonly votes?: readonly DemoVote[];
  readonly doubts?: readonly DemoDoubt[];
  /** A later text of the reply, which waits to be published. */
  readonly rewritten?: DemoAct & { readonly reply: string };
}

/** What people looked for in vain. */
export interface DemoGap {
  readonly text: string;
  readonly foundNothing: number;
  readonly didNotHelp: number;
  readonly lastDaysAgo: number;
  readonly claimedBy?: string;
}
