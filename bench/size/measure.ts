import { gzipSync } from 'node:zlib';
import { readAsset, readingAssets } from '../../scripts/lib/readingAssets';
import { runMain } from '../../scripts/lib/run';

/** Bytes of our own that a part may fetch, compressed, before its first row shows. */
const BUDGET_BYTES: Readonly<Record<string, number>> = {
  IntuneChecklistWebPart: 100 * 1024,
  // Its words alone are 13 KB.
  IntuneUpdatesWebPart: 110 * 1024,
  IntuneFaqWebPart: 110 * 1024,
  // So are its words.
  IntuneTrainingWebPart: 110 * 1024,
  // What needs somebody is read from all parts at once: their repositories come with it.
  IntuneOverviewWebPart: 135 * 1024
};
const DEFAULT_BUDGET_BYTES = 100 * 1024;

interface Size {
  readonly raw: number;
  readonly gzip: number;
}

function sizeOf(file: string): Size {
  const bytes = readAsset(file);
  return { raw: bytes.length, gzip: gzipSync(bytes).length };
}

function sumOf(sizes: readonly Size[]): Size {
  const none: Size = { raw: 0, gzip: 0 };
  return sizes.reduce((sum, { raw, gzip }) => ({ raw: sum.raw + raw, gzip: sum.gzip + gzip }), none);
}

function row(name: string, { raw, gzip }: Size, note = ''): string {
  const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`.padStart(10);
  return `${name.padEnd(64)}${kilobytes(raw)}${kilobytes(gzip)}  ${note}`.trimEnd();
}

/** Prints what each web part fetches before its first row shows; ends with 1 when one is over its budget. */
runMain(() => {
  console.log(
    `${'fetched before the first row shows'.padEnd(64)}${'raw'.padStart(10)}${'gzip'.padStart(10)}`
  );
  for (const { alias, files } of readingAssets()) {
    const sizes = files.map((file) => ({ file, size: sizeOf(file) }));
    const sum = sumOf(sizes.map(({ size }) => size));
    const budget = BUDGET_BYTES[alias] ?? DEFAULT_BUDGET_BYTES;
    const isOver = sum.gzip > budget;
    if (isOver) process.exitCode = 1;
    console.log(row(alias, sum, `${isOver ? 'OVER' : 'within'} the budget of ${budget / 1024} KB`));
    for (const { file, size } of sizes) console.log(row(`  ${file}`, size));
  }
  const files = [...new Set(readingAssets().flatMap((part) => part.files))];
  console.log(row('a page with all parts', sumOf(files.map(sizeOf))));
});
