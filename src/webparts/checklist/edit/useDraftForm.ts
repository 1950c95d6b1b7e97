import * as React from 'react';
import { standardCalendar } from '../../../domain/calendar/dayOff';
import { earliestChange } from '../../../domain/recurrence/schedule';
import { differingFields } from '../../../domain/tasks/draftConflict';
import type { Task, TaskDraft } from '../../../domain/tasks/task';
import { draftOf } from '../../../domain/tasks/taskDraft';
import { useWrongDates, type WrongDates } from '../../../ui/fields/useWrongDates';
import { useChecklistWords } from '../words/ChecklistWords';
import { draftFrom, formOf, newDraft, type DraftForm } from './draftForm';
import type { EditScreenProps } from './EditScreen';
import type { FormContext } from './formContext';

/** The form of a task while somebody fills it in. */
export interface DraftFormModel {
  readonly form: DraftForm;
  /** The version that the person began with. */
  readonly original: TaskDraft;
  /** `undefined` for a new task. */
  readonly version: Task | undefined;
  readonly context: FormContext;
  /** What the form says. */
  readonly draft: TaskDraft;
  readonly isDirty: boolean;
  readonly wrongDates: WrongDates;
  readonly change: (change: Partial<DraftForm>) => void;
  /** Goes on with `chosen`, on what somebody else has saved meanwhile. */
  readonly goOnWith: (chosen: TaskDraft, theirs: Task) => void;
}

/** Whether other boxes for dates are shown after the change. */
function showsOthers(form: DraftForm, { kind, schedule }: Partial<DraftForm>): boolean {
  const { mode, isPaused } = form.schedule;
  const isOtherTime = schedule !== undefined && (schedule.mode !== mode || schedule.isPaused !== isPaused);
  return isOtherTime || (kind !== undefined && kind !== form.kind);
}

export function useDraftForm({ model, task, draft: begin }: EditScreenProps): DraftFormModel {
  const { formats, culture } = useChecklistWords();
  const today = formats.today();
  const calendar = model.state.kind === 'ready' ? model.state.board.calendar : standardCalendar;
  const wrongDates = useWrongDates();
  // What others save meanwhile must not slip in under somebody's hands.
  const [{ original, version }, setBegin] = React.useState(() => ({
    original: task ? draftOf(task) : newDraft(model.filter.focusArea, begin),
    version: task
  }));
  const contextOf = (of: Task | undefined): FormContext => ({
    locale: culture.locale,
    today,
    calendar,
    changeFrom: of ? earliestChange(of, today, calendar) : today,
    recent: of?.recent ?? []
  });
  const context = contextOf(version);
  const [form, setForm] = React.useState(() => formOf(original, context));
  const draft = draftFrom(form, original, context);
  return {
    form,
    original,
    version,
    context,
    draft,
    isDirty: differingFields(draft, original).length > 0,
    wrongDates,
    change: (change) => {
      if (showsOthers(form, change)) wrongDates.clear();
      setForm((now) => ({ ...now, ...change }));
    },
    goOnWith: (chosen, theirs) => {
      setBegin({ original: draftOf(theirs), version: theirs });
      setForm(formOf(chosen, contextOf(theirs)));
    }
  };
}
