import * as React from 'react';
import { rippleSourceKey } from '../../../../domain/updates/ripple';
import { rippleKinds } from '../../../../domain/updates/ripple/rippleKinds';
import { Button } from '../../../../ui/controls/Button';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Icon } from '../../../../ui/icons/Icon';
import { lazyScreen } from '../../../../ui/screens/lazyScreen';
import { Loading } from '../../../../ui/screens/Loading';
import { useDirtyParts } from '../../../../ui/screens/useDirtyParts';
import { useUpdatesWords } from '../../words/UpdatesWords';

import type { NoticeSectionProps } from '../sectionProps';
import { rippleName } from './followNames';
import { FollowUpForm } from './FollowUpForm';
import { MadeTasks } from './MadeTasks';
import { MakeStatus } from './MakeStatus';
import { isUnrated, whySuggested } from './suggestionWords';
import { useFollowUps } from './useFollowUps';
import { useMakeTasks } from './useMakeTasks';
import { useRipplePlan } from './useRipplePlan';
import panel from '../../../../ui/screens/Panel.module.scss';

const DoubtsSection = lazyScreen<NoticeSectionProps>(async () => {
  const { DoubtsSection: screen } = await import(
    /* webpackChunkName: 'updates-doubts' */ '../doubts/DoubtsSection'
  );
  return screen;
});

/** Why work is suggested or not, and the way to what decides about it. */
function Why({ model, reader, open, isTouched }: NoticeSectionProps & { isTouched: boolean }): JSX.Element {
  const { strings } = useUpdatesWords();
  const { notice, item } = open;
  const isOutdated = item.decision === 'outdated';
  // Going there would lose what is being chosen.
  const canDecide = (isUnrated(strings, notice) || isOutdated) && reader.access.canEdit && !isTouched;
  return (
    <>
      <p className={panel.text}>{whySuggested(strings, notice)}</p>
      {isOutdated ? <p className={panel.text}>{strings.FollowOutdated}</p> : null}
      {canDecide ? (
        <div className={panel.commands}>
          <Button icon="edit" onClick={() => model.change({ section: 'decision' })}>
            {strings.FollowToDecision}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** The tasks: what is suggested, and what stands in the checklist already. */
function FollowUpTasks(props: NoticeSectionProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const { model, reader, open, onDirty, loadOwners } = props;
  const { tasks } = model.repositories;
  const followUps = useFollowUps(tasks, open.notice.key);
  const { made, error, reload } = followUps;
  const maker = useMakeTasks(tasks, followUps);
  const plan = useRipplePlan(props, made);
  const { isTouched } = plan;
  React.useEffect(() => {
    onDirty(isTouched);
    return () => onDirty(false);
  }, [isTouched, onDirty]);
  if (!made) {
    if (error === undefined) return <Loading label={strings.FollowLoading} rows={3} />;
    const retry = (): void => void reload().catch(() => undefined);
    return (
      <ErrorNotice title={strings.FollowNotLoaded} error={error} onRetry={retry} loadOwners={loadOwners} />
    );
  }
  const titleOf = (sourceKey: string): string => {
    const kind = rippleKinds.find((one) => rippleSourceKey(open.notice.key, one) === sourceKey);
    return kind ? rippleName(strings, kind) : sourceKey;
  };
  return (
    <>
      <Why {...props} isTouched={isTouched} />
      <MadeTasks made={made} />
      <MakeStatus maker={maker} titleOf={titleOf} canUndo={reader.access.canDelete} loadOwners={loadOwners} />
      {reader.access.canAdd ? (
        <FollowUpForm {...props} plan={plan} maker={maker} />
      ) : (
        <p className={panel.quiet}>
          <Icon name="lock" /> {strings.FollowReadOnly}
        </p>
      )}
      <p className={panel.quiet}>{strings.FollowWhere}</p>
    </>
  );
}

/** The work that the change makes for others: tasks in the checklist, and answers of the help desk that may be wrong now. */
export function FollowUpSection(props: NoticeSectionProps): JSX.Element {
  const report = useDirtyParts(props.onDirty);
  const onTasks = React.useCallback((isDirty: boolean) => report('tasks', isDirty), [report]);
  const onDoubts = React.useCallback((isDirty: boolean) => report('doubts', isDirty), [report]);
  return (
    <>
      <FollowUpTasks {...props} onDirty={onTasks} />
      <DoubtsSection {...props} onDirty={onDoubts} />
    </>
  );
}
