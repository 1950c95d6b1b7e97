import type { CompletionEntry } from '../../../../domain/training/completion';
import type { PlanStart } from '../../../../domain/training/plan';
import type { PlanProgress } from '../../../../domain/training/plans/planProgress';
import type { LearningItem } from '../../../../domain/training/states/myLearning';
import type { TrainingPanelScreenProps } from '../../model/viewProps';
import type { OpenStart } from './useOpenStart';

/** What an open start is shown with. */
export type StartScreenProps = TrainingPanelScreenProps & {
  readonly of: OpenStart;
  readonly start: PlanStart;
};

/** And what is known of its steps. */
export type StartPartProps = StartScreenProps & {
  readonly progress: PlanProgress;
  /** The whole record of the person. */
  readonly items: readonly LearningItem[];
  readonly log: readonly CompletionEntry[];
  /** Tells whether a part of the screen holds something that is not saved. */
  readonly onPart: (part: string, isDirty: boolean) => void;
};
