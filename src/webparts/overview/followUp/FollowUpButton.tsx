import * as React from 'react';
import type { FollowUpTask } from '../../../domain/overview/followUp';
import { rowRef } from '../../../domain/overview/rowRef';
import { Button } from '../../../ui/controls/Button';
import { fill } from '../../../ui/words/fill';
import type { OverviewModel } from '../model/useOverview';
import { rowAddress } from '../rows/rowPlace';
import { usePagesOfParts } from '../rows/usePagesOfParts';
import { useOverviewWords } from '../words/OverviewWords';
import { useFollowUp } from './useFollowUp';
import styles from './FollowUp.module.scss';

export interface FollowUpButtonProps {
  readonly model: OverviewModel;
  /** What it is about, as its button is told from others: the title of an alert. */
  readonly about: string;
  /** The task as it is to be now. */
  readonly prepare: () => FollowUpTask;
}

/** Makes a task of it in one click, and then leads to the task. Only for people who may add tasks. */
export function FollowUpButton({ model, about, prepare }: FollowUpButtonProps): JSX.Element {
  const { strings } = useOverviewWords();
  const pages = usePagesOfParts(model);
  const { siteUrl } = model.repositories;
  const { state, make } = useFollowUp(model);
  const isWorking = state.kind === 'working';
  return (
    <div className={styles.followUp}>
      {/* It keeps the focus while it works, so it is not disabled. */}
      <Button
        icon="add"
        aria-label={fill(strings.FollowUpAbout, { about })}
        aria-disabled={isWorking}
        onClick={() => make(prepare())}
      >
        {isWorking ? strings.FollowUpWorking : strings.FollowUp}
      </Button>
      {state.kind === 'made' || state.kind === 'exists' ? (
        <span className={styles.task}>
          {state.kind === 'made' ? strings.FollowUpIsMade : strings.FollowUpIsOpen}{' '}
          <a href={rowAddress(rowRef('task', state.task), { pages, siteUrl })}>
            <bdi>{state.task.title}</bdi>
          </a>
        </span>
      ) : null}
    </div>
  );
}
