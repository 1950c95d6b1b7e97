import type { Literal } from '../literal';

export type ComparisonOperator = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';

/** A column or a sub-column: `['Author', 'Title']`. */
export interface PathOperand {
  readonly kind: 'path';
  readonly path: readonly string[];
}

export interface LiteralOperand {
  readonly kind: 'literal';
  readonly value: Literal;
  /** True for a value in quotes, `datetime'…'` or `guid'…'`. */
  readonly quoted: boolean;
}

export interface DatePartOperand {
  readonly kind: 'datePart';
  readonly part: DatePart;
  readonly path: readonly string[];
}

export type DatePart = 'day' | 'month' | 'year' | 'hour' | 'minute' | 'second';

export type Operand = PathOperand | LiteralOperand | DatePartOperand;

/** The syntax tree of a `$filter`. */
export type FilterNode =
  | { readonly kind: 'and' | 'or'; readonly left: FilterNode; readonly right: FilterNode }
  | { readonly kind: 'not'; readonly operand: FilterNode }
  | {
      readonly kind: 'compare';
      readonly operator: ComparisonOperator;
      readonly left: Operand;
      readonly right: Operand;
    }
  | { readonly kind: 'startswith' | 'substringof'; readonly path: readonly string[]; readonly text: string }
  | { readonly kind: 'path'; readonly path: readonly string[] };
