import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { GuardedPanel, type PanelGuard } from '../../../ui/screens/GuardedPanel';
import { Loading } from '../../../ui/screens/Loading';
import { fill } from '../../../ui/words/fill';
import { useUiWords } from '../../../ui/words/UiWords';
import type { TrainingViewProps } from '../model/viewProps';
import type { OpenedPanelProps } from '../panel/lazyPanels';
import { useTrainingWords } from '../words/TrainingWords';
import { seesStart } from './model/ways';
import { StartScreen } from './start/StartScreen';
import { useOpenStart, type OpenStart } from './start/useOpenStart';

/** Nothing is shown: it is not there any more, or it is not the reader's business. */
function Nothing(props: TrainingViewProps & { readonly title: string; readonly text: string }): JSX.Element {
  const ui = useUiWords();
  const { model, title, text } = props;
  const close = <Button onClick={() => model.open(null)}>{ui.strings.Close}</Button>;
  return <EmptyState title={title} text={text} actions={close} />;
}

function Content(props: TrainingViewProps & PanelGuard & { readonly of: OpenStart }): JSX.Element {
  const { strings } = useTrainingWords();
  const { of, ...rest } = props;
  const { state } = of;
  switch (state.kind) {
    case 'loading':
      return <Loading label={strings.PlanStartLoading} rows={5} />;
    case 'failed':
      return (
        <ErrorNotice
          title={strings.PlanStartNotLoaded}
          error={state.error}
          onRetry={of.reload}
          loadOwners={props.loadOwners}
        />
      );
    case 'gone':
      return <Nothing {...rest} title={strings.PlanStartGone} text={strings.PlanStartGoneText} />;
    case 'ready':
      return seesStart(props, state.start) ? (
        <StartScreen {...rest} of={of} start={state.start} />
      ) : (
        <Nothing {...rest} title={strings.PlanNotYours} text={strings.PlanNotYoursText} />
      );
  }
}

function useTitle(props: TrainingViewProps, { state }: OpenStart): string {
  const { strings } = useTrainingWords();
  if (state.kind !== 'ready' || !seesStart(props, state.start)) return strings.PlanStartPanel;
  const { title, person } = state.start;
  if (person.id === props.reader.me.id) return title;
  return fill(strings.PlanOfPerson, { plan: title, name: person.name });
}

/** One person's way through a plan, beside the page. */
export function StartPanel(props: OpenedPanelProps): JSX.Element {
  const { id, ...view } = props;
  const of = useOpenStart(view, id);
  const title = useTitle(view, of);
  return (
    <GuardedPanel title={title} onClose={() => view.model.open(null)} screen={id}>
      {(guard) => <Content {...view} {...guard} of={of} />}
    </GuardedPanel>
  );
}
