import { errors } from '../errors';

export interface FormulaToken {
  readonly kind: 'text' | 'number' | 'column' | 'name' | 'operator';
  readonly text: string;
}

const pattern =
  /\s*(?:"((?:[^"]|"")*)"|(\d+(?:\.\d+)?)|\[([^\]]+)\]|([\p{L}_][\p{L}\p{N}_.]*)|(<>|<=|>=|[-+*/^&=<>(),;%]))/uy;

export function tokenizeFormula(source: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  const text = source.trim();
  let position = 0;
  while (position < text.length) {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (!match) throw errors.formulaInvalid();
    position = pattern.lastIndex;
    const [, quoted, number, column, name, operator] = match;
    if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted.replace(/""/g, '"') });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (column !== undefined) tokens.push({ kind: 'column', text: column });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else tokens.push({ kind: 'operator', text: operator ?? '' });
  }
  return tokens;
}
