import * as React from 'react';
import { planProgress } from '../../../../domain/training/plans/planProgress';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { StatusBar } from '../../../../ui/errors/StatusBar';
import { Loading } from '../../../../ui/screens/Loading';
import { useDirtyParts } from '../../../../ui/screens/useDirtyParts';
import { useAssignmentsOf } from '../../model/useAssignments';
import { useLearningItems } from '../../model/useLearningItems';
import { useTrainingWords } from '../../words/TrainingWords';
import { usePlanLog } from '../model/usePlanLog';
import { Companions } from './Companions';
import { Manage } from './manage/Manage';
import { NextPart } from './NextPart';
import { StartHeading } from './StartHeading';
import type { StartPartProps, StartScreenProps } from './startProps';
import { Timeline } from './Timeline';
import { Welcome } from './Welcome';
import styles from './Start.module.scss';

function StartParts(props: StartPartProps): JSX.Element {
  return (
    <>
      <StartHeading {...props} />
      <NextPart {...props} />
      <Welcome {...props} />
      <Companions {...props} />
      <Timeline {...props} />
      <Manage {...props} />
    </>
  );
}

/** The record of the person and the log of the steps, and what they come to. */
function StartBody(props: StartScreenProps): JSX.Element {
  const { strings, formats } = useTrainingWords();
  const { model, catalogue, start, reader, loadOwners, onDirty } = props;
  const { repositories } = model;
  const records = useAssignmentsOf(repositories, start.person.id);
  const log = usePlanLog(repositories, [start.id]);
  const items = useLearningItems(repositories, catalogue, records.rows ?? noRows);
  const onPart = useDirtyParts(onDirty);
  const failed = [records.state, log.state].find((state) => state.kind === 'failed');
  if (failed?.kind === 'failed') {
    const retry = (): void => {
      records.reload();
      log.reload();
    };
    return (
      <ErrorNotice
        title={strings.PlanStartNotLoaded}
        error={failed.error}
        onRetry={retry}
        loadOwners={loadOwners}
      />
    );
  }
  if (!records.rows || !log.rows) return <Loading label={strings.PlanStartLoading} rows={5} />;
  const entries = log.rows.get(start.id) ?? [];
  const progress = planProgress(start, items, entries, formats.today(), reader.calendar);
  return <StartParts {...props} progress={progress} items={items} log={entries} onPart={onPart} />;
}

const noRows: readonly never[] = [];

/** One person's way through a plan: what comes next, who helps, and the steps by day. */
export function StartScreen(props: StartScreenProps): JSX.Element {
  const { model, of, loadOwners } = props;
  return (
    <div className={styles.start}>
      <StatusBar
        message={model.message}
        onDismiss={() => model.say(undefined)}
        onReload={of.reload}
        loadOwners={loadOwners}
      />
      <StartBody {...props} />
    </div>
  );
}
