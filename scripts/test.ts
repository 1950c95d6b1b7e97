import { mkdirSync, rmSync } from 'node:fs';
import { buildPackage } from './lib/buildPackage';
import { E2E_RESULTS, JEST_RESULTS, RESULTS_FOLDER, UNIT_RESULTS } from './lib/results/files';
import { formatTotals, type Totals } from './lib/results/totals';
import { readJestResults, readJunitResults, readPlaywrightResults } from './lib/results/readResults';
import { CommandFailed, runMain, runTool } from './lib/run';

interface Step {
  readonly name: string;
  readonly run: () => Promise<void>;
  /** What the step's runner counted; a step without counts as one check. */
  readonly totals?: () => Totals;
}

/** Cheap checks first: the first failure ends the run. */
const STEPS: readonly Step[] = [
  {
    name: 'Lint',
    run: async () => {
      await runTool('heft', ['typings']);
      await runTool('eslint', ['.', '--max-warnings', '0']);
    }
  },
  { name: 'Format', run: () => runTool('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'Types', run: () => runTool('tsx', ['scripts/typecheck.ts']) },
  {
    name: 'Unit tests, production bundle, package',
    run: () => buildPackage('test'),
    totals: () => readJunitResults(UNIT_RESULTS)
  },
  {
    name: 'Local site, contracts, package, tool chain',
    run: () => runTool('jest', ['--maxWorkers=2', '--json', `--outputFile=${JEST_RESULTS}`]),
    totals: () => readJestResults(JEST_RESULTS)
  },
  {
    name: 'Browser journeys',
    run: async () => {
      await runTool('tsx', ['scripts/ensureBrowser.ts']);
      await runTool('playwright', ['test']);
    },
    totals: () => readPlaywrightResults(E2E_RESULTS)
  }
];

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
  mkdirSync(RESULTS_FOLDER, { recursive: true });
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const step of STEPS) {
    const { succeeded, totals } = await runStep(step);
    sum.passed += totals.passed;
    sum.failed += totals.failed;
    sum.skipped += totals.skipped;
    if (!succeeded) {
      console.error(`\n"${step.name}" failed; the steps behind it were not run.`);
      process.exitCode = 1;
      break;
    }
  }
  console.log(`\nFinished in ${seconds(started)}.`);
  console.log(formatTotals(sum));
});
