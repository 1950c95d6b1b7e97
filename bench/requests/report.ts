/** Title of a column, its cell, and `left` for words: numbers stand on the right. */
export type Column<T> = readonly [title: string, cell: (one: T) => string, align?: 'left'];

export function number(value: number): string {
  return value.toLocaleString('en');
}

export function kilobytes(bytes: number): string {
  return (bytes / 1024).toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** What something cost. Bytes are those of the answers' bodies. */
export interface Figures {
  readonly requests: number;
  readonly batches: number;
  readonly batchParts: number;
  readonly bytes: number;
  readonly gzipBytes: number;
  readonly rowsRead: number;
  readonly milliseconds: number;
}

const figures: readonly Column<Figures>[] = [
  ['requests', ({ requests }) => number(requests)],
  ['of them `$batch`', ({ batches }) => number(batches)],
  ['reads in batches', ({ batchParts }) => number(batchParts)],
  ['KB', ({ bytes }) => kilobytes(bytes)],
  ['KB gzip', ({ gzipBytes }) => kilobytes(gzipBytes)],
  ['rows read', ({ rowsRead }) => number(rowsRead)],
  ['ms', ({ milliseconds }) => milliseconds.toFixed(0)]
];

/** The columns, and those of the figures. */
export function withFigures<T extends Figures>(columns: readonly Column<T>[]): readonly Column<T>[] {
  return [...columns, ...figures];
}

const narrowest = 3;

/** A table in Markdown, as Prettier would write it. */
export function table<T>(columns: readonly Column<T>[], all: readonly T[]): string {
  const rows = [columns.map(([title]) => title), ...all.map((one) => columns.map(([, cell]) => cell(one)))];
  const widths = columns.map((_column, index) =>
    Math.max(narrowest, ...rows.map((row) => row[index]?.length ?? 0))
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const padded = rows.map((row) =>
    line(
      columns.map(([, , align], index) => {
        const [cell = '', width = 0] = [row[index], widths[index]];
        return align === 'left' ? cell.padEnd(width) : cell.padStart(width);
      })
    )
  );
  const rule = line(
    columns.map(([, , align], index) => {
      const width = widths[index] ?? narrowest;
      return align === 'left' ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`;
    })
  );
  return `${[padded[0], rule, ...padded.slice(1)].join('\n')}\n`;
}
