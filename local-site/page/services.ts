import type { AppServices } from '../app';

/** What the page needs from its surroundings. */
export interface PageServices {
  readonly site: AppServices;
  /** Absolute path of the checkout: node_modules, the built package and `.cache` are looked up below it. */
  readonly projectRoot: string;
  /** Absolute path of the folder that holds the built package. */
  readonly packageFolder: string;
  /** Server relative URL of the web, without a trailing slash. */
  readonly webUrl: string;
}
