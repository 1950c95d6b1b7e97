import { focusAreas, platforms, tasksList } from '../../../lists';
import { parseCalendarDate, type CalendarDate } from '../../../domain/dates/calendarDate';
import type { TaskFilter } from '../../../domain/tasks/taskFilter';
import { checklistViews, type ChecklistView } from './checklistView';

/** What the checklist shows. */
export interface ViewState {
  readonly view: ChecklistView;
  /** A day of the week or month that is shown; `null` is the present one. */
  readonly from: CalendarDate | null;
  readonly filter: TaskFilter;
}

type Values = Readonly<Record<'view' | 'from' | 'area' | 'owner' | 'platform' | 'kind' | 'q', string>>;

/** Stands for "no filter" where the page's author chose one. */
const all = 'all';

function valuesOf({ view, from, filter }: ViewState): Values {
  const { focusArea, owner, platform, kind, text } = filter;
  return {
    view,
    from: from ?? all,
    area: focusArea ?? all,
    owner: String(owner ?? all),
    platform: platform ?? all,
    kind: kind ?? all,
    q: text
  };
}

function oneOf<T extends string>(
  choices: readonly T[],
  value: string | undefined,
  otherwise: T | null
): T | null {
  if (value === all) return null;
  return choices.find((choice) => choice === value) ?? otherwise;
}

function ownerIn(value: string | undefined, otherwise: TaskFilter['owner']): TaskFilter['owner'] {
  if (value === all) return null;
  if (value === 'me') return value;
  return value !== undefined && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : otherwise;
}

/** Values may hold anything; these three give the text its shape. */
function escape(value: string): string {
  return value.replace(/[%;:]/g, (character) => encodeURIComponent(character));
}

function unescape(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}

/**
 * What is shown, as text for the page's address: `view:week;owner:me`. Only what differs from what the page's author chose;
 * `null` when nothing does.
 */
export function formatAddress(state: ViewState, defaults: ViewState): string | null {
  const usual = valuesOf(defaults);
  const parts = Object.entries(valuesOf(state))
    .filter(([name, value]) => value !== usual[name as keyof Values])
    .map(([name, value]) => `${name}:${escape(value)}`);
  return parts.length === 0 ? null : parts.join(';');
}

/** Reads what `formatAddress` wrote, or what somebody made of it: values that are not known are ignored. */
export function parseAddress(text: string | null, defaults: ViewState): ViewState {
  const parts = (text ?? '').split(';').map((part) => {
    const [name = '', ...rest] = part.split(':');
    return [name.trim(), rest.join(':')] as const;
  });
  const values = new Map(parts);
  const valueOf = (name: keyof Values): string | undefined => {
    const value = values.get(name);
    return value === undefined ? undefined : unescape(value);
  };
  const { filter } = defaults;
  const from = valueOf('from');
  return {
    view: oneOf(checklistViews, valueOf('view'), defaults.view) ?? defaults.view,
    from: from === all ? null : (parseCalendarDate(from ?? '') ?? defaults.from),
    filter: {
      focusArea: oneOf(focusAreas, valueOf('area'), filter.focusArea),
      owner: ownerIn(valueOf('owner'), filter.owner),
      platform: oneOf(platforms, valueOf('platform'), filter.platform),
      kind: oneOf(tasksList.columns.kind.choices, valueOf('kind'), filter.kind),
      text: valueOf('q') ?? filter.text
    }
  };
}
