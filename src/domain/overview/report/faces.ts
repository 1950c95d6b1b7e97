import type { Figure } from '../figure';
import type { FigureKey } from '../figureTraits';
import type { RowRef } from '../rowRef';
import type { Snapshot } from './snapshot';

/** What people searched for in vain stands in a list that only the team may read. */
const teamOnly: ReadonlySet<FigureKey> = new Set<FigureKey>(['searchesInVain']);

/** Rows that are about nobody else than a person tell who it is by their id alone. */
function withoutName(row: RowRef): readonly RowRef[] {
  if (row.kind === 'person') return [];
  return [{ ...row, person: null, part: row.kind === 'asked' ? '' : row.part }];
}

function mapFigures(snapshot: Snapshot, change: (figure: Figure) => Figure): Snapshot['figures'] {
  return snapshot.figures.map(({ figure, comparison }) => ({ figure: change(figure), comparison }));
}

/** The report without the names of people: the numbers stay as they are. What people wrote is theirs, and stays too. */
export function withoutNames(snapshot: Snapshot): Snapshot {
  return {
    ...snapshot,
    figures: mapFigures(snapshot, (figure) => ({
      ...figure,
      rows: figure.rows.flatMap(withoutName),
      others: figure.others.flatMap(withoutName)
    })),
    risks: snapshot.risks.map((risk) => ({ ...risk, rows: risk.rows.flatMap(withoutName) })),
    notes: snapshot.notes.map((note) => ({ ...note, person: null }))
  };
}

/**
 * What all readers of the site may see: numbers, sentences and notes; no rows, no names, nothing of lists that only the
 * team reads.
 */
export function forEverybody(snapshot: Snapshot): Snapshot {
  return {
    ...snapshot,
    figures: mapFigures(snapshot, (figure) => ({
      ...figure,
      rows: [],
      others: [],
      shares: teamOnly.has(figure.key) ? [] : figure.shares
    })),
    risks: snapshot.risks.map((risk) => ({ ...risk, rows: [] })),
    notes: snapshot.notes.map((note) => ({ ...note, person: null })),
    cut: []
  };
}
