import { RepositoryError } from '../../../../domain/RepositoryError';
import { assignmentKey } from '../../../../domain/training/assignment';
import { aPerson } from '../../../../testing/builders';
import { anAssignment, anAssignmentDraft } from '../../../../testing/training/trainingBuilders';
import {
  restOf,
  resultOf,
  runPieces,
  withRest,
  writtenAtOnce,
  type PieceResult,
  type RunItem
} from './runPieces';

const items: readonly RunItem[] = Array.from({ length: writtenAtOnce * 2 + 50 }, (_, index) =>
  anAssignmentDraft({ person: aPerson({ id: index + 1 }) })
);
const done = (piece: readonly RunItem[]): PieceResult<RunItem> => ({
  written: piece.map(({ person }) => anAssignment({ id: person.id, person })),
  there: [],
  failed: [],
  left: []
});

describe('writing in pieces', () => {
  it('writes all, and says how far it is', async () => {
    const seen: number[] = [];
    const tally = await runPieces(items, async (piece) => done(piece), {
      signal: new AbortController().signal,
      onProgress: (count) => seen.push(count)
    });
    expect(tally.written).toHaveLength(items.length);
    expect(restOf(tally)).toEqual([]);
    expect(seen).toEqual([0, writtenAtOnce, 2 * writtenAtOnce]);
  });

  it('ends between pieces when it is stopped; the rest is added to what was written', async () => {
    const controller = new AbortController();
    const stopping = async (piece: readonly RunItem[]): Promise<PieceResult<RunItem>> => {
      controller.abort();
      return done(piece);
    };
    const options = { signal: controller.signal, onProgress: () => undefined };
    const first = await runPieces<RunItem>(items, stopping, options);
    expect(first.left).toHaveLength(items.length - writtenAtOnce);
    const rest = await runPieces<RunItem>(restOf(first), async (piece) => done(piece), {
      ...options,
      signal: new AbortController().signal
    });
    const both = withRest(first, rest);
    expect(both.written).toHaveLength(items.length);
    expect(both.left).toEqual([]);
  });

  it('keeps what was written when a later piece cannot be', async () => {
    const write = jest
      .fn<Promise<PieceResult<RunItem>>, [readonly RunItem[]]>()
      .mockImplementationOnce(async (piece) => done(piece))
      .mockRejectedValueOnce(new RepositoryError('forbidden', 'No right.'));
    const tally = await runPieces<RunItem>(items, write, {
      signal: new AbortController().signal,
      onProgress: () => undefined
    });
    expect(tally.written).toHaveLength(writtenAtOnce);
    expect(tally.left).toHaveLength(items.length - writtenAtOnce);
    expect(tally.error).toMatchObject({ kind: 'forbidden' });
  });

  it('ends when a piece says that nothing more can be written', async () => {
    const write = async (piece: readonly RunItem[]): Promise<PieceResult<RunItem>> => ({
      ...done(piece.slice(0, 10)),
      left: piece.slice(10)
    });
    const tally = await runPieces<RunItem>(items, write, {
      signal: new AbortController().signal,
      onProgress: () => undefined
    });
    expect(tally.written).toHaveLength(10);
    expect(tally.left).toHaveLength(items.length - 10);
  });

  it('finds by key what became of each', () => {
    const [one, two, three] = items as readonly [RunItem, RunItem, RunItem];
    const error = new Error('No.');
    const result = resultOf([one, two, three], {
      added: [],
      alreadyThere: [assignmentKey(one)],
      failed: [{ key: assignmentKey(two), error }],
      notTried: [assignmentKey(three)]
    });
    expect(result).toEqual({ written: [], there: [one], failed: [{ item: two, error }], left: [three] });
  });
});
