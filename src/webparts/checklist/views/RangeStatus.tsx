import * as React from 'react';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Loading } from '../../../ui/screens/Loading';
import { useChecklistWords } from '../words/ChecklistWords';
import type { RangeItems } from './useRangeItems';

/** While the rows of a range are on their way, or when they could not be read. */
export function RangeStatus(props: { readonly range: Exclude<RangeItems, { kind: 'ready' }> }): JSX.Element {
  const { strings } = useChecklistWords();
  const { range } = props;
  if (range.kind === 'loading') return <Loading label={strings.LoadingRange} />;
  return <ErrorNotice title={strings.RangeNotLoaded} error={range.error} onRetry={range.retry} />;
}
