/**
 * How a SharePoint list is described in this suite: once, as a value. Row types, queries, set-up, feature elements,
 * the site script and the tests are all derived from these values. Plain TypeScript: imports nothing.
 */

interface ColumnBase {
  /** Internal name in SharePoint: fixed for ever once released. */
  readonly name: string;
  /** Display name that people see in the list. */
  readonly title: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly indexed?: boolean;
}

/** A single line of at most 255 characters. `unique` makes SharePoint refuse a second row with the same value. */
export interface TextColumn extends ColumnBase {
  readonly kind: 'text';
  readonly unique?: boolean;
  readonly maxLength?: number;
  readonly default?: string;
}

/** Several lines. `rich` allows HTML, which is stored as sent: sanitise it before showing. */
export interface NoteColumn extends ColumnBase {
  readonly kind: 'note';
  readonly rich?: boolean;
  readonly indexed?: false;
}

export interface ChoiceColumn extends ColumnBase {
  readonly kind: 'choice';
  readonly choices: readonly [string, ...string[]];
  readonly default?: string;
}

export interface MultiChoiceColumn extends ColumnBase {
  readonly kind: 'multiChoice';
  readonly choices: readonly [string, ...string[]];
  readonly indexed?: false;
}

export interface NumberColumn extends ColumnBase {
  readonly kind: 'number';
  readonly min?: number;
  readonly max?: number;
  readonly decimals?: number;
  readonly default?: number;
}

export interface YesNoColumn extends ColumnBase {
  readonly kind: 'yesNo';
  readonly default: boolean;
}

/** `date` is a day without a time; `dateTime` is an instant. */
export interface DateColumn extends ColumnBase {
  readonly kind: 'date' | 'dateTime';
}

export interface PersonColumn extends ColumnBase {
  readonly kind: 'person';
}

/** A link to one row of another list of the suite, named by its key in `lists`. */
export interface LookupColumn extends ColumnBase {
  readonly kind: 'lookup';
  readonly target: string;
  /** What happens to this row when the target is deleted. `restrict` refuses the deletion. */
  readonly onDelete?: 'none' | 'restrict';
}

export interface LinkColumn extends ColumnBase {
  readonly kind: 'link';
  readonly indexed?: false;
}

export type Column =
  | TextColumn
  | NoteColumn
  | ChoiceColumn
  | MultiChoiceColumn
  | NumberColumn
  | YesNoColumn
  | DateColumn
  | PersonColumn
  | LookupColumn
  | LinkColumn;

export type ColumnKind = Column['kind'];

/** Columns that every SharePoint list has. They are read like our own, and never created or changed by set-up. */
export const builtInColumns = {
  title: { kind: 'text', name: 'Title', title: 'Title', required: true },
  created: { kind: 'dateTime', name: 'Created', title: 'Created', required: true },
  author: { kind: 'person', name: 'Author', title: 'Created By', required: true },
  modified: { kind: 'dateTime', name: 'Modified', title: 'Modified', required: true },
  editor: { kind: 'person', name: 'Editor', title: 'Modified By', required: true }
} as const satisfies Record<string, Column>;

export type BuiltInKey = keyof typeof builtInColumns;

export interface ViewDefinition<Key extends string = string> {
  readonly title: string;
  readonly default?: boolean;
  readonly columns: readonly Key[];
  readonly orderBy?: readonly { readonly column: Key; readonly descending?: boolean }[];
  /** Only rows whose column has this value. The column must be indexed. */
  readonly where?: { readonly column: Key; readonly equals: string };
  /** Only rows whose person column is the reader. The column must be indexed. */
  readonly mine?: Key;
  readonly rowLimit?: number;
}

export interface ListDefinition<Columns extends Record<string, Column> = Record<string, Column>> {
  /** Last part of the list's address, `Lists/<urlName>`: how the suite finds the list, whatever its title becomes. */
  readonly urlName: string;
  readonly title: string;
  readonly description: string;
  /** Raise it with every change of columns or views: pages then offer the upgrade. */
  readonly version: number;
  readonly versioning: boolean;
  readonly attachments: boolean;
  /** `own`: people with the right to edit may change only the rows that they made. */
  readonly editing: 'all' | 'own';
  /**
   * `team`: only people who may edit the site can read the list. `own`: people read only the rows that they made, unless they may
   * override list behaviours. Left out: everybody who reads the site.
   */
  readonly reading?: 'team' | 'own';
  readonly hidden?: boolean;
  readonly titleColumn: { readonly title: string };
  readonly columns: Columns;
  readonly views: readonly ViewDefinition[];
}

/** Checks a definition at compile time and keeps its literal types. */
export function defineList<const Columns extends Record<string, Column>>(
  definition: ListDefinition<Columns> & {
    readonly views: readonly ViewDefinition<(keyof Columns & string) | BuiltInKey>[];
  }
): ListDefinition<Columns> {
  return definition;
}

/** A person as SharePoint's site users know them. `id` is the user's id on the data site. */
export interface PersonRef {
  readonly id: number;
  readonly title: string;
  readonly email: string;
}

export interface LookupRef {
  readonly id: number;
  readonly title: string;
}

export interface LinkValue {
  readonly url: string;
  readonly description: string;
}

/** The value of a column that is not empty. Dates are `YYYY-MM-DD`, instants are ISO 8601 in UTC. */
export type ValueOf<C extends Column> = C extends { kind: 'choice'; choices: readonly (infer T)[] }
  ? T
  : C extends { kind: 'multiChoice'; choices: readonly (infer T)[] }
    ? readonly T[]
    : C extends { kind: 'number' }
      ? number
      : C extends { kind: 'yesNo' }
        ? boolean
        : C extends { kind: 'person' }
          ? PersonRef
          : C extends { kind: 'lookup' }
            ? LookupRef
            : C extends { kind: 'link' }
              ? LinkValue
              : string;

type NeverEmpty = { required: true } | { kind: 'yesNo' } | { kind: 'multiChoice' };

type Cell<C extends Column> = C extends NeverEmpty ? ValueOf<C> : ValueOf<C> | null;

type AllColumns<L extends ListDefinition> = L['columns'] & typeof builtInColumns;

/** A key of one of the list's own columns, or of a built-in column. */
export type ColumnKey<L extends ListDefinition> = keyof AllColumns<L> & string;

/** A row as the suite reads it: the chosen columns, and always the id and the ETag. */
export type RowOf<L extends ListDefinition, Keys extends ColumnKey<L> = ColumnKey<L>> = {
  readonly id: number;
  readonly etag: string;
} & { readonly [K in Keys]: Cell<AllColumns<L>[K]> };

type WriteCell<C extends Column> = C extends { kind: 'person' | 'lookup' } ? number : ValueOf<C>;

type WritableKey<L extends ListDefinition> = (keyof L['columns'] & string) | 'title';

/** What a repository may write: people and lookups by id; `null` empties a cell. */
export type RowInput<L extends ListDefinition> = {
  readonly [K in WritableKey<L>]?: AllColumns<L>[K] extends NeverEmpty
    ? WriteCell<AllColumns<L>[K]>
    : WriteCell<AllColumns<L>[K]> | null;
};

/** The choices of a choice column, as a union of strings. */
export type ChoiceOf<L extends ListDefinition, K extends keyof L['columns']> = L['columns'][K] extends {
  choices: readonly (infer T)[];
}
  ? T
  : never;

/** The definition of a column by its key, built-in columns included. */
export function columnOf(list: ListDefinition, key: string): Column {
  const column = list.columns[key] ?? (builtInColumns as Record<string, Column>)[key];
  if (!column) throw new Error(`The list "${list.title}" has no column "${key}".`);
  return column;
}
