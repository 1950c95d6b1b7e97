import * as React from 'react';
import { closeReport } from '../../../domain/overview/report/snapshot';
import { useMounted } from '../../../ui/screens/useMounted';
import type { OverviewModel } from '../model/useOverview';
import { useOverviewWords } from '../words/OverviewWords';
import { contentOf } from './readDraft';
import type { DraftLoader } from './useDraft';
import { lackingTexts } from './words/lackingWords';

export interface CloseReport {
  readonly isPreparing: boolean;
  readonly prepare: () => Promise<void>;
}

/**
 * Reads everything once more before it asks whether to close the report: what is kept is of one moment, and of this one, not of
 * when the page was opened.
 */
export function useCloseReport(model: OverviewModel, draft: DraftLoader): CloseReport {
  const words = useOverviewWords();
  const { strings, formats } = words;
  const [isPreparing, setPreparing] = React.useState(false);
  const isMounted = useMounted();
  const prepare = async (): Promise<void> => {
    setPreparing(true);
    model.say(undefined);
    try {
      const rows = await draft.readAnew();
      const snapshot = closeReport(contentOf(rows), formats.today());
      const lacking = lackingTexts(words, [rows.figures, rows.ahead]);
      if (snapshot && isMounted()) model.openPanel({ kind: 'closeReport', snapshot, lacking });
    } catch (error) {
      model.say({ kind: 'failed', title: strings.ReportNotPrepared, error });
    } finally {
      if (isMounted()) setPreparing(false);
    }
  };
  return { isPreparing, prepare };
}
