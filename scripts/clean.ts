import { rmSync } from 'node:fs';
import path from 'node:path';
import { REPOSITORY } from './lib/node22.cjs';

/** Everything that a build or a test run made. The local site's data (.data) is not among it. */
const MADE_BY_BUILDS = [
  '.cache',
  '.heft',
  'coverage',
  'dist',
  'jest-output',
  'lib',
  'lib-commonjs',
  'lib-dts',
  'lib-esm',
  'playwright-report',
  'release',
  'sharepoint/solution',
  'teams/TeamsSPFxApp.zip',
  'temp',
  'test-results'
];

for (const target of MADE_BY_BUILDS) rmSync(path.join(REPOSITORY, target), { recursive: true, force: true });
