import { tasksList } from '../../lists';
import { RepositoryError, isRepositoryError, type RepositoryErrorKind } from '../../domain/RepositoryError';
import type { AddManyProgress, AddManyResult, SourcedDraft } from '../../domain/tasks/TaskRepository';
import { mostPartsInBatch } from '../client/DataSiteClient';
import { wait } from '../client/wait';
import type { DataSite } from '../DataSite';
import { toItem } from '../rowWriter';
import { checkDraft } from './checkDraft';
import { fromDraft } from './taskMapper';

type Failure = AddManyResult['failed'][number];

interface ChunkResult {
  readonly added: readonly string[];
  readonly alreadyThere: readonly string[];
  readonly failed: readonly Failure[];
  readonly notTried: readonly string[];
}

/** Failures that the next chunk would meet as well. */
const hopeless: readonly RepositoryErrorKind[] = ['forbidden', 'notSetUp', 'offline', 'throttled'];
const mostRounds = 3;
const usualPauseSeconds = 2;
const mostPauseSeconds = 30;

function toRow({ draft, sourceKey, starterTag }: SourcedDraft, timeZone: string): Record<string, unknown> {
  return toItem(tasksList, { ...fromDraft(draft), status: 'Open', sourceKey, starterTag }, timeZone);
}

/** Valid drafts, and why the others are not. */
function sortOutInvalid(drafts: readonly SourcedDraft[]): { valid: SourcedDraft[]; failed: Failure[] } {
  const valid: SourcedDraft[] = [];
  const failed: Failure[] = [];
  for (const one of drafts) {
    try {
      checkDraft(one.draft);
      valid.push(one);
    } catch (error) {
      failed.push({ sourceKey: one.sourceKey, error: error as Error });
    }
  }
  return { valid, failed };
}

interface Round {
  readonly added: string[];
  readonly alreadyThere: string[];
  readonly failed: Failure[];
  readonly throttled: SourcedDraft[];
  /** Sent by nobody, because the work was stopped while the site was throttled. */
  readonly stopped: SourcedDraft[];
  pauseSeconds: number;
}

function sortOut(
  drafts: readonly SourcedDraft[],
  results: readonly PromiseSettledResult<unknown>[],
  signal: AbortSignal | undefined
): Round {
  const round: Round = {
    added: [],
    alreadyThere: [],
    failed: [],
    throttled: [],
    stopped: [],
    pauseSeconds: 0
  };
  drafts.forEach((one, index) => {
    const result = results[index];
    const { sourceKey } = one;
    if (result?.status === 'fulfilled') round.added.push(sourceKey);
    else if (signal?.aborted && result?.reason === signal.reason) round.stopped.push(one);
    else if (isRepositoryError(result?.reason, 'conflict')) round.alreadyThere.push(sourceKey);
    else if (isThrottledPart(result?.reason)) {
      round.throttled.push(one);
      round.pauseSeconds = Math.max(round.pauseSeconds, result.reason.retryAfterSeconds ?? usualPauseSeconds);
    } else round.failed.push({ sourceKey, error: result?.reason as Error });
  });
  return round;
}

/** Resolves early when the signal aborts. */
async function pause(seconds: number, signal: AbortSignal | undefined): Promise<void> {
  await wait(seconds * 1000, signal).catch((error) => {
    if (signal?.aborted !== true) throw error;
  });
}

async function addChunk(
  site: DataSite,
  drafts: readonly SourcedDraft[],
  signal: AbortSignal | undefined
): Promise<ChunkResult> {
  const timeZone = await site.timeZone();
  const { valid, failed } = sortOutInvalid(drafts);
  const added: string[] = [];
  const alreadyThere: string[] = [];
  let left: readonly SourcedDraft[] = valid;
  for (let rounds = 0; left.length > 0 && rounds < mostRounds && signal?.aborted !== true; rounds++) {
    const sent = left;
    const results = await site.client.batch(
      (sp) => sent.map((one) => site.list(tasksList, sp).items.add(toRow(one, timeZone))),
      signal
    );
    const round = sortOut(sent, results, signal);
    added.push(...round.added);
    alreadyThere.push(...round.alreadyThere);
    failed.push(...round.failed);
    left = [...round.throttled, ...round.stopped];
    if (round.throttled.length > 0) await pause(round.pauseSeconds, signal);
  }
  const busy = new RepositoryError('throttled', 'SharePoint is too busy to add this now.');
  if (signal?.aborted !== true) failed.push(...left.map(({ sourceKey }) => ({ sourceKey, error: busy })));
  return { added, alreadyThere, failed, notTried: signal?.aborted ? left.map((one) => one.sourceKey) : [] };
}

function isThrottledPart(error: unknown): error is RepositoryError {
  return isRepositoryError(error, 'throttled') && (error.retryAfterSeconds ?? 0) <= mostPauseSeconds;
}

/** The error that every draft of the chunk failed with, when trying the rest makes no sense. */
function reasonToStop({ added, alreadyThere, failed }: ChunkResult): RepositoryError | undefined {
  const [first] = failed;
  if (!first || added.length > 0 || alreadyThere.length > 0) return undefined;
  return hopeless.some((kind) => isRepositoryError(first.error, kind))
    ? (first.error as RepositoryError)
    : undefined;
}

/**
 * Adds the drafts that are not in `existing`, many in one batch. A draft whose source key turns out to be taken is
 * there already. Rejects when nothing was added and nothing can be: no right, no lists, no connection.
 */
export async function addMany(
  site: DataSite,
  drafts: readonly SourcedDraft[],
  existing: ReadonlySet<string>,
  onProgress: (progress: AddManyProgress) => void,
  signal: AbortSignal | undefined
): Promise<AddManyResult> {
  const missing = drafts.filter((one) => !existing.has(one.sourceKey));
  const added: string[] = [];
  const alreadyThere = drafts.filter((one) => existing.has(one.sourceKey)).map((one) => one.sourceKey);
  const failed: Failure[] = [];
  let tried = 0;
  const notTried: string[] = [];
  while (tried < missing.length && signal?.aborted !== true) {
    const chunk = missing.slice(tried, tried + mostPartsInBatch);
    const result = await addChunk(site, chunk, signal);
    const reason = reasonToStop(result);
    if (reason && added.length === 0) throw reason;
    added.push(...result.added);
    alreadyThere.push(...result.alreadyThere);
    failed.push(...result.failed);
    notTried.push(...result.notTried);
    tried += chunk.length;
    onProgress({ done: drafts.length - missing.length + tried - notTried.length, total: drafts.length });
    if (reason) break;
  }
  notTried.push(...missing.slice(tried).map((one) => one.sourceKey));
  return { added, alreadyThere, failed, notTried };
}
