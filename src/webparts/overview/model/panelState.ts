import type { Alert, PlanNote } from '../../../domain/overview/plan/planModel';
import type { PlanTopic } from '../../../domain/overview/plan/planModel';
import type { Snapshot } from '../../../domain/overview/report/snapshot';
import type { SnapshotHeader } from '../../../domain/overview/report/SnapshotRepository';

/** What stands in the panel besides what the address names as open. */
export type OverviewPanelState =
  | { readonly kind: 'closed' }
  /** `note` left out: a new one; of the plan when `period` (its key) is `null`. */
  | {
      readonly kind: 'note';
      readonly topic: PlanTopic;
      readonly period: string | null;
      readonly note?: PlanNote;
    }
  /** `alert` left out: a new one. */
  | { readonly kind: 'editAlert'; readonly alert?: Alert }
  /** Alerts that most teams react to, to choose from. */
  | { readonly kind: 'suggestedAlerts' }
  /** Closes a report: what is kept, and who will see what of it. */
  | {
      readonly kind: 'closeReport';
      readonly snapshot: Snapshot;
      /** What the report lacks, in sentences. */
      readonly lacking: readonly string[];
    }
  | { readonly kind: 'reopenReport'; readonly header: SnapshotHeader }
  | { readonly kind: 'setup' };

export const closedOverviewPanel: OverviewPanelState = { kind: 'closed' };
