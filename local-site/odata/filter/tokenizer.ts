import { errors } from '../../errors';
import { type Literal, parseLiteral } from '../literal';

export type Token =
  | { readonly kind: 'literal'; readonly value: Literal; readonly quoted: boolean; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'symbol'; readonly text: '(' | ')' | ',' };

const pattern =
  /\s*(?:((?:datetimeoffset|datetime|guid)?'(?:[^']|'')*')|([-+]?\d[\w.+-]*)|([A-Za-z_][\w./]*)|([(),]))/iy;

/** Splits a `$filter` into tokens. Throws SharePoint's 400 for anything that is none. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  const text = source.trim();
  let position = 0;
  while (position < text.length) {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (!match) throw errors.expressionInvalid(source);
    position = pattern.lastIndex;
    tokens.push(toToken(match));
  }
  return tokens;
}

function toToken([, quoted, number, name, symbol]: RegExpExecArray): Token {
  if (quoted !== undefined)
    return { kind: 'literal', value: parseLiteral(quoted), quoted: true, text: quoted };
  if (number !== undefined)
    return { kind: 'literal', value: parseLiteral(number), quoted: false, text: number };
  if (name !== undefined) {
    if (/^(true|false|null)$/i.test(name))
      return { kind: 'literal', value: parseLiteral(name), quoted: false, text: name };
    return { kind: 'name', text: name };
  }
  return { kind: 'symbol', text: symbol as '(' | ')' | ',' };
}
