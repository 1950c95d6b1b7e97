/** What somebody typed and did not save. */
export interface KeptDraft {
  /** ISO 8601 in UTC. */
  readonly keptOn: string;
  /** As it was kept: read it as unknown, it may be of another version of the suite. */
  readonly content: unknown;
}

/** Keeps what is being typed in the browser, so that it survives a closed tab. Never throws. */
export interface DraftKeeper {
  read(key: string): KeptDraft | undefined;
  /** Answers whether it is kept: browsers may forbid storage, and it may be full. */
  keep(key: string, content: unknown): boolean;
  forget(key: string): void;
}

export interface DraftStorage {
  /** The browser may forbid to ask for it, so it is asked for each time. */
  readonly storage: () => Storage;
  /** Begins all keys: what is typed for one site's list is nobody else's. */
  readonly scope: string;
  readonly now: () => Date;
}

/** Raise it when kept drafts get another shape. */
const format = 1;

const daysKept = 30;
const dayMilliseconds = 86_400_000;

function parse(text: string | null, now: Date): KeptDraft | undefined {
  if (text === null) return undefined;
  const kept = JSON.parse(text) as Partial<Record<'format' | 'keptOn' | 'content', unknown>> | null;
  if (kept?.format !== format || typeof kept.keptOn !== 'string') return undefined;
  const age = now.getTime() - Date.parse(kept.keptOn);
  return age <= daysKept * dayMilliseconds ? { keptOn: kept.keptOn, content: kept.content } : undefined;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Drafts in the browser's local storage. What is older than 30 days, or cannot be read, is cleared away. */
export function createDraftKeeper({ storage, scope, now }: DraftStorage): DraftKeeper {
  const prefix = `${scope} `;
  const clearAway = (): void => {
    const kept = storage();
    const keys = Array.from({ length: kept.length }, (_, index) => kept.key(index));
    for (const key of keys) {
      const isOver = (): boolean => key !== null && parse(kept.getItem(key), now()) === undefined;
      if (key?.startsWith(prefix) && attempt(isOver) !== false) kept.removeItem(key);
    }
  };
  return {
    read: (key) =>
      attempt(() => {
        clearAway();
        return parse(storage().getItem(prefix + key), now());
      }),
    keep: (key, content) =>
      attempt(() => {
        storage().setItem(prefix + key, JSON.stringify({ format, keptOn: now().toISOString(), content }));
        return true;
      }) ?? false,
    forget: (key) => {
      attempt(() => storage().removeItem(prefix + key));
    }
  };
}
