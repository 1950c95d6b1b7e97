import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMain } from '../../scripts/lib/run';
import { kilobytes, number, table, type Column } from '../requests/report';
import { documentsOf, importEntries, readEntries } from './entries';
import { foundShares, type FoundShare } from './found';
import { latencyOf, type Latency } from './latency';

const seeds = 5;
const sizes = [200, 2000, 8000];
const leastShare = 0.95;
/** One picture of a screen that shows sixty a second. */
const frame = 16;
const mustFitFrame = 2000;

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function times(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 1 : 0)} ×`;
}

const shareColumns: readonly Column<FoundShare>[] = [
  ['an entry is asked for by', ({ question }) => question, 'left'],
  ['asked', ({ asked }) => number(asked)],
  ['first', ({ first, asked }) => percent(first / asked)],
  ['in the first three', ({ inFirstThree, asked }) => percent(inFirstThree / asked)],
  ['of the worst seed', ({ worstSeed }) => percent(worstSeed)]
];

const typingColumns: readonly Column<Latency>[] = [
  ['entries', ({ entries }) => number(entries)],
  ['keys', ({ keystrokes }) => number(keystrokes)],
  ['ms a key', ({ median }) => median.toFixed(2)],
  ['95 of 100 within', ({ slowest5 }) => slowest5.toFixed(1)],
  ['slowest', ({ slowest }) => slowest.toFixed(1)],
  ['`filter`, ms a key', ({ filterMedian }) => filterMedian.toFixed(2)],
  ['key / `filter`', ({ median, filterMedian }) => times(median / filterMedian)],
  ['pasted at once, ms', ({ pasted }) => pasted.toFixed(1)],
  ['slowest pasted', ({ pastedSlowest }) => pastedSlowest.toFixed(1)]
];

const indexColumns: readonly Column<Latency>[] = [
  ['entries', ({ entries }) => number(entries)],
  ['build, ms', ({ build }) => number(Math.round(build))],
  ['slowest entry, ms', ({ slowestEntry }) => slowestEntry.toFixed(1)],
  ['build / lower case for `filter`', ({ build, filterBuild }) => times(build / filterBuild)],
  ['restore, ms', ({ restore }) => restore.toFixed(1)],
  ['build / restore', ({ build, restore }) => times(build / restore)],
  ['kept, KB', ({ bytes }) => kilobytes(bytes)],
  ['of them texts', ({ textBytes }) => kilobytes(textBytes)]
];

/** Prints what is found and how long it takes; ends with 1 when a question finds too little, or a key takes too long. */
runMain(() => {
  const [file] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const entries = importEntries(readEntries(file));
  const documents = documentsOf(entries);
  const shares = foundShares(entries, seeds).filter(({ asked }) => asked > 0);
  const costs = sizes.map((size) => latencyOf(documents, size));
  const text = [
    `# Found, of ${number(entries.length)} ${file === undefined ? 'generated' : 'real'} entries, of which the import takes ${number(documents.length)}; ${seeds} seeds`,
    table(shareColumns, shares).trimEnd(),
    '# Typing a title with two mistakes, letter by letter',
    table(typingColumns, costs).trimEnd(),
    '# The index',
    table(indexColumns, costs)
  ].join('\n\n');
  console.log(text);
  if (process.argv.includes('--missed')) console.log(shares.flatMap(({ missed }) => missed).join('\n'));
  if (process.argv.includes('--save')) writeFileSync(join(__dirname, 'RESULT.md'), text);
  const isFound = shares.every(({ inFirstThree, asked }) => inFirstThree / asked >= leastShare);
  const isQuick = costs.every(({ entries: count, slowest5 }) => count > mustFitFrame || slowest5 <= frame);
  if (!isFound || !isQuick) process.exitCode = 1;
});
