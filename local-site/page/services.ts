import type { DatabaseSync } from 'node:sqlite';

/** What the page needs from the local site; everything else it asks over the site's own REST API. */
export interface PageServices {
  /** The site's one SQLite file; the page keeps its canvases in a table of its own. */
  readonly database: DatabaseSync;
  /** Absolute path of the checkout: node_modules, the built package and `.cache` are looked up below it. */
  readonly projectRoot: string;
  /** Server relative URL of the web, without a trailing slash. */
  readonly webUrl: string;
  /** Used when a request carries no `person` cookie. */
  readonly defaultPersonKey: string;
  /** The five people of the person switch. */
  readonly people: readonly PagePerson[];
}

export interface PagePerson {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly role: string;
}
