import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { fill } from '../../../../ui/words/fill';
import type { FaqPanelScreenProps } from '../../model/viewProps';
import { useFaqWords } from '../../words/FaqWords';
import { nextStep, type MergeProgress } from './mergeSteps';
import styles from './Merge.module.scss';
import panel from '../../../../ui/screens/Panel.module.scss';

/** The text is there, and something is left to do: finish it, or take it back. */
export function HalfMerged(props: {
  readonly progress: MergeProgress;
  readonly error: unknown;
  readonly loadOwners: FaqPanelScreenProps['loadOwners'];
  readonly onFinish: () => void;
  readonly onTakeBack: () => void;
}): JSX.Element {
  const { strings } = useFaqWords();
  const { progress, error } = props;
  const titles = { title: progress.kept.title, other: progress.other.title };
  const text = nextStep(progress) === 'publish' ? strings.MergeHalfPublish : strings.MergeHalfRetire;
  return (
    <div className={styles.merge}>
      <ErrorNotice title={strings.MergeHalf} error={error} loadOwners={props.loadOwners} />
      <p className={panel.text}>{fill(text, titles)}</p>
      <p className={panel.quiet}>{strings.MergeHalfSafe}</p>
      <div className={panel.commands}>
        <Button look="primary" onClick={props.onFinish}>
          {strings.MergeFinish}
        </Button>
        <Button icon="undo" onClick={props.onTakeBack}>
          {strings.MergeTakeBack}
        </Button>
      </div>
    </div>
  );
}
