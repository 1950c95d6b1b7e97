import path from 'node:path';
import { buildPackage } from './lib/buildPackage';
import { REPOSITORY } from './lib/node22.cjs';
import { SOLUTION_PACKAGE } from './lib/packageState';
import { runMain } from './lib/run';

runMain(async () => {
  await buildPackage('build');
  console.log(`Built ${path.relative(REPOSITORY, SOLUTION_PACKAGE)}`);
});
