import {
  MessageCenterError,
  type MessageCenter,
  type MessageCenterErrorKind,
  type MessageCenterPosts,
  type ReadPostsOptions
} from '../../domain/updates/MessageCenter';

export type MemoryMessageCenterMode = 'granted' | MessageCenterErrorKind;

interface Changeable {
  readonly lastModifiedDateTime?: unknown;
}

/** The in-memory twin of the Message Center: answers page by page, or fails as its mode says. */
export class MemoryMessageCenter implements MessageCenter {
  public mode: MemoryMessageCenterMode = 'granted';
  /** With `throttled`. */
  public retryAfterSeconds: number | undefined;
  public pageSize: number = 100;
  public mostPages: number = 50;
  private gate: Promise<void> | undefined;

  public constructor(public posts: readonly object[] = []) {}

  /** Each page waits from now on until the returned function is called. */
  public hold(): () => void {
    let open: () => void = () => undefined;
    this.gate = new Promise((resolve) => (open = resolve));
    return () => {
      this.gate = undefined;
      open();
    };
  }

  public async read({ since, onProgress, signal }: ReadPostsOptions = {}): Promise<MessageCenterPosts> {
    const wanted = this.posts.filter((post) => isSince(post, since));
    const taken = wanted.slice(0, this.pageSize * this.mostPages);
    let read = 0;
    do {
      await this.pass(signal);
      read = Math.min(taken.length, read + this.pageSize);
      onProgress?.(read);
    } while (read < taken.length);
    return { posts: taken, areAll: taken.length === wanted.length };
  }

  private async pass(signal: AbortSignal | undefined): Promise<void> {
    await Promise.race([this.gate, aborted(signal)]);
    signal?.throwIfAborted();
    if (this.mode === 'granted') return;
    const details = this.mode === 'throttled' ? { retryAfterSeconds: this.retryAfterSeconds } : {};
    throw new MessageCenterError(this.mode, `Planned failure: ${this.mode}.`, details);
  }
}

function isSince(post: Changeable, since: string | undefined): boolean {
  return since === undefined || Date.parse(String(post.lastModifiedDateTime)) >= Date.parse(since);
}

function aborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
}
