/**
 * Seconds that a `Retry-After` header asks to wait: it holds whole seconds or an HTTP date. `undefined` when the header
 * is missing or makes no sense.
 */
export function retryAfterSeconds(header: string | null, now: Date): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text);
  const time = Date.parse(text);
  if (Number.isNaN(time)) return undefined;
  return Math.max(0, Math.ceil((time - now.getTime()) / 1000));
}
