import type { Snapshot } from '../../../domain/overview/report/snapshot';
import type { SnapshotHeader } from '../../../domain/overview/report/SnapshotRepository';
import { fill } from '../../../ui/words/fill';
import type { OverviewModel } from '../model/useOverview';
import { useOverviewWords } from '../words/OverviewWords';
import { periodName } from '../words/periodName';
import { useReloadClosed } from './useClosedReports';
import { useWriting } from './useWriting';

export interface Closing {
  readonly isClosing: boolean;
  /** Why it is not closed; `undefined` otherwise. */
  readonly error: unknown;
  readonly close: () => Promise<void>;
  /** Leaves it, and shows what somebody else closed. */
  readonly show: () => void;
}

/** Closes a report, and takes that back. */
export function useClosing(model: OverviewModel, snapshot: Snapshot): Closing {
  const words = useOverviewWords();
  const { strings } = words;
  const { snapshots } = model.repositories;
  const { period } = snapshot;
  const reloadClosed = useReloadClosed();
  const { isWriting, error, write, isOpen } = useWriting((failure) =>
    model.say({ kind: 'failed', title: strings.ReportNotClosed, error: failure })
  );
  const name = { period: periodName(words, period) };
  const reopen = async (header: SnapshotHeader): Promise<void> => {
    try {
      await snapshots.reopen(header);
      model.say({ kind: 'said', tone: 'success', text: fill(strings.ReportReopenedSaid, name) });
    } catch (failure) {
      model.say({ kind: 'failed', title: strings.ReportNotReopened, error: failure });
    }
    reloadClosed(period.kind);
  };
  const show = (): void => {
    reloadClosed(period.kind);
    if (isOpen()) model.closePanel();
  };
  const close = async (): Promise<void> =>
    write(async () => {
      const header = await snapshots.close(snapshot);
      show();
      model.say({
        kind: 'said',
        tone: 'success',
        text: fill(strings.ReportClosedSaid, name),
        undo: () => void reopen(header)
      });
    });
  return { isClosing: isWriting, error, close, show };
}
