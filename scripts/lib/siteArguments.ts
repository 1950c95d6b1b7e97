import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { REPOSITORY } from './node22.cjs';

/** Not among what `npm run clean` and builds remove. */
const DATA_FOLDER = path.join(REPOSITORY, '.data');

/** Leaves a fresh site empty; only the scripts know it, the local site's own default is an empty site. */
const EMPTY = '--empty';

function isGiven(given: readonly string[], option: string): boolean {
  return given.some((argument) => argument === option || argument.startsWith(`${option}=`));
}

/**
 * The arguments of the local site: what the user gave, a database that stays where it is between starts, and demo
 * content on a fresh one unless `--empty` is given.
 */
export function siteArguments(given: readonly string[]): string[] {
  const site = given.filter((argument) => argument !== EMPTY);
  if (!isGiven(given, EMPTY) && !isGiven(given, '--demo')) site.unshift('--demo');
  if (isGiven(given, '--data')) return site;
  mkdirSync(DATA_FOLDER, { recursive: true });
  return ['--data', path.join(DATA_FOLDER, 'site.db'), ...site];
}
