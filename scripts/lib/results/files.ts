import path from 'node:path';
import { REPOSITORY } from '../node22.cjs';

/** Where the runners leave their results for the sum at the end of `npm test`. */
export const RESULTS_FOLDER = path.join(REPOSITORY, '.cache', 'results');
export const JEST_RESULTS = path.join(RESULTS_FOLDER, 'jest.json');
/** The name stands in playwright.config.ts as well. */
export const E2E_RESULTS = path.join(RESULTS_FOLDER, 'e2e.json');
/** Written by the SPFx rig's Jest configuration. */
export const UNIT_RESULTS = path.join(REPOSITORY, 'jest-output', 'JUnit.xml');
