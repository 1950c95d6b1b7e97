import { lazyScreen } from '../../../ui/screens/lazyScreen';
import type { ChecklistPanelProps } from './ChecklistPanel';

/** The panel and its screens, in files of their own: reading does not need them. */
export const Panel = lazyScreen<ChecklistPanelProps>(async () => {
  const { ChecklistPanel } = await import(/* webpackChunkName: 'checklist-panel' */ './ChecklistPanel');
  return ChecklistPanel;
});

/** Fetches the panel ahead of time. A failure shows when the panel is opened. */
export function loadPanels(): void {
  Panel.load().catch(() => undefined);
}
