import * as React from 'react';
import { isRepositoryError } from '../../../domain/RepositoryError';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Notice } from '../../../ui/errors/Notice';
import { Loading } from '../../../ui/screens/Loading';
import { AddManyStatus } from '../adding/AddManyStatus';
import { useAddMany } from '../adding/useAddMany';
import type { PanelScreenProps } from '../panel/ChecklistPanel';
import { useChecklistWords } from '../words/ChecklistWords';
import { GuideFileChooser } from './GuideFileChooser';
import { guideProblemWords } from './guideProblemWords';
import { GuidePreview } from './GuidePreview';
import { useGuideImport } from './useGuideImport';
import styles from '../../../ui/screens/Panel.module.scss';

/** Imports a planning guide: choose a file, look at what would be added, then add it. */
export function GuideScreen(props: PanelScreenProps): JSX.Element {
  const words = useChecklistWords();
  const { strings } = words;
  const { model, loadOwners } = props;
  const { tasks } = model.repositories;
  const { state, read, choosePhase, startOver, rows } = useGuideImport(tasks);
  const adder = useAddMany(tasks, model.reload);
  const fresh = rows.filter((row) => row.verdict === 'new').map((row) => row.task);
  const add = (): void => adder.start(fresh);

  if (adder.state.kind !== 'idle') {
    return <AddManyStatus adder={adder} onClose={model.closePanel} onAgain={add} loadOwners={loadOwners} />;
  }
  if (state.kind === 'comparing') return <Loading label={strings.GuideComparing} rows={4} />;
  if (state.kind === 'preview') {
    return (
      <>
        <div className={styles.commands}>
          {fresh.length > 0 ? (
            <Button look="primary" icon="add" onClick={add}>
              {words.plural('AddTasks', fresh.length)}
            </Button>
          ) : null}
          <Button onClick={startOver}>{strings.OtherFile}</Button>
        </div>
        {fresh.length === 0 ? (
          <p className={styles.text}>
            {rows.length === 0 ? strings.GuideChoosePhase : strings.GuideAllThere}
          </p>
        ) : null}
        <GuidePreview
          guide={state.guide}
          chosen={state.chosen}
          existing={state.existing}
          onChoose={choosePhase}
        />
      </>
    );
  }
  return (
    <>
      {state.kind === 'failed' && isRepositoryError(state.error) ? (
        <ErrorNotice title={strings.GuideNotCompared} error={state.error} onRetry={() => read(state.text)} />
      ) : null}
      {state.kind === 'failed' && !isRepositoryError(state.error) ? (
        <Notice tone="error" role="alert" title={strings.GuideNotRead}>
          <p>{guideProblemWords(strings, state.error)}</p>
        </Notice>
      ) : null}
      <GuideFileChooser onText={read} />
    </>
  );
}
