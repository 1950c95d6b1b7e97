import { isRepositoryError } from '../../domain/RepositoryError';
import { wait } from './wait';

/** A GET: the address, and the `Accept` header where it is not PnPjs's own. */
export interface Read {
  readonly url: string;
  readonly accept?: string;
}

export interface Transport {
  getOne(read: Read): Promise<unknown>;
  /** One promise for each read, all of one `$batch`. */
  getMany(reads: readonly Read[]): readonly Promise<unknown>[];
}

/** Tells whether somebody is about to ask for what they show first. */
export interface Announcements {
  /** Resolves when everybody has asked; `undefined` when nobody is awaited. */
  pending(): Promise<void> | undefined;
}

const nobody: Announcements = { pending: () => undefined };

interface Waiting extends Read {
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

/** How long reads are collected before they are sent: what follows from one answer is asked for in one batch. */
const collectMilliseconds = 10;

/**
 * How long the first reads of a page wait for web parts that were announced and have not asked yet. A part whose code takes longer,
 * or never comes, must not keep the others from showing something.
 */
export const mostHeldMilliseconds = 400;

/** The parts of a batch that SharePoint throttles are asked for once more, after this time when it names none. */
const usualPauseSeconds = 1;
const mostPauseSeconds = 30;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Collects the reads that several web parts ask for at the same time: identical ones become one, and what remains is
 * sent as one `$batch`, or as a plain GET when it is alone. The very first reads wait for all parts that were announced.
 */
export class ReadQueue {
  private waiting: Waiting[] = [];
  private underWay: Map<string, Promise<unknown>> = new Map();
  private hasSent = false;

  public constructor(
    private readonly transport: Transport,
    private readonly sleep: typeof wait = wait,
    private readonly announcements: Announcements = nobody
  ) {}

  public read(read: Read): Promise<unknown> {
    const key = `${read.accept ?? ''} ${read.url}`;
    const same = this.underWay.get(key);
    if (same) return same;
    const answer = new Promise<unknown>((resolve, reject) => {
      if (this.waiting.length === 0) void this.sendSoon();
      this.waiting.push({ ...read, resolve, reject });
    });
    const { underWay } = this;
    const done = (): boolean => underWay.delete(key);
    underWay.set(key, answer);
    answer.then(done, done);
    return answer;
  }

  /** Reads from now on do not join those under way: a write may have changed what they see. */
  public startAnew(): void {
    this.underWay = new Map();
  }

  private async sendSoon(): Promise<void> {
    await pause(collectMilliseconds);
    // Later reads are those of people who wait for an answer to what they did: nothing holds them up.
    if (!this.hasSent) await this.untilAllHaveAsked();
    this.hasSent = true;
    this.send();
  }

  private async untilAllHaveAsked(): Promise<void> {
    let tooLate: Promise<void> | undefined;
    let isTooLate = false;
    for (;;) {
      const pending = this.announcements.pending();
      if (pending === undefined) return;
      tooLate ??= pause(mostHeldMilliseconds).then(() => void (isTooLate = true));
      await Promise.race([pending, tooLate]);
      if (isTooLate) return;
      // The last one to ask says so before its reads have come here, and another part can be announced meanwhile.
      await pause(collectMilliseconds);
    }
  }

  private send(): void {
    const reads = this.waiting;
    this.waiting = [];
    const answers = reads.length === 1 ? [] : this.transport.getMany(reads);
    reads.forEach((read, index) => {
      const answer = answers[index];
      const settled = answer
        ? answer.catch((error) => this.retryPart(read, error))
        : this.transport.getOne(read);
      settled.then(read.resolve, read.reject);
    });
  }

  /** A whole batch waits and retries by itself; a throttled part of a good batch goes out once more on its own. */
  private async retryPart(read: Read, error: unknown): Promise<unknown> {
    if (!isRepositoryError(error, 'throttled')) throw error;
    const seconds = error.retryAfterSeconds ?? usualPauseSeconds;
    if (seconds > mostPauseSeconds) throw error;
    await this.sleep(seconds * 1000);
    return this.transport.getOne(read);
  }
}
