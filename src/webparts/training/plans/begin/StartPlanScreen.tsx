import * as React from 'react';
import type { Plan } from '../../../../domain/training/plan';
import { Button } from '../../../../ui/controls/Button';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { focusFirstInvalid } from '../../../../ui/fields/focusFirstInvalid';
import { EmptyState } from '../../../../ui/screens/EmptyState';
import { Loading } from '../../../../ui/screens/Loading';
import { useUiWords } from '../../../../ui/words/UiWords';
import { usePlans } from '../../model/useSkills';
import type { StartPlanProps } from '../../panel/TrainingPanel';
import { useTrainingWords } from '../../words/TrainingWords';
import { BeginFields } from './BeginFields';
import type { Beginning, BeginForm } from './beginForm';
import { BeginPreview } from './BeginPreview';
import { BeginResult } from './BeginResult';
import { useBegin, type Begin } from './useBegin';
import styles from './Begin.module.scss';

function beginningOf(
  { plan, people, startDate, ...same }: BeginForm,
  plans: readonly Plan[]
): Beginning | undefined {
  const chosen = plans.find(({ id }) => id === plan);
  return chosen && startDate !== null && people.length > 0
    ? { ...same, plan: chosen, people, startDate }
    : undefined;
}

function useBeginForm({ panel, reader }: StartPlanProps, plans: readonly Plan[]): BeginForm {
  const { formats } = useTrainingWords();
  const { person, plan } = panel;
  const only = plans.length === 1 ? plans[0]?.id : undefined;
  return React.useState<BeginForm>(() => ({
    people: person ? [person] : [],
    plan: plans.some(({ id }) => id === plan) ? (plan ?? null) : (only ?? null),
    startDate: formats.today(),
    mentor: reader.team.find((entry) => entry.person.id === person?.id)?.mentor ?? null,
    manager: null
  }))[0];
}

function BeginFormPart(
  props: StartPlanProps & { readonly plans: readonly Plan[]; readonly begin: Begin }
): JSX.Element {
  const { strings } = useTrainingWords();
  const ui = useUiWords();
  const { plans, begin, onDirty, onClose } = props;
  const first = useBeginForm(props, plans);
  const [form, setForm] = React.useState(first);
  const [isWrongDate, setWrongDate] = React.useState(false);
  const [attempts, setAttempts] = React.useState(0);
  const element = React.useRef<HTMLFormElement>(null);
  const isDirty = form !== first;
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  React.useEffect(() => {
    if (attempts > 0) focusFirstInvalid(element.current);
  }, [attempts]);
  const beginning = beginningOf(form, plans);
  const start = (): void => {
    if (!beginning || isWrongDate) {
      setAttempts((now) => now + 1);
      return;
    }
    onDirty(false);
    void begin.run(beginning);
  };
  return (
    <form
      ref={element}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <BeginFields
        {...props}
        form={form}
        isTried={attempts > 0}
        onChange={(change) => setForm((now) => ({ ...now, ...change }))}
        onWrongDate={setWrongDate}
      />
      {beginning ? <BeginPreview {...props} beginning={beginning} /> : null}
      <div className={styles.commands}>
        <Button type="submit" look="primary" icon="check">
          {strings.PlanStartAndAssign}
        </Button>
        <Button onClick={onClose}>{ui.strings.Cancel}</Button>
      </div>
    </form>
  );
}

/** Somebody begins a plan: the start is written and its courses are assigned, for one person after the other. */
export function StartPlanScreen(props: StartPlanProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { model, loadOwners } = props;
  const { state, reload } = usePlans(model.repositories);
  const begin = useBegin(props);
  if (begin.job.state.kind !== 'idle') {
    return (
      <div className={styles.form}>
        <BeginResult model={model} begin={begin} />
      </div>
    );
  }
  if (state.kind === 'loading') return <Loading label={strings.PlanTemplatesLoading} rows={4} />;
  if (state.kind === 'failed') {
    const title = strings.PlanTemplatesNotLoaded;
    return <ErrorNotice title={title} error={state.error} onRetry={reload} loadOwners={loadOwners} />;
  }
  const plans = state.rows.filter(({ status }) => status === 'In use');
  if (plans.length === 0) {
    return (
      <EmptyState
        title={strings.PlanNoneInUse}
        text={strings.PlanNoneInUseText}
        actions={
          <Button icon="add" onClick={() => model.openPanel({ kind: 'plan' })}>
            {strings.AddPlan}
          </Button>
        }
      />
    );
  }
  return <BeginFormPart {...props} plans={plans} begin={begin} />;
}
