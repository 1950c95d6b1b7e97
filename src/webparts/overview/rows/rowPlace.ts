import type { FigurePart } from '../../../domain/overview/figureTraits';
import type { RowKind, RowRef } from '../../../domain/overview/rowRef';
import { alertsList, operationsPlanList } from '../../../lists/overview';
import { assignmentsList, coursesList, planStartsList, skillsList } from '../../../lists/training';
import { entriesList, searchesList } from '../../../lists/faq';
import { tasksList } from '../../../lists/tasks.list';
import { teamList, updatesList } from '../../../lists/updates';

/** Where a kind of row can be looked at. */
interface Place {
  /** The part that shows it, and what its address then says (`?om=…`); `null`: the overview itself. */
  readonly part: FigurePart | null;
  readonly textOf: (ref: RowRef) => string;
  /** Name of its list in the site's address. */
  readonly list: string;
}

function place(part: FigurePart | null, list: { readonly urlName: string }, textOf: Place['textOf']): Place {
  return { part, list: list.urlName, textOf };
}

const byId =
  (name: string): Place['textOf'] =>
  ({ id }) =>
    `${name}:${id}`;

const always =
  (text: string): Place['textOf'] =>
  () =>
    text;

const places: Readonly<Record<RowKind, Place>> = {
  task: place('checklist', tasksList, byId('task')),
  occurrence: place('checklist', tasksList, byId('task')),
  notice: place('updates', updatesList, byId('notice')),
  asked: place('updates', updatesList, ({ id }) => `notice:${id};section:awareness`),
  person: place('training', teamList, always('view:team')),
  assignment: place('training', assignmentsList, byId('record')),
  planStart: place('training', planStartsList, byId('start')),
  skill: place('training', skillsList, always('view:skills')),
  course: place('training', coursesList, byId('course')),
  entry: place('faq', entriesList, byId('entry')),
  gap: place('faq', searchesList, always('view:gaps')),
  question: place(null, operationsPlanList, ({ part }) => `view:plan;question:${part}`),
  alert: place(null, alertsList, byId('view:plan;alert'))
};

export interface RowAddresses {
  /** Addresses of pages on which parts stand. */
  readonly pages: Readonly<Partial<Record<FigurePart, string>>>;
  /** Absolute address of the data site. */
  readonly siteUrl: string;
}

/** A page's address that shows this, without what it showed before. */
function addressOn(page: string, text: string): string {
  const address = new URL(page);
  for (const name of [...address.searchParams.keys()]) {
    if (name === 'om' || name.startsWith('om-')) address.searchParams.delete(name);
  }
  address.searchParams.set('om', text);
  return address.href;
}

/** People have ids of the site, not of a list. */
const withoutForm: ReadonlySet<RowKind> = new Set<RowKind>(['person', 'question']);

/** Where a row can be looked at: in its part where that stands on a known page, otherwise in its list. */
export function rowAddress(ref: RowRef, { pages, siteUrl }: RowAddresses): string {
  const { part, list, textOf } = places[ref.kind];
  const page = part === null ? undefined : pages[part];
  if (page !== undefined) return addressOn(page, textOf(ref));
  const folder = `${siteUrl.replace(/\/$/, '')}/Lists/${list}`;
  return withoutForm.has(ref.kind) ? `${folder}/AllItems.aspx` : `${folder}/DispForm.aspx?ID=${ref.id}`;
}
