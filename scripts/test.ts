import { mkdirSync, rmSync } from 'node:fs';
import { buildPackage } from './lib/buildPackage';
import { E2E_RESULTS, JEST_RESULTS, RESULTS_FOLDER, UNIT_RESULTS } from './lib/results/files';
import { formatFailures, type Failure } from './lib/results/failures';
import { readJestFailures, readJunitFailures, readPlaywrightFailures } from './lib/results/readFailures';
import { formatTotals, type Totals } from './lib/results/totals';
import { readJestResults, readJunitResults, readPlaywrightResults } from './lib/results/readResults';
import { CommandFailed, runMain, runTool } from './lib/run';

interface Step {
  readonly name: string;
  readonly run: () => Promise<void>;
  /** What the step's runner counted; a step without counts as one check. */
  readonly totals?: () => Totals;
  /** The tests that failed, of a step that runs any. */
  readonly failures?: () => readonly Failure[];
}

const lint: Step = { name: 'Lint', run: () => runTool('eslint', ['.', '--max-warnings', '0']) };

const formatAndTypes: Step = {
  name: 'Format, types',
  run: async () => {
    await runTool('prettier', ['--check', '--log-level', 'warn', '.']);
    await runTool('tsx', ['scripts/typecheck.ts']);
  }
};

const unitTests: Step = {
  name: 'Unit tests, production bundle, package',
  run: () => buildPackage('test'),
  totals: () => readJunitResults(UNIT_RESULTS),
  failures: () => readJunitFailures(UNIT_RESULTS)
};

const siteTests: Step = {
  name: 'Local site, contracts, package, tool chain',
  run: () => runTool('jest', ['--maxWorkers=2', '--json', `--outputFile=${JEST_RESULTS}`]),
  totals: () => readJestResults(JEST_RESULTS),
  failures: () => readJestFailures(JEST_RESULTS)
};

const journeys: Step = {
  name: 'Browser journeys',
  run: async () => {
    await runTool('tsx', ['scripts/ensureBrowser.ts']);
    await runTool('playwright', ['test']);
  },
  totals: () => readPlaywrightResults(E2E_RESULTS),
  failures: () => readPlaywrightFailures(E2E_RESULTS)
};

/**
 * Cheap checks first: a stage with a failure is the last one. Steps of one stage run side by side, because each of them uses
 * one core; they say little unless they fail.
 */
const STAGES: readonly (readonly Step[])[] = [[lint, formatAndTypes], [unitTests], [siteTests], [journeys]];

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(0)} s`;
}

/** A runner that died before it wrote its results still counts as one failure. */
function totalsOf(step: Step, succeeded: boolean): Totals {
  if (step.totals === undefined) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
  try {
    const totals = step.totals();
    return succeeded || totals.failed > 0 ? totals : { ...totals, failed: 1 };
  } catch (error) {
    if (succeeded) throw error;
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Says at the end what failed: the runners say it far above, where it is cut off when only the end is kept. */
function tellFailures(step: Step): void {
  if (step.failures === undefined) return;
  let failures: readonly Failure[] = [];
  try {
    failures = step.failures();
  } catch {
    // The runner died before it wrote its results.
  }
  console.log(`\n${formatFailures(step.name, failures)}`);
}

async function runStep(step: Step): Promise<{ succeeded: boolean; totals: Totals }> {
  const started = Date.now();
  console.log(`\n=== ${step.name} ===`);
  let succeeded = true;
  try {
    await step.run();
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    console.error(error.message);
    succeeded = false;
  }
  const totals = totalsOf(step, succeeded);
  console.log(`--- ${step.name}: ${formatTotals(totals)} (${seconds(started)})`);
  return { succeeded, totals };
}

runMain(async () => {
  const started = Date.now();
  rmSync(RESULTS_FOLDER, { recursive: true, force: true });
  rmSync(UNIT_RESULTS, { force: true });
  mkdirSync(RESULTS_FOLDER, { recursive: true });
  const sum = { passed: 0, failed: 0, skipped: 0 };
  // Linting and checking types need those of style sheets and texts.
  await runTool('heft', ['typings']);
  for (const stage of STAGES) {
    const results = await Promise.all(stage.map(runStep));
    for (const { totals } of results) {
      sum.passed += totals.passed;
      sum.failed += totals.failed;
      sum.skipped += totals.skipped;
    }
    const failed = stage.filter((_step, index) => results[index]?.succeeded === false);
    if (failed.length > 0) {
      const names = failed.map(({ name }) => `"${name}"`).join(' and ');
      console.error(`\n${names} failed; the steps behind were not run.`);
      failed.forEach(tellFailures);
      process.exitCode = 1;
      break;
    }
  }
  console.log(`\nFinished in ${seconds(started)}.`);
  console.log(formatTotals(sum));
});
