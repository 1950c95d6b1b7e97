import * as React from 'react';
import { lazyScreen } from '../../../ui/screens/lazyScreen';
import { teamLayouts, type TeamLayout } from '../model/trainingState';
import type { TrainingViewProps } from '../model/viewProps';
import { teamLayoutName } from '../words/choiceNames';
import { useTrainingWords } from '../words/TrainingWords';
import { LateView } from './late/LateView';
import { WaitingView } from './waiting/WaitingView';
import filters from '../../../ui/controls/Filters.module.scss';
import styles from './Team.module.scss';

const MatrixView = lazyScreen<TrainingViewProps>(async () => {
  const { MatrixView: view } = await import(/* webpackChunkName: 'training-matrix' */ './matrix/MatrixView');
  return view;
});

const layouts: Readonly<Record<TeamLayout, (props: TrainingViewProps) => JSX.Element>> = {
  late: LateView,
  waiting: WaitingView,
  matrix: MatrixView
};

/** The record of others, for those who look after them: who is late, what waits to be confirmed, or person by course. */
export function TeamView(props: TrainingViewProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { model, reader } = props;
  const { layout } = model.shown;
  const Layout = layouts[layout];
  return (
    <div className={styles.view}>
      <span role="group" aria-label={strings.TeamLayout} className={styles.layouts}>
        {teamLayouts.map((name) => (
          <button
            key={name}
            type="button"
            className={filters.toggle}
            aria-pressed={layout === name}
            onClick={() => model.change({ layout: name })}
          >
            {teamLayoutName(strings, name)}
          </button>
        ))}
      </span>
      {reader.isLead ? null : <p className={styles.quiet}>{strings.TeamOnlyOwn}</p>}
      <Layout {...props} />
    </div>
  );
}
