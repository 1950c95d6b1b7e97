import * as React from 'react';
import type { Period } from '../../../domain/overview/period';
import { draftReport } from '../../../domain/overview/report/snapshot';
import type { SnapshotHeader } from '../../../domain/overview/report/SnapshotRepository';
import type { SnapshotProblem } from '../../../domain/overview/report/snapshotText';
import type { OverviewReader } from '../model/reader';
import type { OverviewModel } from '../model/useOverview';
import { useOverviewWords } from '../words/OverviewWords';
import { contentOf } from './readDraft';
import { reportDocument } from './reportDocument';
import type { ReportDocument } from './reportModel';
import { useClosedReports } from './useClosedReports';
import { useDraft, type DraftLoader } from './useDraft';
import { useKeptReport } from './useKeptReport';
import { lackingTexts } from './words/lackingWords';

/** A report that can be shown. */
export interface ReadyReport {
  readonly kind: 'ready';
  readonly report: ReportDocument;
  /** Its row; of a draft only when closing it did not come to its end. */
  readonly header: SnapshotHeader | null;
  /** What it was made from; `null` for closed reports. */
  readonly draft: DraftLoader | null;
  readonly refreshError: unknown;
}

export type ReportState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  /** It is not closed, and the reader is not of the team. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'unreadable';
      readonly header: SnapshotHeader;
      readonly problems: readonly [SnapshotProblem, ...SnapshotProblem[]];
    }
  | ReadyReport;

type Reads = Pick<OverviewReader, 'isTeam'>;

/** The report of a period while it is not closed, for the team; `period` left out: it is closed, or not known yet. */
function useDraftReport(
  model: OverviewModel,
  period: Period | null,
  header: SnapshotHeader | null
): ReportState {
  const words = useOverviewWords();
  const draft = useDraft(model.repositories, period);
  const { state } = draft;
  const { withNames } = model.shown;
  const rows = state.kind === 'ready' ? state.rows : undefined;
  const report = React.useMemo(
    () =>
      rows &&
      reportDocument(words, {
        snapshot: draftReport(contentOf(rows)),
        header: null,
        notes: rows.notes,
        lacking: lackingTexts(words, [rows.figures, rows.ahead]),
        withNames
      }),
    [words, rows, withNames]
  );
  if (state.kind === 'failed') return { ...state, retry: draft.reload };
  if (state.kind === 'loading' || !report) return { kind: 'loading' };
  return { kind: 'ready', report, header, draft, refreshError: state.refreshError };
}

/** What a closed report says, and nothing else; `null` where there is none, or not the whole of it. */
function useClosedReport(
  model: OverviewModel,
  header: SnapshotHeader | undefined,
  isTeam: boolean
): ReportState | null {
  const words = useOverviewWords();
  const { state, rows: kept, reload } = useKeptReport(model.repositories, header, isTeam);
  const withNames = isTeam && model.shown.withNames;
  const report = React.useMemo(
    () =>
      header && kept?.kind === 'snapshot'
        ? reportDocument(words, { snapshot: kept.snapshot, header, notes: [], lacking: [], withNames })
        : undefined,
    [words, header, kept, withNames]
  );
  if (!header || kept === null) return null;
  if (state.kind === 'failed') return { ...state, retry: reload };
  if (kept?.kind === 'unreadable') return { kind: 'unreadable', header, problems: kept.problems };
  if (state.kind === 'loading' || !report) return { kind: 'loading' };
  return { kind: 'ready', report, header, draft: null, refreshError: state.refreshError };
}

/** The report of a period: from what was kept when it was closed; otherwise, for the team, as it stands now. */
export function useReport(model: OverviewModel, { isTeam }: Reads, period: Period): ReportState {
  const closed = useClosedReports(model.repositories, period.kind);
  const header = closed.rows?.find((one) => one.period.key === period.key);
  const kept = useClosedReport(model, header, isTeam);
  const isDraft = isTeam && closed.rows !== undefined && kept === null;
  const draft = useDraftReport(model, isDraft ? period : null, header ?? null);
  if (closed.state.kind === 'failed') return { ...closed.state, retry: closed.reload };
  if (closed.state.kind === 'loading') return { kind: 'loading' };
  if (kept !== null) return kept;
  return isTeam ? draft : { kind: 'none' };
}
