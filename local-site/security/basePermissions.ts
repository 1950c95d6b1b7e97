import { PERMISSION_KINDS, type PermissionKind } from './permissionKinds';

/** A permission mask as SharePoint sends it: two 32 bit halves, each as a decimal string. */
export interface BasePermissionsWire {
  readonly High: string;
  readonly Low: string;
}

/** What Full Control answers: every bit but the topmost. */
export const FULL_MASK = 0x7fffffffffffffffn;
export const EMPTY_MASK = 0n;

export function maskOf(...kinds: readonly PermissionKind[]): bigint {
  return kinds.reduce((mask, kind) => mask | (1n << BigInt(PERMISSION_KINDS[kind] - 1)), EMPTY_MASK);
}

/** True when the mask holds every one of the kinds. */
export function allows(mask: bigint, ...kinds: readonly PermissionKind[]): boolean {
  const wanted = maskOf(...kinds);
  return (mask & wanted) === wanted;
}

export function toWire(mask: bigint): BasePermissionsWire {
  return { High: String(mask >> 32n), Low: String(mask & 0xffffffffn) };
}

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
