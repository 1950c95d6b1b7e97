import { lazyScreen } from '../../../ui/screens/lazyScreen';
import type { BulkBarProps } from '../bulk/BulkBar';

/** What is done with many rows at once, fetched when somebody begins to select. */
export const BulkBar = lazyScreen<BulkBarProps>(async () => {
  const { BulkBar: bar } = await import(/* webpackChunkName: 'checklist-bulk' */ '../bulk/BulkBar');
  return bar;
});
