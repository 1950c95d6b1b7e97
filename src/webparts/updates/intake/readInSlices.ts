import type { IntakeFile, IntakeRow } from '../../../domain/updates/intake/intakeModel';
import { nextTurn } from '../../../ui/screens/nextTurn';

/** So many rows are sanitised in a row: some dozen milliseconds, which nobody notices. */
export const rowsInSlice = 25;

export interface SliceOptions {
  readonly onProgress: (done: number) => void;
  /** Ends reading after the slice that is under way, with its reason. */
  readonly signal: AbortSignal;
  readonly pause?: () => Promise<void>;
}

/** All rows of a text, made a few at a time, so that thousands of notices never freeze the page. */
export async function readInSlices(
  file: Pick<IntakeFile, 'rows'>,
  { onProgress, signal, pause = nextTurn }: SliceOptions
): Promise<readonly IntakeRow[]> {
  const rows: IntakeRow[] = [];
  for (const row of file.rows) {
    rows.push(row);
    if (rows.length % rowsInSlice !== 0) continue;
    onProgress(rows.length);
    await pause();
    signal.throwIfAborted();
  }
  return rows;
}
