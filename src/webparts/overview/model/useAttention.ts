import * as React from 'react';
import type { AttentionReading } from '../../../domain/overview/read/AttentionReader';
import { useRows, type RowsLoader } from '../../../ui/rows/useRows';
import type { OverviewRepositories } from '../OverviewRepositories';
import { useOverviewWords } from '../words/OverviewWords';

/** What needs somebody, read once for all who show it. `isWanted`: whether the reader may see it, as far as is known. */
export function useAttention(
  { attention }: OverviewRepositories,
  isWanted: boolean
): RowsLoader<AttentionReading> {
  const { culture, formats } = useOverviewWords();
  const { timeZone } = culture;
  const today = formats.today();
  const load = React.useCallback(() => attention.read({ today, timeZone }), [attention, today, timeZone]);
  return useRows(isWanted ? ['attention', today, timeZone] : null, load);
}
