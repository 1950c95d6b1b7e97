import * as React from 'react';
import type { WorkingCalendar } from '../../../domain/calendar/workingCalendar';
import type { ChecklistItem } from '../../../domain/tasks/checklistItem';
import type { Board } from '../model/board';
import { isPending } from '../model/pending';
import type { ChecklistModel } from '../model/useChecklist';
import type { Selection } from '../model/useSelection';
import type { QuickEditTools } from '../quickEdit/QuickEdit';

/** What rows need besides their item. The functions stay the same, so that rows are drawn only when they change. */
export interface RowTools {
  readonly model: ChecklistModel;
  readonly calendar: WorkingCalendar;
  readonly myId: number;
  readonly selection: Selection;
  readonly isPending: (item: ChecklistItem) => boolean;
  readonly onOpen: (item: ChecklistItem) => void;
  /** Left out for people who may only read. */
  readonly onComplete?: ((item: ChecklistItem) => void) | undefined;
  readonly quickEdit?: Omit<QuickEditTools, 'beforeMove'> | undefined;
}

export function useRowTools(model: ChecklistModel, board: Board, selection: Selection): RowTools {
  const { openPanel, repositories } = model;
  const { people } = repositories;
  const { complete, edit, move, pending } = model.actions;
  const { canEdit } = board.access;
  const onOpen = React.useCallback(
    ({ task, occurrence }: ChecklistItem) => openPanel({ kind: 'details', task, occurrence }),
    [openPanel]
  );
  const onComplete = React.useCallback((item: ChecklistItem) => void complete(item), [complete]);
  const quickEdit = React.useMemo(() => ({ people, edit, move }), [people, edit, move]);
  return {
    model,
    calendar: board.calendar,
    myId: board.me.id,
    selection,
    isPending: ({ task, occurrence }) => isPending(pending, task.id, occurrence),
    onOpen,
    onComplete: canEdit ? onComplete : undefined,
    quickEdit: canEdit ? quickEdit : undefined
  };
}
