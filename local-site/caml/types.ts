/** A CAML view as SharePoint reads it: what to select, in which order, how many rows, from which folders. */
export interface CamlView {
  /** Column internal names; undefined when the view names none (then every column is answered). */
  readonly viewFields?: readonly string[];
  readonly where?: CamlCondition;
  readonly orderBy: readonly CamlOrder[];
  /** Read and validated, but like SharePoint's item queries, grouping only orders the rows. */
  readonly groupBy: readonly CamlOrder[];
  readonly rowLimit?: number;
  /** `<RowLimit Paged="TRUE">`: the answer says how to go on. */
  readonly paged: boolean;
  readonly scope: CamlScope;
  readonly joins: readonly CamlJoin[];
  readonly projectedFields: readonly CamlProjectedField[];
}

/** Default: items and folders of one folder; FilesOnly: items of it; Recursive: all items; RecursiveAll: items and folders. */
export type CamlScope = 'Default' | 'FilesOnly' | 'Recursive' | 'RecursiveAll';

export interface CamlOrder {
  readonly field: string;
  readonly ascending: boolean;
}

export type CamlComparison =
  'Eq' | 'Neq' | 'Gt' | 'Geq' | 'Lt' | 'Leq' | 'BeginsWith' | 'Contains' | 'Includes' | 'NotIncludes';

export type CamlCondition =
  | { readonly kind: 'and' | 'or'; readonly left: CamlCondition; readonly right: CamlCondition }
  | {
      readonly kind: 'compare';
      readonly operator: CamlComparison;
      readonly field: CamlFieldRef;
      readonly value: CamlValue;
    }
  | { readonly kind: 'isNull' | 'isNotNull'; readonly field: CamlFieldRef }
  | { readonly kind: 'in'; readonly field: CamlFieldRef; readonly values: readonly CamlValue[] }
  | {
      readonly kind: 'membership';
      readonly type: CamlMembership;
      readonly field: CamlFieldRef;
      readonly groupId?: number;
    };

export type CamlMembership =
  'CurrentUserGroups' | 'SPGroup' | 'SPWeb.Users' | 'SPWeb.AllUsers' | 'SPWeb.Groups';

export interface CamlFieldRef {
  readonly name: string;
  /** Compare the id of a lookup or person instead of its shown text. */
  readonly lookupId: boolean;
}

/** A comparison value; relative ones (`today`, `now`, `userId`) are resolved when the query runs. */
export interface CamlValue {
  /** The Type attribute, such as Text, Number, DateTime; 'Text' when absent. */
  readonly type: string;
  readonly includeTime: boolean;
  readonly content:
    | { readonly kind: 'literal'; readonly text: string }
    | { readonly kind: 'today'; readonly offsetDays: number }
    | { readonly kind: 'now' }
    | { readonly kind: 'userId' };
}

/** `<Join>` over a lookup column of the list (or of an already joined list). */
export interface CamlJoin {
  readonly type: 'INNER' | 'LEFT';
  readonly alias: string;
  /** Internal name of the lookup column that is followed. */
  readonly lookupField: string;
  /** Alias of the list that holds the lookup column; undefined for the queried list. */
  readonly fromAlias?: string;
}

/** `<Field Name ShowField List>`: a column of a joined list that the answer shows under its own name. */
export interface CamlProjectedField {
  readonly name: string;
  readonly joinAlias: string;
  readonly showField: string;
}
