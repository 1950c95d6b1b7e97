/** Reads `{High, Low}` (numbers or decimal strings); undefined when it is not a mask. */
export function fromWire(value: unknown): bigint | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { High, Low } = value as Record<string, unknown>;
  const high = toHalf(High);
  const low = toHalf(Low);
  return high === undefined || low === undefined ? undefined : (high << 32n) | low;
}

function toHalf(value: unknown): bigint | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^\d{1,10}$/.test(text) ? BigInt(text) : undefined;
}

/** `0x7fffffffffffffff`, the form that list rows and views carry. */
export function toHex(mask: bigint): string {
  return `0x${mask.toString(16)}`;
}
