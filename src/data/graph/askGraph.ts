import { retryAfterSeconds } from '../client/retryAfter';
import { wait } from '../client/wait';
import { failureOfAnswer, type Answer } from './failures';
import type { GraphClient } from './graphClient';
import { GraphError } from './graphError';

/** Calls in all for one answer, on top of those that the client makes by itself. */
const mostCalls = 4;
/**
 * How long one answer is waited for, the client's own waits included: it waits as long as Graph says, up to three times, and
 * tells nobody. Longer waits are left to the person.
 */
const mostSecondsToWait = 60;
const firstPauseSeconds = 1;

const throttledStatuses = new Set([429, 503]);

export interface GraphClock {
  readonly wait: typeof wait;
  readonly now: () => Date;
}

export const graphClock: GraphClock = { wait, now: () => new Date() };

/** The work, or a rejection with the signal's reason as soon as it aborts: neither tokens nor the client can be stopped. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function isAnswer(value: unknown): value is Answer {
  const { ok, status, headers, text } = Object(value) as Partial<Answer>;
  return (
    typeof ok === 'boolean' &&
    typeof status === 'number' &&
    typeof headers?.get === 'function' &&
    typeof text === 'function'
  );
}

/** What Graph is asked for. */
export interface GraphCall {
  /** Below the version. */
  readonly path: string;
  /** For what `v1.0` does not have. */
  readonly isBeta?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is posted; left out: the path is read. */
  readonly body?: object;
}

async function askOnce(
  client: GraphClient,
  { path, isBeta = false, headers = {}, body }: GraphCall,
  signal: AbortSignal | undefined
): Promise<Answer> {
  const versioned = isBeta ? client.api(path).version('beta') : client.api(path);
  const raw = versioned.responseType('raw');
  const withSignal = signal ? raw.option('signal', signal) : raw;
  const request = Object.entries(headers).reduce(
    (made, [name, value]) => made.header(name, value),
    withSignal
  );
  const answer = await untilAborted(body ? request.post(body) : request.get(), signal);
  if (isAnswer(answer)) return answer;
  throw new GraphError('broken', "Microsoft Graph's client answered with no response.");
}

/**
 * The text that Graph answers. Waits and asks again when Graph throttles: it has done nothing then. Rejects with `GraphError` for
 * every answer that is no success, and with the client's own error when no answer came.
 */
export async function askGraph(
  client: GraphClient,
  call: GraphCall,
  signal: AbortSignal | undefined,
  { wait: sleep, now }: GraphClock
): Promise<string> {
  const start = now().getTime();
  for (let calls = 1; ; calls++) {
    const answer = await askOnce(client, call, signal);
    if (answer.ok) return untilAborted(answer.text(), signal);
    const asked = retryAfterSeconds(answer.headers.get('Retry-After'), now());
    const pause = asked ?? firstPauseSeconds * 2 ** (calls - 1);
    const waited = (now().getTime() - start) / 1000;
    const mayRetry = throttledStatuses.has(answer.status) && calls < mostCalls;
    if (!mayRetry || waited + pause > mostSecondsToWait) throw await failureOfAnswer(answer, asked);
    await sleep(pause * 1000, signal);
  }
}
