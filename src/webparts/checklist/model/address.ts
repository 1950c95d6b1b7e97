import { focusAreas, platforms, tasksList } from '../../../lists';
import { parseCalendarDate, type CalendarDate } from '../../../domain/dates/calendarDate';
import type { TaskFilter } from '../../../domain/tasks/taskFilter';
import { allValues as all, choiceIn, formatValues, idIn, parseValues } from '../../../ui/address/addressText';
import { checklistViews, type ChecklistView } from './checklistView';

/** What the checklist shows. */
export interface ViewState {
  readonly view: ChecklistView;
  /** A day of the week or month that is shown; `null` is the present one. */
  readonly from: CalendarDate | null;
  readonly filter: TaskFilter;
  /** The task that a link opens; `null`: none. */
  readonly taskId: number | null;
}

type Name = 'view' | 'from' | 'area' | 'owner' | 'platform' | 'kind' | 'q' | 'task';

function valuesOf({ view, from, filter, taskId }: ViewState): Readonly<Record<Name, string>> {
  const { focusArea, owner, platform, kind, text } = filter;
  return {
    view,
    from: from ?? all,
    area: focusArea ?? all,
    owner: String(owner ?? all),
    platform: platform ?? all,
    kind: kind ?? all,
    q: text,
    task: taskId === null ? all : String(taskId)
  };
}

function ownerIn(value: string | undefined, otherwise: TaskFilter['owner']): TaskFilter['owner'] {
  if (value === all) return null;
  if (value === 'me') return value;
  return idIn(value) ?? otherwise;
}

function taskIn(value: string | undefined, otherwise: number | null): number | null {
  if (value === all) return null;
  return idIn(value) ?? otherwise;
}

/**
 * What is shown, as text for the page's address: `view:week;owner:me`. Only what differs from what the page's author chose;
 * `null` when nothing does.
 */
export function formatAddress(state: ViewState, defaults: ViewState): string | null {
  return formatValues(valuesOf(state), valuesOf(defaults));
}

/** Reads what `formatAddress` wrote, or what somebody made of it: values that are not known are ignored. */
export function parseAddress(text: string | null, defaults: ViewState): ViewState {
  const valueOf = parseValues<Name>(text);
  const { filter } = defaults;
  const from = valueOf('from');
  return {
    view: choiceIn(checklistViews, valueOf('view'), defaults.view) ?? defaults.view,
    from: from === all ? null : (parseCalendarDate(from ?? '') ?? defaults.from),
    filter: {
      focusArea: choiceIn(focusAreas, valueOf('area'), filter.focusArea),
      owner: ownerIn(valueOf('owner'), filter.owner),
      platform: choiceIn(platforms, valueOf('platform'), filter.platform),
      kind: choiceIn(tasksList.columns.kind.choices, valueOf('kind'), filter.kind),
      text: valueOf('q') ?? filter.text
    },
    taskId: taskIn(valueOf('task'), defaults.taskId)
  };
}
