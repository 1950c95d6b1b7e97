/**
 * What is used of MiniSearch's radix tree. The package declares it behind `exports`, which TypeScript does not read in the
 * way that SPFx sets it to resolve modules.
 */
declare module 'minisearch/SearchableMap' {
  export default class SearchableMap<T> {
    get size(): number;
    get(key: string): T | undefined;
    has(key: string): boolean;
    set(key: string, value: T): this;
    fetch(key: string, initial: () => T): T;
    delete(key: string): void;
    /** The part of the map whose keys begin so; looks keys up when they are asked for. */
    atPrefix(prefix: string): SearchableMap<T>;
    /** Keys within an edit distance, with value and distance. */
    fuzzyGet(key: string, maxDistance: number): Map<string, [value: T, distance: number]>;
    [Symbol.iterator](): IterableIterator<[key: string, value: T]>;
  }
}
