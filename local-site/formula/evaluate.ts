import { errors } from '../errors';
import { formulaFunctions } from './functions';
import { type FormulaToken, tokenizeFormula } from './tokenizer';

/** A value inside a formula; dates are instants. */
export type FormulaValue = string | number | boolean | Date | null;

/**
 * Evaluates a calculated column's formula (`=[Amount]*1.19`). `read` gives a column by internal name or title.
 * Division by zero, unknown functions and syntax errors throw SharePoint's formula error.
 */
export function evaluateFormula(
  formula: string,
  read: (column: string) => FormulaValue,
  now: Date
): FormulaValue {
  return new Evaluator(tokenizeFormula(formula.trim().replace(/^=/, '')), read, now).run();
}

const precedence: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5
};

class Evaluator {
  private position = 0;

  constructor(
    private readonly tokens: readonly FormulaToken[],
    private readonly read: (column: string) => FormulaValue,
    private readonly now: Date
  ) {}

  run(): FormulaValue {
    const value = this.expression(0);
    if (this.position < this.tokens.length) throw errors.formulaInvalid();
    return value;
  }

  private expression(minimum: number): FormulaValue {
    let left = this.unary();
    for (;;) {
      const operator = this.tokens[this.position];
      const level = operator?.kind === 'operator' ? precedence[operator.text] : undefined;
      if (!operator || level === undefined || level <= minimum) return left;
      this.position += 1;
      left = apply(operator.text, left, this.expression(level));
    }
  }

  private unary(): FormulaValue {
    if (this.accept('-')) return -toNumber(this.unary());
    if (this.accept('+')) return this.unary();
    let value = this.primary();
    while (this.accept('%')) value = toNumber(value) / 100;
    return value;
  }

  private primary(): FormulaValue {
    const token = this.tokens[this.position++];
    if (!token) throw errors.formulaInvalid();
    if (token.kind === 'text') return token.text;
    if (token.kind === 'number') return Number(token.text);
    if (token.kind === 'column') return this.read(token.text);
    if (token.kind === 'operator') {
      if (token.text !== '(') throw errors.formulaInvalid();
      const inner = this.expression(0);
      this.expect(')');
      return inner;
    }
    return this.accept('(') ? this.call(token.text) : this.bareName(token.text);
  }

  private bareName(name: string): FormulaValue {
    if (/^true$/i.test(name)) return true;
    if (/^false$/i.test(name)) return false;
    return this.read(name);
  }

  private call(name: string): FormulaValue {
    const definition = formulaFunctions[name.toUpperCase()];
    if (!definition) throw errors.formulaInvalid();
    const values: FormulaValue[] = [];
    while (!this.accept(')')) {
      if (values.length > 0) this.expect(',');
      values.push(this.expression(0));
    }
    return definition(values, this.now);
  }

  private accept(text: string): boolean {
    const token = this.tokens[this.position];
    const found = token?.kind === 'operator' && (token.text === text || (text === ',' && token.text === ';'));
    if (found) this.position += 1;
    return found;
  }

  private expect(text: string): void {
    if (!this.accept(text)) throw errors.formulaInvalid();
  }
}

function apply(operator: string, left: FormulaValue, right: FormulaValue): FormulaValue {
  switch (operator) {
    case '&':
      return toText(left) + toText(right);
    case '+':
      return left instanceof Date ? addDays(left, toNumber(right)) : toNumber(left) + toNumber(right);
    case '-':
      if (left instanceof Date && !(right instanceof Date)) return addDays(left, -toNumber(right));
      return toNumber(left) - toNumber(right);
    case '*':
      return toNumber(left) * toNumber(right);
    case '/':
      return toNumber(right) === 0 ? '#DIV/0!' : toNumber(left) / toNumber(right);
    case '^':
      return toNumber(left) ** toNumber(right);
    default:
      return compare(operator, left, right);
  }
}

function compare(operator: string, left: FormulaValue, right: FormulaValue): boolean {
  const bothText = typeof left === 'string' && typeof right === 'string';
  const isText =
    bothText || (typeof left === 'string' && right === null) || (left === null && typeof right === 'string');
  const a = isText ? toText(left).toLowerCase() : toNumber(left);
  const b = isText ? toText(right).toLowerCase() : toNumber(right);
  if (operator === '=') return a === b;
  if (operator === '<>') return a !== b;
  if (operator === '<') return a < b;
  if (operator === '<=') return a <= b;
  return operator === '>' ? a > b : a >= b;
}

const dayMs = 86_400_000;

function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * dayMs);
}

/** Dates count in days, so that differences are days. */
export function toNumber(value: FormulaValue): number {
  if (value === null) return 0;
  return value instanceof Date ? value.getTime() / dayMs : Number(value);
}

export function toText(value: FormulaValue): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
