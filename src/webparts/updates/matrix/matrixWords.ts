import type { MatrixCell, MatrixState } from '../../../domain/updates/awarenessMatrix';
import type { NoticeStanding } from '../../../domain/updates/standing';
import type { IconName } from '../../../ui/icons/Icon';
import { fill } from '../../../ui/words/fill';
import type { UpdatesWords } from '../words/UpdatesWords';

/** What a cell shows: each has a sign and words of its own. */
export type CellKind = MatrixState | 'late';

export const cellKinds: readonly CellKind[] = [
  'aware',
  'stale',
  'missing',
  'late',
  'readUnasked',
  'notAsked'
];

/** `undefined`: a dash. */
export const cellIcons: Readonly<Record<CellKind, IconName | undefined>> = {
  aware: 'check',
  stale: 'refresh',
  missing: 'circle',
  late: 'warning',
  readUnasked: 'add',
  notAsked: undefined
};

const names = {
  aware: 'MatrixAware',
  stale: 'MatrixStale',
  missing: 'MatrixMissing',
  late: 'MatrixLate',
  readUnasked: 'MatrixReadUnasked',
  notAsked: 'MatrixNotAsked'
} as const satisfies Readonly<Record<CellKind, keyof IUpdatesWebPartStrings>>;

export function kindOf({ state, isLate }: MatrixCell): CellKind {
  return isLate ? 'late' : state;
}

export function kindName({ strings }: UpdatesWords, kind: CellKind): string {
  return strings[names[kind]];
}

/** A cell in words. */
export function cellWords(words: UpdatesWords, cell: MatrixCell): string {
  const { strings, formats } = words;
  if (cell.state === 'aware' && cell.on !== null) {
    return fill(strings.AwareReadOn, { when: formats.dateTime(cell.on) });
  }
  if (cell.isLate) return cell.state === 'stale' ? strings.MatrixLateStale : strings.MatrixLateMissing;
  return kindName(words, cell.state);
}

/** How a notice stands as a whole: how many have read it, and by when the others have to. */
export function rowWords({ strings, formats }: UpdatesWords, { awareness, dueBy }: NoticeStanding): string {
  const { coverage, people } = awareness;
  if (coverage.of === 0) return strings.FeedNobodyAsked;
  const read = fill(strings.AwareCoverage, {
    count: formats.number(coverage.count),
    of: formats.number(coverage.of)
  });
  if (coverage.count === coverage.of) return read;
  const due = people.some(({ isLate }) => isLate) ? strings.FeedDuePassed : strings.FeedDueBy;
  return `${read} · ${fill(due, { date: formats.date(dueBy) })}`;
}
