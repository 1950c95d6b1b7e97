import * as React from 'react';
import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import type { ChecklistItem } from '../../../../domain/tasks/checklistItem';
import type { Completion } from '../../../../domain/tasks/completion';
import { isRecurring } from '../../../../domain/tasks/singleOccurrence';
import { Button } from '../../../../ui/controls/Button';
import { useChecklistWords } from '../../words/ChecklistWords';
import { CompleteForm } from '../completion/CompleteForm';
import { MoveForm } from './MoveForm';
import { SkipForm } from './SkipForm';
import styles from '../Details.module.scss';

export interface SettleFormsProps {
  readonly item: ChecklistItem;
  readonly canSkip: boolean;
  readonly canMove: boolean;
  readonly isBusy: boolean;
  readonly onComplete: (completion: Completion) => void;
  readonly onSkip: (reason: string) => void;
  readonly onMove: (to: CalendarDate, note: string) => void;
  readonly onDirty: (isDirty: boolean) => void;
}

type Way = 'skip' | 'move';

/** The ways to settle an open occurrence: doing it, skipping it, moving it. What was typed for one stays behind the others. */
export function SettleForms(props: SettleFormsProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { item, isBusy, onDirty } = props;
  const [way, setWay] = React.useState<Way>();
  const [dirty, setDirty] = React.useState({ complete: false, other: false });
  const setOther = React.useCallback((other: boolean) => setDirty((now) => ({ ...now, other })), []);
  const setComplete = React.useCallback((complete: boolean) => setDirty((now) => ({ ...now, complete })), []);
  const buttons = React.useRef<HTMLDivElement>(null);
  const isDirty = dirty.complete || dirty.other;
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);

  const wasOther = React.useRef(false);
  React.useEffect(() => {
    if (wasOther.current && !way) buttons.current?.querySelector('button')?.focus();
    wasOther.current = way !== undefined;
  }, [way]);

  const cancel = (): void => {
    setOther(false);
    setWay(undefined);
  };
  const other = { isBusy, onDirty: setOther, onCancel: cancel };
  return (
    <>
      <div hidden={way !== undefined}>
        <CompleteForm
          task={item.task}
          isBusy={isBusy}
          onSubmit={props.onComplete}
          onDirty={setComplete}
          otherActions={
            <div ref={buttons} className={styles.commands}>
              {props.canSkip ? (
                <Button look="quiet" icon="skip" disabled={isBusy} onClick={() => setWay('skip')}>
                  {isRecurring(item.task) ? strings.SkipForm : strings.SkipFormOnce}
                </Button>
              ) : null}
              {props.canMove ? (
                <Button look="quiet" icon="calendar" disabled={isBusy} onClick={() => setWay('move')}>
                  {strings.MoveForm}
                </Button>
              ) : null}
            </div>
          }
        />
      </div>
      {way === 'skip' ? <SkipForm {...other} onSkip={props.onSkip} /> : null}
      {way === 'move' ? <MoveForm {...other} due={item.occurrence.due} onMove={props.onMove} /> : null}
    </>
  );
}
