import type { ChecklistItem } from '../../../domain/tasks/checklistItem';
import type { Board, DoneState } from '../model/board';
import type { Viewpoint } from '../model/itemGroups';
import type { ChecklistModel } from '../model/useChecklist';
import type { RowTools } from './useRowTools';

/** What every view of the checklist gets. */
export interface ViewProps {
  readonly model: ChecklistModel;
  readonly board: Board;
  /** What wants attention and passes the filter, most pressing first. */
  readonly items: readonly ChecklistItem[];
  /** What was done of the tasks that are done once, for the view that shows it. */
  readonly done?: DoneState;
  readonly viewpoint: Viewpoint;
  readonly tools: RowTools;
}
