import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { REPOSITORY } from './node22.cjs';

/** Not among what `npm run clean` and builds remove. */
const DATA_FOLDER = path.join(REPOSITORY, '.data');

/** The arguments of the local site: what the user gave, and a database that stays where it is between starts. */
export function siteArguments(given: readonly string[]): string[] {
  if (given.some((argument) => argument === '--data' || argument.startsWith('--data='))) return [...given];
  mkdirSync(DATA_FOLDER, { recursive: true });
  return ['--data', path.join(DATA_FOLDER, 'site.db'), ...given];
}
