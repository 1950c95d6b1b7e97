/** One REST request, whether it came over HTTP or as a part of a batch. Header names are lower case. */
export interface RestRequest {
  /** The real verb after `X-HTTP-Method` was applied. */
  readonly method: string;
  readonly url: URL;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  /** True for a part of a `$batch`. */
  readonly inBatch: boolean;
}

export interface RestResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
}

/** Counters since the start or the last reset, for benchmarks and tests. */
export interface StatsSnapshot {
  requests: number;
  batches: number;
  batchParts: number;
  bytesIn: number;
  bytesOut: number;
  /** Requests and SQL rows read by kind, for example `GET items`. */
  byKind: Record<string, { requests: number; rowsRead: number }>;
}

export class Stats {
  private current: StatsSnapshot = emptySnapshot();

  countRequest(bytesIn: number, bytesOut: number): void {
    this.current.requests += 1;
    this.current.bytesIn += bytesIn;
    this.current.bytesOut += bytesOut;
  }

  countBatch(parts: number): void {
    this.current.batches += 1;
    this.current.batchParts += parts;
  }

  countKind(kind: string, rowsRead: number): void {
    const entry = (this.current.byKind[kind] ??= { requests: 0, rowsRead: 0 });
    entry.requests += 1;
    entry.rowsRead += rowsRead;
  }

  snapshot(): StatsSnapshot {
    return structuredClone(this.current);
  }

  reset(): void {
    this.current = emptySnapshot();
  }
}

function emptySnapshot(): StatsSnapshot {
  return { requests: 0, batches: 0, batchParts: 0, bytesIn: 0, bytesOut: 0, byKind: {} };
}
