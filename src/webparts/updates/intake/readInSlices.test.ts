import type { IntakeRow } from '../../../domain/updates/intake/intakeModel';
import { readIntake } from '../../../domain/updates/intake/readIntake';
import { testTools } from '../../../domain/updates/intake/testTools';
import { readInSlices, rowsInSlice } from './readInSlices';

/** A Message Center export of so many posts. */
function csv(posts: number): string {
  const rows = Array.from(
    { length: posts },
    (_, at) => `MC${100_000 + at},Change ${at},<p>Text of ${at}.</p>,2026-04-01T08:00:00Z`
  );
  return ['Message ID,Title,Message,Last updated', ...rows].join('\n');
}

function open(text: string): Iterable<IntakeRow> {
  const file = readIntake(text, testTools);
  if (file.kind !== 'read') throw new Error('Refused.');
  return file.rows;
}

describe('the rows of 5,000 notices', () => {
  it('are made a few at a time, and none is lost', async () => {
    let made = 0;
    let sinceTurn = 0;
    let longest = 0;
    const counted = function* (rows: Iterable<IntakeRow>): Iterable<IntakeRow> {
      for (const row of rows) {
        made += 1;
        sinceTurn += 1;
        longest = Math.max(longest, sinceTurn);
        yield row;
      }
    };
    const progress: number[] = [];
    const rows = await readInSlices(
      { rows: counted(open(csv(5_003))) },
      {
        onProgress: (done) => progress.push(done),
        signal: new AbortController().signal,
        pause: async () => void (sinceTurn = 0)
      }
    );
    expect(longest).toBe(rowsInSlice);
    expect(made).toBe(5_003);
    expect(progress).toHaveLength(200);
    expect(progress.at(-1)).toBe(5_000);
    expect(new Set(rows.map((row) => (row.kind === 'taken' ? row.draft.sourceId : ''))).size).toBe(5_003);
  });

  it('let the page answer in between', async () => {
    const work = readInSlices(
      { rows: open(csv(100)) },
      { onProgress: () => undefined, signal: new AbortController().signal }
    );
    let answered = 0;
    const timer = setInterval(() => (answered += 1));
    await work;
    clearInterval(timer);
    expect(answered).toBeGreaterThan(0);
  });

  it('are made no further when reading is stopped', async () => {
    const stopper = new AbortController();
    const progress: number[] = [];
    const work = readInSlices(
      { rows: open(csv(1_000)) },
      {
        onProgress: (done) => {
          progress.push(done);
          if (done === 2 * rowsInSlice) stopper.abort(new Error('Stopped.'));
        },
        signal: stopper.signal
      }
    );
    await expect(work).rejects.toThrow('Stopped.');
    expect(progress).toEqual([rowsInSlice, 2 * rowsInSlice]);
  });
});
