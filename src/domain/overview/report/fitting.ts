import type { FigureKey } from '../figureTraits';
import type { RowRef } from '../rowRef';
import type { CutRows, Snapshot } from './snapshot';

/**
 * SharePoint takes a text of any length, but reads no more than 1,048,576 bytes of a request: so much of it is for the
 * report, and the rest for the other columns.
 */
export const mostReportBytes = 1_000_000;

const encoder = new TextEncoder();

/** At least what the report takes in a request, where its text stands in a text and has each quotation mark escaped. */
function bytesOf(snapshot: Snapshot): number {
  return encoder.encode(JSON.stringify(JSON.stringify(snapshot))).length;
}

/** The first `most` rows behind each figure and each risk, and how many there were where some are missing. */
function firstRows(snapshot: Snapshot, most: number): Snapshot {
  const first = (rows: readonly RowRef[]): readonly RowRef[] => rows.slice(0, most);
  const cut = snapshot.figures.flatMap(({ figure: { key, rows, others } }): readonly CutRows[] =>
    Math.max(rows.length, others.length) > most
      ? [{ figure: key, rows: rows.length, others: others.length }]
      : []
  );
  return {
    ...snapshot,
    figures: snapshot.figures.map(({ figure, comparison }) => ({
      figure: { ...figure, rows: first(figure.rows), others: first(figure.others) },
      comparison
    })),
    risks: snapshot.risks.map((risk) => ({ ...risk, rows: first(risk.rows) })),
    cut
  };
}

function longestRows({ figures, risks }: Snapshot): number {
  const lists = [
    ...figures.flatMap(({ figure: { rows, others } }) => [rows, others]),
    ...risks.map(({ rows }) => rows)
  ];
  return Math.max(0, ...lists.map(({ length }) => length));
}

/**
 * The report with as many rows behind its figures as SharePoint takes, the same number for each; all of them wherever they
 * fit. Numbers, sentences and notes are never shortened.
 */
export function fittingReport(snapshot: Snapshot, mostBytes: number = mostReportBytes): Snapshot {
  if (bytesOf(snapshot) <= mostBytes) return snapshot;
  let [fits, tooMany] = [0, longestRows(snapshot)];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (bytesOf(firstRows(snapshot, middle)) <= mostBytes) fits = middle;
    else tooMany = middle;
  }
  return firstRows(snapshot, fits);
}

/** How many rows stood behind a figure when the report was closed; `undefined` when all of them were kept. */
export function cutOf({ cut }: Pick<Snapshot, 'cut'>, key: FigureKey): CutRows | undefined {
  return cut.find(({ figure }) => figure === key);
}
