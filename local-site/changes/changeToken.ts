import { normalizeGuid } from '../odata/literal';

/** What a change log entry belongs to: 2 a web, 3 a list (SharePoint's scope numbers). */
export type ChangeScope = 2 | 3;

/** A point in the change log. `sequence` is the id of the last change seen; 0 before the first. */
export interface ChangeToken {
  readonly scope: ChangeScope;
  /** GUID of the web or list, lower case. */
  readonly scopeId: string;
  readonly time: Date;
  readonly sequence: number;
}

const TICKS_PER_MS = 10_000n;
/** .NET counts its ticks of 100 ns from the year 1. */
const UNIX_EPOCH_MS = 62_135_596_800_000n;

/** `1;3;<scope guid>;<.NET ticks>;<sequence>` */
export function formatChangeToken(token: ChangeToken): string {
  const ticks = (BigInt(token.time.getTime()) + UNIX_EPOCH_MS) * TICKS_PER_MS;
  return `1;${token.scope};${token.scopeId};${ticks};${token.sequence}`;
}

/** Undefined when the text is no change token of SharePoint's form. */
export function parseChangeToken(text: string): ChangeToken | undefined {
  const match = /^1;([23]);([^;]+);(\d{1,20});(-?\d{1,15})$/.exec(text.trim());
  const scopeId = match?.[2] === undefined ? undefined : normalizeGuid(match[2]);
  if (!match || scopeId === undefined) return undefined;
  return {
    scope: match[1] === '2' ? 2 : 3,
    scopeId,
    time: new Date(Number(BigInt(match[3] ?? '0') / TICKS_PER_MS - UNIX_EPOCH_MS)),
    // SharePoint writes -1 into tokens made from a time alone.
    sequence: Math.max(0, Number(match[4]))
  };
}
