import * as React from 'react';
import type { Person } from '../../../../domain/people/person';
import { ProgressBar } from '../../../../ui/controls/ProgressBar';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Notice } from '../../../../ui/errors/Notice';
import { fill } from '../../../../ui/words/fill';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { MadeNotice } from './MadeNotice';
import type { MakeState, TaskMaker } from './useMakeTasks';

export interface MakeStatusProps {
  readonly maker: TaskMaker;
  /** The task's title, by its source key. */
  readonly titleOf: (sourceKey: string) => string;
  readonly canUndo: boolean;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

function Undone({ state }: { readonly state: Extract<MakeState, { kind: 'undone' }> }): JSX.Element {
  const { strings, plural } = useUpdatesWords();
  return (
    <Notice
      tone={state.changed.length > 0 ? 'warning' : 'success'}
      role="status"
      title={plural('FollowRemoved', state.removed)}
    >
      {state.changed.map(({ task }) => (
        <p key={task.id}>{fill(strings.FollowStays, { title: task.title })}</p>
      ))}
    </Notice>
  );
}

/** How making the tasks, or taking them back, goes and what came of it. */
export function MakeStatus(props: MakeStatusProps): JSX.Element | null {
  const { strings, formats } = useUpdatesWords();
  const { maker, loadOwners } = props;
  const { state, undo } = maker;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'making': {
      const { done, total } = state.progress;
      const values = { done: formats.number(done), total: formats.number(total) };
      return <ProgressBar label={fill(strings.FollowProgress, values)} done={done} total={total} />;
    }
    case 'made':
      return (
        <MadeNotice
          state={state}
          titleOf={props.titleOf}
          onUndo={props.canUndo ? () => undo(state.fresh) : undefined}
        />
      );
    case 'notMade':
      return <ErrorNotice title={strings.FollowNoneMade} error={state.error} loadOwners={loadOwners} />;
    case 'undoing':
      return <ProgressBar label={strings.FollowRemoving} done={0} total={1} />;
    case 'undone':
      return <Undone state={state} />;
    case 'notUndone':
      return (
        <ErrorNotice
          title={strings.FollowNotRemoved}
          error={state.error}
          onRetry={() => undo(state.fresh)}
          loadOwners={loadOwners}
        />
      );
  }
}
