import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { GuardedPanel, type PanelGuard } from '../../../ui/screens/GuardedPanel';
import { Loading } from '../../../ui/screens/Loading';
import { useUiWords } from '../../../ui/words/UiWords';
import type { TrainingViewProps } from '../model/viewProps';
import type { OpenedPanelProps } from '../panel/lazyPanels';
import { useTrainingWords } from '../words/TrainingWords';
import { RecordScreen } from './RecordScreen';
import { useRecord, type RecordState } from './useRecord';

/** Why there is nothing to show, kindly. */
function NoRecord({
  title,
  text,
  onClose
}: Record<'title' | 'text', string> & Pick<PanelGuard, 'onClose'>): JSX.Element {
  const ui = useUiWords();
  return (
    <EmptyState title={title} text={text} actions={<Button onClick={onClose}>{ui.strings.Close}</Button>} />
  );
}

function RecordContent(props: TrainingViewProps & PanelGuard & { readonly state: RecordState }): JSX.Element {
  const { strings } = useTrainingWords();
  const { state, onClose } = props;
  switch (state.kind) {
    case 'loading':
      return <Loading label={strings.RecordLoading} rows={5} />;
    case 'gone':
      return <NoRecord title={strings.RecordGone} text={strings.RecordGoneText} onClose={onClose} />;
    case 'hidden':
      return <NoRecord title={strings.RecordHidden} text={strings.RecordHiddenText} onClose={onClose} />;
    case 'failed':
      return (
        <ErrorNotice
          title={strings.RecordNotLoaded}
          error={state.error}
          onRetry={state.retry}
          onReload={state.retry}
          loadOwners={props.loadOwners}
        />
      );
    case 'ready':
      return <RecordScreen {...props} record={state.record} />;
  }
}

/** What one person has to learn, or has learned, beside the page. */
export function RecordPanel(props: OpenedPanelProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { id, ...view } = props;
  const state = useRecord(view, id);
  const title = state.kind === 'ready' ? state.record.item.assignment.title : strings.RecordPanel;
  return (
    <GuardedPanel title={title} onClose={() => view.model.open(null)} screen={id}>
      {(guard) => <RecordContent {...view} {...guard} state={state} />}
    </GuardedPanel>
  );
}
