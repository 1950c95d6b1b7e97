import * as React from 'react';
import type { PlanStart } from '../../../../../domain/training/plan';
import { Button } from '../../../../../ui/controls/Button';
import { useTrainingWords } from '../../../words/TrainingWords';
import { mayManage } from '../../model/ways';
import type { StartPartProps } from '../startProps';
import { AssignMissing } from './AssignMissing';
import { ChangeStart } from './ChangeStart';
import { MoveDates } from './MoveDates';
import { movesOf } from './movesOf';
import { useStartDeeds, type StartDeeds } from './useStartDeeds';
import styles from '../Start.module.scss';

function Commands(
  props: StartPartProps & { readonly deeds: StartDeeds; readonly onChange: () => void }
): JSX.Element {
  const { strings } = useTrainingWords();
  const { deeds, start, progress, onChange } = props;
  const { isBusy, setState } = deeds;
  if (start.state !== 'Running') {
    return (
      <div className={styles.commands}>
        <Button icon="refresh" disabled={isBusy} onClick={() => void setState('Running')}>
          {strings.PlanResume}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.commands}>
      <Button
        look={progress.isComplete ? 'primary' : 'standard'}
        icon="check"
        disabled={isBusy}
        onClick={() => void setState('Finished')}
      >
        {strings.PlanFinish}
      </Button>
      <Button look="quiet" icon="edit" onClick={onChange}>
        {strings.PlanChange}
      </Button>
      <Button look="quiet" icon="skip" disabled={isBusy} onClick={() => void setState('Stopped')}>
        {strings.PlanStop}
      </Button>
    </div>
  );
}

/** What those who look after the person do with the plan as a whole; nothing for everybody else. */
export function Manage(props: StartPartProps): JSX.Element | null {
  const { start, reader, items } = props;
  const deeds = useStartDeeds(props);
  const [mode, setMode] = React.useState<'commands' | 'change' | 'move'>('commands');
  if (!mayManage(props, start)) return null;
  const onWritten = (written: PlanStart, before: PlanStart): void => {
    const isMoved = written.startDate !== before.startDate;
    const hasMoves = isMoved && movesOf(written, items, reader.calendar).length > 0;
    setMode(hasMoves ? 'move' : 'commands');
    // Dates that are moved next do not come back with the first day.
    if (!hasMoves) deeds.sayChanged(written, before);
  };
  const isRunning = start.state === 'Running';
  return (
    <div className={styles.manage}>
      {isRunning ? <AssignMissing {...props} /> : null}
      {mode === 'move' ? <MoveDates {...props} onClose={() => setMode('commands')} /> : null}
      {mode === 'change' && isRunning ? (
        <ChangeStart {...props} deeds={deeds} onWritten={onWritten} onCancel={() => setMode('commands')} />
      ) : (
        <Commands {...props} deeds={deeds} onChange={() => setMode('change')} />
      )}
    </div>
  );
}
