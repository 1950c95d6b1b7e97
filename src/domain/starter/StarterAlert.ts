import type { AlertSeverity } from '../overview/plan/planModel';

/** An alert that comes with the suite as a suggestion, in our own words. Who reacts and by which runbook is the team's to say. */
export interface StarterAlert {
  /** Fixed for ever. */
  readonly key: string;
  readonly title: string;
  /** Where it shows. */
  readonly source: string;
  readonly severity: AlertSeverity;
  readonly withinMinutes: number;
  /** Why somebody should react: one sentence. */
  readonly why: string;
}
