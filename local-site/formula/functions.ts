import { errors } from '../errors';
import { type FormulaValue, toNumber, toText } from './evaluate';

type FormulaFunction = (values: readonly FormulaValue[], now: Date) => FormulaValue;

const first = (values: readonly FormulaValue[]): FormulaValue => values[0] ?? null;
const number = (values: readonly FormulaValue[], index = 0, fallback = 0): number =>
  values[index] === undefined ? fallback : toNumber(values[index]);
const text = (values: readonly FormulaValue[], index = 0): string => toText(values[index] ?? null);
const numbers = (values: readonly FormulaValue[]): number[] =>
  values.filter((value) => value !== null).map(toNumber);

/** The functions of calculated columns that the site computes. */
export const formulaFunctions: Readonly<Record<string, FormulaFunction>> = {
  IF: (values) => (truthy(first(values)) ? (values[1] ?? null) : (values[2] ?? false)),
  AND: (values) => values.every(truthy),
  OR: (values) => values.some(truthy),
  NOT: (values) => !truthy(first(values)),
  CONCATENATE: (values) => values.map(toText).join(''),
  LEFT: (values) => text(values).slice(0, number(values, 1, 1)),
  RIGHT: (values) => (number(values, 1, 1) === 0 ? '' : text(values).slice(-number(values, 1, 1))),
  MID: (values) => text(values).slice(number(values, 1) - 1, number(values, 1) - 1 + number(values, 2)),
  LEN: (values) => text(values).length,
  UPPER: (values) => text(values).toUpperCase(),
  LOWER: (values) => text(values).toLowerCase(),
  TRIM: (values) => text(values).trim().replace(/\s+/g, ' '),
  SUBSTITUTE: (values) => text(values).split(text(values, 1)).join(text(values, 2)),
  ISBLANK: (values) => first(values) === null || first(values) === '',
  ISNUMBER: (values) => typeof first(values) === 'number',
  ISERROR: (values) => /^#/.test(text(values)),
  TEXT: (values) => text(values),
  VALUE: (values) => number(values),
  SUM: (values) => numbers(values).reduce((sum, value) => sum + value, 0),
  AVERAGE: (values) =>
    numbers(values).reduce((sum, value) => sum + value, 0) / Math.max(numbers(values).length, 1),
  MIN: (values) => Math.min(...numbers(values)),
  MAX: (values) => Math.max(...numbers(values)),
  ABS: (values) => Math.abs(number(values)),
  INT: (values) => Math.floor(number(values)),
  MOD: (values) => number(values) - number(values, 1) * Math.floor(number(values) / number(values, 1)),
  ROUND: (values) => round(number(values), number(values, 1)),
  ROUNDUP: (values) =>
    (Math.sign(number(values)) * Math.ceil(Math.abs(number(values)) * 10 ** number(values, 1))) /
    10 ** number(values, 1),
  ROUNDDOWN: (values) => Math.trunc(number(values) * 10 ** number(values, 1)) / 10 ** number(values, 1),
  TODAY: (_values, now) => new Date(now.toISOString().slice(0, 10)),
  NOW: (_values, now) => now,
  YEAR: (values) => date(values).getUTCFullYear(),
  MONTH: (values) => date(values).getUTCMonth() + 1,
  DAY: (values) => date(values).getUTCDate(),
  WEEKDAY: (values) => date(values).getUTCDay() + 1,
  DATE: (values) => new Date(Date.UTC(number(values), number(values, 1) - 1, number(values, 2))),
  TRUE: () => true,
  FALSE: () => false
};

function truthy(value: FormulaValue): boolean {
  return typeof value === 'string' ? /^(true|yes)$/i.test(value) : Boolean(value);
}

function round(value: number, digits: number): number {
  return Math.round((value + Number.EPSILON) * 10 ** digits) / 10 ** digits;
}

function date(values: readonly FormulaValue[]): Date {
  const value = first(values);
  if (value instanceof Date) return value;
  const parsed = new Date(toText(value));
  if (Number.isNaN(parsed.getTime())) throw errors.formulaInvalid();
  return parsed;
}
