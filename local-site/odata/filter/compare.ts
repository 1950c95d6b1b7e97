import type { Literal } from '../literal';

/** Orders two scalar values as SharePoint does: null first, text without regard to case, numbers by value. */
export function compareValues(left: Literal, right: Literal): number {
  if (left === null || right === null)
    return Number(right === null) - Number(left === null) === 0 ? 0 : left === null ? -1 : 1;
  if (typeof left === 'string' && typeof right === 'string') {
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  const [a, b] = [toNumber(left), toNumber(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function toNumber(value: string | number | boolean): number {
  if (typeof value === 'string' && /^(true|false)$/i.test(value))
    return Number(value.toLowerCase() === 'true');
  return Number(value);
}
