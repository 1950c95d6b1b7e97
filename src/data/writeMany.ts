import type { SPFI } from '@pnp/sp';
import { RepositoryError, isRepositoryError, type RepositoryErrorKind } from '../domain/RepositoryError';
import { mostPartsInBatch, type DataSiteClient } from './client/DataSiteClient';
import { wait } from './client/wait';

/** One write of many: what it is for, and how it is asked for. */
export interface ManyWrites<T> {
  readonly items: readonly T[];
  readonly write: (sp: SPFI, item: T) => Promise<unknown>;
  /** Called after each batch with the number of items that were tried so far. */
  readonly onProgress?: (tried: number) => void;
  /** Looks at what a batch has written before the next one is sent. */
  readonly onDone?: (items: readonly T[]) => Promise<void>;
  readonly signal?: AbortSignal;
}

export interface WrittenMany<T> {
  readonly done: readonly T[];
  readonly failed: readonly { readonly item: T; readonly error: Error }[];
  /** Not sent, because the work was stopped or could not succeed. */
  readonly notTried: readonly T[];
}

/** Failures that the next batch would meet as well. */
const hopeless: readonly RepositoryErrorKind[] = ['forbidden', 'notSetUp', 'offline', 'throttled'];
const mostRounds = 3;
const usualPauseSeconds = 2;
const mostPauseSeconds = 30;

interface Round<T> {
  readonly done: T[];
  readonly failed: { item: T; error: Error }[];
  readonly throttled: T[];
  /** Sent by nobody, because the work was stopped while the site was throttled. */
  readonly stopped: T[];
  pauseSeconds: number;
}

function isThrottledPart(error: unknown): error is RepositoryError {
  return isRepositoryError(error, 'throttled') && (error.retryAfterSeconds ?? 0) <= mostPauseSeconds;
}

function sortOut<T>(
  items: readonly T[],
  results: readonly PromiseSettledResult<unknown>[],
  signal: AbortSignal | undefined
): Round<T> {
  const round: Round<T> = { done: [], failed: [], throttled: [], stopped: [], pauseSeconds: 0 };
  items.forEach((item, index) => {
    const result = results[index];
    if (result?.status === 'fulfilled') round.done.push(item);
    else if (signal?.aborted && result?.reason === signal.reason) round.stopped.push(item);
    else if (isThrottledPart(result?.reason)) {
      round.throttled.push(item);
      round.pauseSeconds = Math.max(round.pauseSeconds, result.reason.retryAfterSeconds ?? usualPauseSeconds);
    } else round.failed.push({ item, error: result?.reason as Error });
  });
  return round;
}

/** Resolves early when the signal aborts. */
async function pause(seconds: number, signal: AbortSignal | undefined): Promise<void> {
  await wait(seconds * 1000, signal).catch((error) => {
    if (signal?.aborted !== true) throw error;
  });
}

/** Sends one batch; the parts of it that SharePoint throttles go out again after a pause. */
async function writeChunk<T>(
  client: DataSiteClient,
  { write, signal }: ManyWrites<T>,
  chunk: readonly T[]
): Promise<WrittenMany<T>> {
  const done: T[] = [];
  const failed: { item: T; error: Error }[] = [];
  let left = chunk;
  for (let rounds = 0; left.length > 0 && rounds < mostRounds && signal?.aborted !== true; rounds++) {
    const sent = left;
    const results = await client.batch((sp) => sent.map((item) => write(sp, item)), signal);
    const round = sortOut(sent, results, signal);
    done.push(...round.done);
    failed.push(...round.failed);
    left = [...round.throttled, ...round.stopped];
    if (round.throttled.length > 0) await pause(round.pauseSeconds, signal);
  }
  if (signal?.aborted) return { done, failed, notTried: left };
  const busy = new RepositoryError('throttled', 'SharePoint is too busy to write this now.');
  return { done, failed: [...failed, ...left.map((item) => ({ item, error: busy }))], notTried: [] };
}

/** The error that the whole batch failed with, when trying the rest makes no sense. */
function reasonToStop<T>({ done, failed }: WrittenMany<T>): RepositoryError | undefined {
  const [first] = failed;
  if (!first || done.length > 0 || failed.some(({ error }) => isRepositoryError(error, 'conflict')))
    return undefined;
  return hopeless.some((kind) => isRepositoryError(first.error, kind))
    ? (first.error as RepositoryError)
    : undefined;
}

/**
 * Writes many rows, many in one batch, one batch after the other. Rejects when nothing was written and nothing can be:
 * no right, no lists, no connection.
 */
export async function writeMany<T>(client: DataSiteClient, writes: ManyWrites<T>): Promise<WrittenMany<T>> {
  const { items, signal, onProgress, onDone } = writes;
  const done: T[] = [];
  const failed: { item: T; error: Error }[] = [];
  const notTried: T[] = [];
  let tried = 0;
  while (tried < items.length && signal?.aborted !== true) {
    const chunk = items.slice(tried, tried + mostPartsInBatch);
    const result = await writeChunk(client, writes, chunk);
    const reason = reasonToStop(result);
    if (reason && done.length === 0) throw reason;
    await onDone?.(result.done);
    done.push(...result.done);
    failed.push(...result.failed);
    notTried.push(...result.notTried);
    tried += chunk.length;
    onProgress?.(tried - notTried.length);
    if (reason) break;
  }
  return { done, failed, notTried: [...notTried, ...items.slice(tried)] };
}
