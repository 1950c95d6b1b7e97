import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint';
import { REPOSITORY } from './node22.cjs';

/** The package that SharePoint takes, as config/package-solution.json names it. */
export const SOLUTION_PACKAGE = path.join(REPOSITORY, 'sharepoint', 'solution', 'intune-operations.sppkg');

/** The Teams app that SharePoint's "Sync to Teams" takes out of the package. */
export const TEAMS_PACKAGE = path.join(REPOSITORY, 'teams', 'TeamsSPFxApp.zip');

const STAMP = path.join(REPOSITORY, '.cache', 'build.json');

/** Everything that decides what is in the package. */
const SOURCES = ['src', 'config', 'teams', 'sharepoint/assets', 'package.json', 'package-lock.json', 'tsconfig.json'];

function isNotShipped(file: string): boolean {
  return /\.test\.tsx?$/.test(file) || /\.scss\.ts$/.test(file) || file.startsWith('src/testing/') || /\.zip$/.test(file);
}

/** The state of the sources now. */
export function sourcesFingerprint(): string {
  return fingerprint(REPOSITORY, SOURCES, isNotShipped);
}

/** Notes that the package on disk was built from sources with this fingerprint. */
export function noteBuild(builtFrom: string): void {
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, JSON.stringify({ builtFrom }));
}

function lastBuild(): string | undefined {
  if (!existsSync(STAMP)) return undefined;
  const stamp: unknown = JSON.parse(readFileSync(STAMP, 'utf8'));
  if (typeof stamp !== 'object' || stamp === null || !('builtFrom' in stamp)) return undefined;
  return typeof stamp.builtFrom === 'string' ? stamp.builtFrom : undefined;
}

/** Why the package must be built, in words for the terminal, or undefined when it is up to date. */
export function reasonToBuild(): string | undefined {
  const manifests = path.join(REPOSITORY, 'release', 'manifests');
  const missing = [SOLUTION_PACKAGE, TEAMS_PACKAGE, manifests].find((file) => !existsSync(file));
  if (missing !== undefined) return `${path.relative(REPOSITORY, missing)} is missing`;
  return lastBuild() === sourcesFingerprint() ? undefined : 'the sources changed since the last build';
}
