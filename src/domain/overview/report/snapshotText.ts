import * as v from 'valibot';
import { snapshotVersion, type Snapshot } from './snapshot';
import { snapshotShape, type StoredSnapshot } from './snapshotShape';

/**
 * Why a text is no closed report that can be read.
 *
 * - `notJson` cut off, or something else
 * - `newerVersion` written by a newer version of the suite
 * - `wrongShape` changed by hand, or damaged: `path` says where, such as `figures.3.numerator`
 */
export type SnapshotProblem =
  | { readonly kind: 'notJson' }
  | { readonly kind: 'newerVersion'; readonly version: number }
  | { readonly kind: 'wrongShape'; readonly path: string; readonly message: string };

export type ReadSnapshot =
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly kind: 'unreadable'; readonly problems: readonly [SnapshotProblem, ...SnapshotProblem[]] };

/** The report as it is kept. */
export function formatSnapshot({ period, asOf, figures, statements, risks, notes, cut }: Snapshot): string {
  const stored: StoredSnapshot = {
    version: snapshotVersion,
    period: period.key,
    asOf,
    figures: figures.map(({ figure, comparison }) => {
      const { period: _period, asOf: _asOf, rows, others, shares, ...rest } = figure;
      return { ...rest, rows: [...rows], others: [...others], shares: [...shares], comparison };
    }),
    statements: [...statements],
    risks: risks.map((risk) => ({ ...risk, rows: [...risk.rows] })),
    notes: [...notes],
    cut: [...cut]
  };
  return JSON.stringify(stored);
}

function unreadable(...problems: readonly [SnapshotProblem, ...SnapshotProblem[]]): ReadSnapshot {
  return { kind: 'unreadable', problems };
}

function versionOf(value: unknown): number {
  const version: unknown =
    typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  return typeof version === 'number' ? version : 0;
}

/** Reads what `formatSnapshot` wrote, already parsed as JSON. */
export function readSnapshot(value: unknown): ReadSnapshot {
  const version = versionOf(value);
  if (version > snapshotVersion) return unreadable({ kind: 'newerVersion', version });
  const result = v.safeParse(snapshotShape, value);
  if (!result.success) {
    const [first, ...rest] = result.issues.map((issue) => ({
      kind: 'wrongShape' as const,
      path: v.getDotPath(issue) ?? '',
      message: issue.message
    }));
    return unreadable(first ?? { kind: 'wrongShape', path: '', message: '' }, ...rest);
  }
  const { period, asOf, figures, statements, risks, notes, cut } = result.output;
  return {
    kind: 'snapshot',
    snapshot: {
      period,
      asOf,
      figures: figures.map(({ comparison, ...figure }) => ({
        figure: { ...figure, period, asOf },
        comparison
      })),
      statements,
      risks,
      notes,
      cut
    }
  };
}

/** Reads the text of a row. */
export function parseSnapshot(text: string): ReadSnapshot {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unreadable({ kind: 'notJson' });
  }
  return readSnapshot(value);
}
