import * as React from 'react';
import type { PlanStart } from '../../../../../domain/training/plan';
import { Button } from '../../../../../ui/controls/Button';
import { ErrorNotice } from '../../../../../ui/errors/ErrorNotice';
import { DateField } from '../../../../../ui/fields/DateField';
import { PersonField } from '../../../../../ui/fields/PersonField';
import { fill } from '../../../../../ui/words/fill';
import { useUiWords } from '../../../../../ui/words/UiWords';
import { useTrainingWords } from '../../../words/TrainingWords';
import type { StartPartProps } from '../startProps';
import type { StartDeeds, UpdateOutcome } from './useStartDeeds';
import styles from '../Start.module.scss';

export type ChangeStartProps = StartPartProps & {
  readonly deeds: StartDeeds;
  readonly onWritten: (written: PlanStart, before: PlanStart) => void;
  readonly onCancel: () => void;
};

const partName = 'change';

/** Another first day, mentor or manager. What was typed stays when it cannot be written. */
export function ChangeStart(props: ChangeStartProps): JSX.Element {
  const { strings } = useTrainingWords();
  const ui = useUiWords();
  const { start, model, of, deeds, onPart, loadOwners } = props;
  const { people } = model.repositories;
  const [startDate, setStartDate] = React.useState<typeof start.startDate | null>(start.startDate);
  const [isWrong, setWrong] = React.useState(false);
  const [mentor, setMentor] = React.useState(start.mentor);
  const [manager, setManager] = React.useState(start.manager);
  const [problem, setProblem] = React.useState<UpdateOutcome>();
  const [isTried, setTried] = React.useState(false);
  const isDirty =
    startDate !== start.startDate || mentor?.id !== start.mentor?.id || manager?.id !== start.manager?.id;
  React.useEffect(() => {
    onPart(partName, isDirty);
    return () => onPart(partName, false);
  }, [onPart, isDirty]);
  const save = async (): Promise<void> => {
    setTried(true);
    if (startDate === null || isWrong) return;
    const before = start;
    const outcome = await deeds.update({ startDate, mentor, manager });
    if (outcome.kind === 'written') props.onWritten(outcome.start, before);
    else setProblem(outcome);
  };
  const dateProblem =
    problem?.kind === 'sameDay'
      ? fill(strings.PlanSameDay, { name: start.person.name })
      : isTried && startDate === null
        ? strings.PlanDateMissing
        : undefined;
  return (
    <form
      className={styles.record}
      aria-label={strings.PlanChange}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <DateField
        label={strings.PlanFirstDay}
        value={startDate}
        isRequired
        problem={dateProblem}
        onWrong={setWrong}
        onChange={(day) => {
          setStartDate(day);
          setProblem(undefined);
        }}
      />
      <PersonField label={strings.PlanMentor} value={mentor} people={people} onChange={setMentor} />
      <PersonField label={strings.PlanManager} value={manager} people={people} onChange={setManager} />
      {problem?.kind === 'failed' ? (
        <ErrorNotice
          title={fill(strings.PlanNotChanged, { plan: start.title })}
          error={problem.error}
          onRetry={() => void save()}
          onReload={of.reload}
          loadOwners={loadOwners}
        />
      ) : null}
      <div className={styles.commands}>
        <Button type="submit" look="primary" disabled={deeds.isBusy}>
          {ui.strings.Save}
        </Button>
        <Button onClick={props.onCancel}>{ui.strings.Cancel}</Button>
      </div>
    </form>
  );
}
