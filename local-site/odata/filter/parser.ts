import { errors } from '../../errors';
import { type Token, tokenize } from './tokenizer';
import type { ComparisonOperator, DatePart, FilterNode, LiteralOperand, Operand } from './tree';

const comparisons = new Set(['eq', 'ne', 'lt', 'le', 'gt', 'ge']);
const dateParts = new Set(['day', 'month', 'year', 'hour', 'minute', 'second']);

/**
 * Parses a `$filter` into its tree. Precedence: `or`, `and`, `not`, comparison. Functions that SharePoint does not
 * know (`endswith`, `tolower`, `length`, arithmetic …) are its 400, as is every syntax error.
 */
export function parseFilter(source: string): FilterNode {
  return new FilterParser(source).parse();
}

class FilterParser {
  private readonly tokens: Token[];
  private position = 0;

  constructor(private readonly source: string) {
    this.tokens = tokenize(source);
  }

  parse(): FilterNode {
    const tree = this.or();
    if (this.position < this.tokens.length) throw this.invalid();
    return tree;
  }

  private or(): FilterNode {
    let left = this.and();
    while (this.acceptName('or')) left = { kind: 'or', left, right: this.and() };
    return left;
  }

  private and(): FilterNode {
    let left = this.unary();
    while (this.acceptName('and')) left = { kind: 'and', left, right: this.unary() };
    return left;
  }

  private unary(): FilterNode {
    if (this.acceptName('not')) return { kind: 'not', operand: this.unary() };
    return this.primary();
  }

  private primary(): FilterNode {
    if (this.acceptSymbol('(')) {
      const inner = this.or();
      this.expectSymbol(')');
      return this.withTruthComparison(inner);
    }
    const call = this.booleanFunction();
    if (call) return this.withTruthComparison(call);
    const left = this.operand();
    const operator = this.comparison();
    if (operator) return { kind: 'compare', operator, left, right: this.operand() };
    if (left.kind === 'path') return { kind: 'path', path: left.path };
    throw this.invalid();
  }

  /** `startswith(Title,'x') eq true`. */
  private withTruthComparison(node: FilterNode): FilterNode {
    const operator = this.comparison();
    if (!operator) return node;
    const right = this.operand();
    if (right.kind !== 'literal' || typeof asBoolean(right) !== 'boolean') throw this.invalid();
    if (operator !== 'eq' && operator !== 'ne') throw this.invalid();
    return (operator === 'eq') === asBoolean(right) ? node : { kind: 'not', operand: node };
  }

  private booleanFunction(): FilterNode | undefined {
    const token = this.peek();
    const name = token?.kind === 'name' && this.isCall() ? token.text.toLowerCase() : undefined;
    if (name === undefined || dateParts.has(name)) return undefined;
    if (name !== 'startswith' && name !== 'substringof') throw this.invalid();
    this.position += 2;
    const first = this.operand();
    this.expectSymbol(',');
    const second = this.operand();
    this.expectSymbol(')');
    const [column, text] = name === 'startswith' ? [first, second] : [second, first];
    if (column.kind !== 'path' || text.kind !== 'literal' || text.value === null) throw this.invalid();
    return { kind: name, path: column.path, text: String(text.value) };
  }

  private operand(): Operand {
    const token = this.next();
    if (token.kind === 'literal') return { kind: 'literal', value: token.value, quoted: token.quoted };
    if (token.kind === 'symbol') throw this.invalid();
    if (!this.acceptSymbol('(')) return { kind: 'path', path: token.text.split('/') };
    const part = token.text.toLowerCase();
    const column = this.operand();
    this.expectSymbol(')');
    if (!dateParts.has(part) || column.kind !== 'path') throw this.invalid();
    return { kind: 'datePart', part: part as DatePart, path: column.path };
  }

  private comparison(): ComparisonOperator | undefined {
    const token = this.peek();
    if (token?.kind !== 'name' || !comparisons.has(token.text.toLowerCase())) return undefined;
    this.position += 1;
    return token.text.toLowerCase() as ComparisonOperator;
  }

  private isCall(): boolean {
    const following = this.tokens[this.position + 1];
    return following?.kind === 'symbol' && following.text === '(';
  }

  private peek(): Token | undefined {
    return this.tokens[this.position];
  }

  private next(): Token {
    const token = this.tokens[this.position++];
    if (!token) throw this.invalid();
    return token;
  }

  private acceptName(name: string): boolean {
    const token = this.peek();
    const found = token?.kind === 'name' && token.text.toLowerCase() === name;
    if (found) this.position += 1;
    return found;
  }

  private acceptSymbol(symbol: string): boolean {
    const token = this.peek();
    const found = token?.kind === 'symbol' && token.text === symbol;
    if (found) this.position += 1;
    return found;
  }

  private expectSymbol(symbol: string): void {
    if (!this.acceptSymbol(symbol)) throw this.invalid();
  }

  private invalid(): Error {
    return errors.expressionInvalid(this.source);
  }
}

function asBoolean(operand: LiteralOperand): boolean | undefined {
  if (typeof operand.value === 'boolean') return operand.value;
  if (operand.value === 1) return true;
  return operand.value === 0 ? false : undefined;
}
