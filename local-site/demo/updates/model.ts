import type { ChoiceOf, communicationsList, Platform } from '../../../src/lists';

/** Where the team has a notice from, and what only such sources say. */
export type DemoSource =
  | {
      readonly kind: 'messageCenter';
      readonly id: string;
      readonly link?: string;
      readonly details?: readonly (readonly [name: string, value: string])[];
    }
  | { readonly kind: 'whatsNew'; readonly section: string }
  | { readonly kind: 'feed'; readonly feed: string; readonly address: string }
  | { readonly kind: 'byHand'; readonly id: string; readonly link?: string };

/** What can be another in a new revision. Days are counted from the one on which the demo is made. */
export interface DemoText {
  readonly title: string;
  /** HTML, a block each. */
  readonly body: readonly string[];
  readonly severity?: 'normal' | 'high' | 'critical';
  readonly isMajorChange?: boolean;
  readonly actByInDays?: number;
}

/** Somebody did something, on that day or the working day before. People are keys. */
export interface DemoAct {
  readonly by: string;
  readonly daysAgo: number;
}

export type DemoImpact = 'None' | 'Low' | 'Medium' | 'High';

/** Whoever decided; the owner is the notice's where nothing else is said. */
export type DemoDecision = DemoAct & {
  readonly reason?: string;
  readonly reviewInDays?: number;
  /** The revision that was decided on, when it is not the present one. */
  readonly revision?: number;
} & (
    | { readonly kind: 'Not relevant' }
    | {
        readonly kind: 'Accept' | 'Test first' | 'Opt out' | 'Act';
        readonly adminImpact: DemoImpact;
        readonly userImpact: DemoImpact;
        readonly actByInDays?: number;
      }
  );

type Communications = typeof communicationsList;

/** What was told to whom, or why nothing was. */
export type DemoTold = DemoAct & { readonly audience: ChoiceOf<Communications, 'audience'> } & (
    | {
        readonly channel: NonNullable<ChoiceOf<Communications, 'channel'>>;
        readonly text: string;
        readonly link?: string;
      }
    | { readonly because: string }
  );

/** Set by the team without a decision. */
export interface DemoTeamFields extends DemoAct {
  readonly rollsOutInDays?: number;
  readonly added?: readonly string[];
  readonly excused?: readonly { readonly person: string; readonly reason: string }[];
}

export type DemoRippleKind = 'briefHelpDesk' | 'tellUsers' | 'reviewTraining';

/** A task that the change made necessary. */
export interface DemoRippleTask {
  readonly kind: DemoRippleKind;
  /** As somebody completed the text that the feed proposed. */
  readonly instructions: string;
  readonly owner: string;
  readonly done?: DemoAct & { readonly note?: string };
}

/** Working days after a revision came in until people acknowledged it, by person. */
export type DemoReading = Readonly<Record<string, number>>;

/** A notice, and what the team did about it. */
export interface DemoNotice extends DemoText {
  readonly source: DemoSource;
  readonly category?: 'stayInformed' | 'planForChange' | 'preventOrFixIssue';
  readonly services: readonly string[];
  readonly platforms: readonly Platform[];
  readonly tags?: readonly string[];
  readonly takenIn: DemoAct;
  /** By the rules of the team when it came in. */
  readonly owner: string;
  /** Later revisions, with what is new in them. */
  readonly revised?: readonly (DemoAct & Partial<DemoText>)[];
  /** Of the first revision, the second … */
  readonly read: readonly DemoReading[];
  readonly decision?: DemoDecision;
  readonly team?: DemoTeamFields;
  readonly told?: readonly DemoTold[];
  readonly ripple?: DemoAct & { readonly tasks: readonly DemoRippleTask[] };
}
