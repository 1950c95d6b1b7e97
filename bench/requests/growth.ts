import type { Figures } from './report';

const compared = ['requests', 'batches', 'batchParts', 'rowsRead', 'bytes', 'gzipBytes'] as const;

/** Random ids compress a little better or worse each time. */
const gzipSlack = 50;

/** Of lists beyond 5,000 rows the site reads one count for each query, to refuse those that touch more. */
function slackOf(figure: (typeof compared)[number], { requests, batchParts, batches }: Figures): number {
  if (figure === 'gzipBytes') return gzipSlack * requests;
  return figure === 'rowsRead' ? requests - batches + batchParts : 0;
}

/** Figures that differ between a short and a long list by more than this part of them. */
export function growth(short: Figures, long: Figures, most: number): readonly string[] {
  return compared
    .filter(
      (figure) => Math.abs(long[figure] - short[figure]) > most * short[figure] + slackOf(figure, short)
    )
    .map((figure) => `${figure} went from ${short[figure]} to ${long[figure]}`);
}
