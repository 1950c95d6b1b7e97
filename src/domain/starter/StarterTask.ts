import type { FocusArea, Platform } from '../../lists';
import type { NonWorkingDayPolicy, Pattern } from '../recurrence/rule';
import type { Step } from '../tasks/step';
import type { EvidenceKind, RenewalSubject, SignOffRule, TaskKind } from '../tasks/task';

/** When a starter task recurs. Its rule starts on the day on which the task is added. */
export interface StarterSchedule {
  readonly pattern: Pattern;
  readonly onNonWorkingDay: NonWorkingDayPolicy;
}

/** A task that comes with the suite, in our own words. Stored with `starterTag`, so that it can be removed again. */
export interface StarterTask {
  /** Fixed for ever: an import that is repeated recognises the task by it. */
  readonly key: string;
  readonly kind: TaskKind;
  readonly focusArea: FocusArea;
  readonly title: string;
  /** HTML, with nothing but paragraphs and lists. */
  readonly instructions: string;
  readonly schedule?: StarterSchedule;
  readonly steps?: readonly Step[];
  readonly evidence?: readonly EvidenceKind[];
  readonly signOff?: SignOffRule;
  readonly minutes?: number;
  readonly platforms?: readonly Platform[];
  /** For renewals. The account and the expiry are the team's to enter. */
  readonly renewalOf?: RenewalSubject;
}
