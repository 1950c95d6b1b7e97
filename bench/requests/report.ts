/** What one first view cost. Bytes are those of the answers' bodies. */
export interface Measurement {
  readonly tasks: number;
  readonly parts: number;
  readonly requests: number;
  readonly batches: number;
  readonly batchParts: number;
  readonly bytes: number;
  readonly gzipBytes: number;
  readonly rowsRead: number;
  readonly milliseconds: number;
}

const columns: readonly (readonly [string, (one: Measurement) => string])[] = [
  ['tasks in the list', (one) => one.tasks.toLocaleString('en')],
  ['checklists on the page', (one) => String(one.parts)],
  ['requests', (one) => String(one.requests)],
  ['of them `$batch`', (one) => String(one.batches)],
  ['reads in batches', (one) => String(one.batchParts)],
  ['KB', (one) => (one.bytes / 1024).toFixed(1)],
  ['KB gzip', (one) => (one.gzipBytes / 1024).toFixed(1)],
  ['rows read', (one) => one.rowsRead.toLocaleString('en')],
  ['ms', (one) => one.milliseconds.toFixed(0)]
];

/** A table in Markdown. */
export function report(all: readonly Measurement[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const head = line(columns.map(([title]) => title));
  const rule = line(columns.map(() => '---:'));
  return [head, rule, ...all.map((one) => line(columns.map(([, cell]) => cell(one))))].join('\n') + '\n';
}
