import { clear, createStore, del, get, keys, set, type UseStore } from 'idb-keyval';
import type { Face, KnowledgeCache } from '../../domain/faq/KnowledgeCache';

/** Some browsers answer nothing at all when their storage is broken; reading the lists must not wait for that. */
const patienceMilliseconds = 2_000;

function keyOf(person: number, face: Face): string {
  return `${person} ${face}`;
}

function withPatience<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The browser does not answer.')), patienceMilliseconds);
  });
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
}

/** Told when reading begins, and hands on what comes of it. */
export type WatchReading = <T>(reading: Promise<T>) => Promise<T>;

/** What the browser's IndexedDB keeps of one data site's entries. */
class BrowserKnowledgeCache implements KnowledgeCache {
  private store: UseStore | undefined;

  public constructor(
    private readonly siteUrl: string,
    private readonly watchReading: WatchReading
  ) {}

  public read(person: number, face: Face): Promise<unknown> {
    const reading = this.attempt(async (store) => {
      await this.forgetOthers(store, person);
      return get<unknown>(keyOf(person, face), store);
    });
    return this.watchReading(reading);
  }

  public async write(person: number, face: Face, kept: unknown): Promise<void> {
    await this.attempt((store) => set(keyOf(person, face), kept, store));
  }

  public async forget(person: number, face: Face): Promise<void> {
    await this.attempt((store) => del(keyOf(person, face), store));
  }

  public async clear(): Promise<void> {
    await this.attempt((store) => clear(store));
  }

  /** Two people may share a browser: what one of them may read is not left to the other. */
  private async forgetOthers(store: UseStore, person: number): Promise<void> {
    const others = (await keys(store)).filter((key) => !String(key).startsWith(`${person} `));
    await Promise.all(others.map((key) => del(key, store)));
  }

  /** Private windows, policies and full disks forbid storage: then nothing is kept, and the lists are read each time. */
  private async attempt<T>(work: (store: UseStore) => Promise<T>): Promise<T | undefined> {
    try {
      // Each site has a database of its own, so that one of them can be forgotten.
      this.store ??= createStore(`om-faq ${this.siteUrl.toLowerCase()}`, 'kept');
      return await withPatience(work(this.store));
    } catch {
      return undefined;
    }
  }
}

/** `siteUrl`: absolute address of the data site. `watchReading`: for those who ask the site by what is kept. */
export function createKnowledgeCache(
  siteUrl: string,
  watchReading: WatchReading = (reading) => reading
): KnowledgeCache {
  return new BrowserKnowledgeCache(siteUrl, watchReading);
}
