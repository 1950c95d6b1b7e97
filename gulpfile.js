'use strict';

/**
 * The commands that people type in SharePoint Framework projects, forwarded to Heft, which does the work since
 * SPFx 1.22. `--ship` becomes `--production`; other arguments are handed on as they are.
 */
const { spawn } = require('node:child_process');
const gulp = require('gulp');
const path = require('node:path');
const { REPOSITORY, environmentWithNode22, findNode22 } = require('./scripts/lib/node22.cjs');

const HEFT = path.join(REPOSITORY, 'node_modules', '@rushstack', 'heft', 'bin', 'heft');
const TSX = path.join(REPOSITORY, 'node_modules', 'tsx', 'dist', 'cli.mjs');

/** Arguments behind the task's name that gulp itself understands and Heft does not. */
const GULP_FLAGS = new Set(['--silent', '--color', '--no-color', '-L', '-LL', '-LLL']);

/** @param {string} taskName */
function forwardedArguments(taskName) {
  const own = process.argv.slice(process.argv.indexOf(taskName) + 1);
  return own
    .filter((argument) => !GULP_FLAGS.has(argument))
    .map((flag) => (flag === '--ship' ? '--production' : flag));
}

/** Runs a script with Node 22, whatever Node gulp runs on; rejects with its exit code. */
function run(script, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(findNode22(), [script, ...args], {
      cwd: REPOSITORY,
      stdio: 'inherit',
      env: environmentWithNode22()
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      // gulp turns every failure into 1; a caller should see what Heft said.
      if (code !== 0) process.once('exit', () => (process.exitCode = code ?? 1));
      return code === 0
        ? resolve()
        : reject(new Error(`${path.basename(script)} ended with exit code ${code}`));
    });
  });
}

/**
 * @param {string} name what people type
 * @param {string} description shown by `gulp --tasks`
 * @param {(args: string[]) => Promise<void>} action
 */
function task(name, description, action) {
  const forward = () => action(forwardedArguments(name));
  forward.displayName = name;
  forward.description = description;
  gulp.task(name, forward);
}

task('build', 'Compiles and bundles (heft build)', (args) => run(HEFT, ['build', '--clean', ...args]));
task('bundle', 'Compiles and bundles; --ship for production (heft build)', (args) =>
  run(HEFT, ['build', '--clean', ...args])
);
task('package-solution', 'Makes sharepoint/solution/*.sppkg; --ship for production', async (args) => {
  await run(TSX, ['scripts/teams/makeTeamsApp.ts']);
  await run(HEFT, ['package-solution', ...args]);
});
task('serve', 'Serves the bundles to the workbench of a tenant (heft start)', (args) =>
  run(HEFT, ['start', ...args])
);
task('test', 'Compiles, bundles and runs the unit tests (heft test)', (args) =>
  run(HEFT, ['test', '--clean', ...args])
);
task('clean', 'Removes what builds made', () => run(TSX, ['scripts/clean.ts']));
gulp.task('default', gulp.series('build'));
