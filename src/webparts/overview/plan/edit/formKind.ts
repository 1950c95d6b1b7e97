import type { KeptDraft } from '../../../../ui/drafts/draftKeeper';
import { isRecord, textIn } from '../../../../ui/drafts/keptValues';

export interface Seen {
  readonly id: number;
  readonly etag: string;
}

/** What a form needs to know of the thing that is written in it. */
export interface FormKind<Form extends object, Row extends Seen> {
  readonly formOf: (row: Row) => Form;
  /** Reads what was kept in the browser: it may be of another version of the suite. */
  readonly formIn: (kept: unknown) => Form | undefined;
  /** What is wrong, by field; empty when it can be saved. */
  readonly problemsOf: (form: Form) => FormProblems<Form>;
  /** What the form says, in words. */
  readonly linesOf: (form: Form) => readonly FormLine[];
  /** Who wrote the row; `null` when it does not say. */
  readonly authorOf: (row: Row) => string | null;
  readonly write: (form: Form, seen: Seen | undefined) => Promise<Row>;
  /** The row as it is on the site now. */
  readonly findNow: (seen: Seen | undefined, form: Form) => Promise<Row | undefined>;
}

export type FormProblems<Form> = Readonly<Partial<Record<keyof Form, string>>>;

export interface FormLine {
  readonly label: string;
  readonly text: string;
}

/** People are the same when their id is. */
function comparable(value: unknown): string {
  const id = isRecord(value) && typeof value.id === 'number' ? value.id : undefined;
  return id === undefined ? JSON.stringify(value) : `id ${id}`;
}

function fieldsOf<Form extends object>(form: Form): readonly (keyof Form)[] {
  return Object.keys(form) as (keyof Form)[];
}

export function isSameForm<Form extends object>(one: Form, other: Form): boolean {
  return fieldsOf(one).every((field) => comparable(one[field]) === comparable(other[field]));
}

/** What the person changed, on what somebody else has written meanwhile. */
export function onTheirs<Form extends object>(original: Form, mine: Form, theirs: Form): Form {
  const changed = fieldsOf(mine).filter((field) => comparable(mine[field]) !== comparable(original[field]));
  return { ...theirs, ...Object.fromEntries(changed.map((field) => [field, mine[field]])) };
}

/** What is kept of a form while it is filled in. */
export interface KeptContent<Form> {
  readonly form: Form;
  /** What the person began with: shows what others have changed since. `null`: something new. */
  readonly begun: { readonly etag: string; readonly form: Form } | null;
}

export interface KeptForm<Form> extends KeptContent<Form> {
  readonly keptOn: string;
}

/** What was kept; `undefined` when nothing was, or nothing that can be read. */
export function keptForm<Form>(
  kept: KeptDraft | undefined,
  formIn: (value: unknown) => Form | undefined
): KeptForm<Form> | undefined {
  if (!kept || !isRecord(kept.content)) return undefined;
  const form = formIn(kept.content.form);
  if (!form) return undefined;
  const { begun } = kept.content;
  const before = isRecord(begun) ? formIn(begun.form) : undefined;
  const etag = isRecord(begun) ? textIn(begun.etag) : null;
  return { keptOn: kept.keptOn, form, begun: before && etag !== null ? { etag, form: before } : null };
}
