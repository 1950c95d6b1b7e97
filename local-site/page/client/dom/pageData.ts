import { byId } from './el';

/** What the server wrote into the page; its shape is the server's own type, so it is taken as such. */
export function readPageData<T>(): T {
  return JSON.parse(byId('page-data').textContent ?? '') as T;
}
