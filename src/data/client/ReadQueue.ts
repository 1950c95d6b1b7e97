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

interface Waiting extends Read {
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

/**
 * How long reads are collected before they are sent. The web parts of a page start one after another; this is long
 * enough for all of them to get into one batch, and too short to be noticed.
 */
const collectMilliseconds = 10;

/** The parts of a batch that SharePoint throttles are asked for once more, after this time when it names none. */
const usualPauseSeconds = 1;
const mostPauseSeconds = 30;

/**
 * Collects the reads that several web parts ask for at the same time: identical ones become one, and what remains is
 * sent as one `$batch`, or as a plain GET when it is alone.
 */
export class ReadQueue {
  private waiting: Waiting[] = [];
  private underWay: Map<string, Promise<unknown>> = new Map();

  public constructor(
    private readonly transport: Transport,
    private readonly sleep: typeof wait = wait
  ) {}

  public read(read: Read): Promise<unknown> {
    const key = `${read.accept ?? ''} ${read.url}`;
    const same = this.underWay.get(key);
    if (same) return same;
    const answer = new Promise<unknown>((resolve, reject) => {
      if (this.waiting.length === 0) setTimeout(() => this.flush(), collectMilliseconds);
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

  private flush(): void {
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
