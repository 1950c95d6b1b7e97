import * as React from 'react';
import { planHandOver, type HandOverPlan } from '../../../domain/handover/planHandOver';
import type { Task } from '../../../domain/tasks/task';
import { Button } from '../../../ui/controls/Button';
import type { PanelScreenProps } from '../panel/ChecklistPanel';
import { useChecklistWords } from '../words/ChecklistWords';
import { HandOverForm, type HandOverChoice } from './HandOverForm';
import { HandOverPreview } from './HandOverPreview';
import { HandOverStatus } from './HandOverStatus';
import { holdersOf } from './heldBy';
import { useHandOver } from './useHandOver';
import styles from '../../../ui/screens/Panel.module.scss';

const noTasks: readonly Task[] = [];

function planOf(
  tasks: readonly Task[],
  { from, to, roles, freedBackup }: HandOverChoice
): HandOverPlan | undefined {
  if (!from || !to) return undefined;
  const wanted = { owner: roles.includes('owner'), backup: roles.includes('backup') };
  return planHandOver(tasks, from, to, wanted, freedBackup);
}

/** Hands all open tasks of one person to another: choose, look at every change, confirm. */
export function HandOverScreen(props: PanelScreenProps): JSX.Element {
  const words = useChecklistWords();
  const { strings, formats } = words;
  const { model, access, onDirty } = props;
  const { panel, state } = model;
  const tasks = state.kind === 'ready' ? state.board.open : noTasks;
  const [choice, setChoice] = React.useState<HandOverChoice>(() => ({
    from: panel.kind === 'handOver' ? (panel.from ?? null) : null,
    to: null,
    roles: ['owner', 'backup'],
    freedBackup: 'nobody'
  }));
  const handOver = useHandOver(model);
  const isChoosing = handOver.state.kind === 'choosing';
  const isDirty = isChoosing && choice.to !== null;
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  const holders = React.useMemo(() => holdersOf(tasks, formats.compare), [tasks, formats]);
  const plan = React.useMemo(() => planOf(tasks, choice), [tasks, choice]);
  const run = (): void => handOver.run(plan?.changes ?? []);
  const change = (next: Partial<HandOverChoice>): void => setChoice((now) => ({ ...now, ...next }));

  if (!access.canEdit) return <p className={styles.text}>{strings.ReadOnly}</p>;
  if (!isChoosing) {
    return (
      <HandOverStatus
        handOver={handOver}
        onAgain={run}
        onClose={model.closePanel}
        loadOwners={props.loadOwners}
      />
    );
  }
  if (holders.length === 0) return <p className={styles.text}>{strings.HandOverNobody}</p>;
  return (
    <>
      <p className={styles.text}>{strings.HandOverIntro}</p>
      <HandOverForm holders={holders} choice={choice} people={model.repositories.people} onChange={change} />
      {plan && choice.from ? <HandOverPreview plan={plan} from={choice.from} /> : null}
      {plan && plan.changes.length > 0 ? (
        <div className={styles.commands}>
          <Button look="primary" onClick={run}>
            {words.plural('HandOverTasks', plan.changes.length)}
          </Button>
          <Button onClick={props.onClose}>{strings.Cancel}</Button>
        </div>
      ) : null}
    </>
  );
}
