import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { useUiWords } from '../../../ui/words/UiWords';
import { useUpdatesWords } from '../words/UpdatesWords';
import { GraphProblem } from './GraphProblem';
import type { MessageCenterFetch } from './useMessageCenter';
import panel from '../../../ui/screens/Panel.module.scss';
import styles from './Intake.module.scss';

/** The Message Center itself, by way of Graph, for those to whom it is granted. */
export function GraphFetch(props: { readonly graph: MessageCenterFetch }): JSX.Element {
  const words = useUpdatesWords();
  const ui = useUiWords();
  const { strings } = words;
  const { state, fetch, stop } = props.graph;
  const isFetching = state.kind === 'fetching';
  return (
    <section className={styles.way}>
      <h3>{strings.IntakeGraph}</h3>
      <p className={panel.quiet}>{strings.IntakeGraphText}</p>
      {state.kind === 'failed' ? <GraphProblem error={state.error} onRetry={fetch} /> : null}
      <p className={panel.text} role="status">
        {state.kind === 'none' ? strings.IntakeGraphNone : null}
        {isFetching ? words.plural('IntakeGraphRead', state.read) : null}
      </p>
      {/* A failure brings its own button, which may have to wait. */}
      {state.kind === 'failed' ? null : (
        <div className={panel.commands}>
          {isFetching ? (
            <Button onClick={stop}>{ui.strings.Stop}</Button>
          ) : (
            <Button icon="download" onClick={fetch}>
              {strings.IntakeGraphFetch}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
