import * as React from 'react';
import type { PlanStepTask } from '../../../../domain/training/plan';
import { Button } from '../../../../ui/controls/Button';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { TextBox } from '../../../../ui/fields/TextBox';
import { fill } from '../../../../ui/words/fill';
import { useTrainingWords } from '../../words/TrainingWords';
import type { StepRowProps } from './StepRow';
import { useStepDeeds } from './useStepDeeds';
import styles from './Start.module.scss';

function deedName(strings: ITrainingWebPartStrings, { kind }: PlanStepTask): string {
  if (kind === 'access') return strings.PlanGrant;
  return kind === 'signOff' ? strings.PlanSignOff : strings.PlanDone;
}

/** Says that a step is done, with a note for whoever wants to write one. */
export function RecordStep(props: StepRowProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { step, of, loadOwners, onPart, isNext } = props;
  const { key, title, task } = step.step;
  const deeds = useStepDeeds(props, step.step);
  const [note, setNote] = React.useState('');
  const [isOpen, setOpen] = React.useState(false);
  const { state } = deeds;
  const isDirty = note.trim() !== '';
  React.useEffect(() => {
    onPart(key, isDirty);
    return () => onPart(key, false);
  }, [onPart, key, isDirty]);
  const name = deedName(strings, task);
  const record = (): void => void deeds.record(note);
  return (
    <div className={styles.record}>
      {isOpen ? (
        <TextBox
          label={fill(strings.PlanNoteFor, { step: title })}
          value={note}
          rows={2}
          dir="auto"
          onChange={setNote}
        />
      ) : null}
      {state.kind === 'failed' ? (
        <ErrorNotice
          title={fill(strings.PlanStepNotSaid, { step: title })}
          error={state.error}
          onRetry={record}
          onReload={of.reload}
          loadOwners={loadOwners}
        />
      ) : null}
      <div className={styles.commands}>
        <Button
          look={isNext ? 'primary' : 'standard'}
          icon="check"
          disabled={state.kind === 'writing'}
          aria-label={`${name}: ${title}`}
          onClick={record}
        >
          {name}
        </Button>
        {isOpen ? null : (
          <Button
            look="quiet"
            icon="edit"
            aria-label={fill(strings.PlanNoteFor, { step: title })}
            onClick={() => setOpen(true)}
          >
            {strings.PlanAddNote}
          </Button>
        )}
      </div>
    </div>
  );
}
