import * as React from 'react';
import type { Plan } from '../../../../domain/training/plan';
import { Button } from '../../../../ui/controls/Button';
import { RevealButton } from '../../../../ui/controls/RevealButton';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { EmptyState } from '../../../../ui/screens/EmptyState';
import { Loading } from '../../../../ui/screens/Loading';
import { fill } from '../../../../ui/words/fill';
import { usePlans } from '../../model/useSkills';
import type { TrainingViewProps } from '../../model/viewProps';
import { audienceName, courseStatusName } from '../../words/choiceNames';
import { useTrainingWords } from '../../words/TrainingWords';
import { StepsPreview } from './StepsPreview';
import { usePlanStatus, type PlanStatusActions } from './usePlanStatus';
import styles from '../Plans.module.scss';

type TemplateProps = TrainingViewProps & { readonly plan: Plan; readonly actions: PlanStatusActions };

/** What leads do with a plan. */
function Commands({ model, plan, actions }: TemplateProps): JSX.Element {
  const { strings } = useTrainingWords();
  const named = (text: string): string => `${text}: ${plan.title}`;
  const isPending = actions.pending.has(plan.id);
  const isInUse = plan.status === 'In use';
  return (
    <>
      {isInUse ? (
        <Button
          icon="person"
          aria-label={named(strings.StartPlan)}
          onClick={() => model.openPanel({ kind: 'startPlan', plan: plan.id })}
        >
          {strings.StartPlan}
        </Button>
      ) : null}
      <Button
        look="quiet"
        icon="edit"
        aria-label={named(strings.PlanEditShort)}
        onClick={() => model.openPanel({ kind: 'plan', plan })}
      >
        {strings.PlanEditShort}
      </Button>
      <Button
        look="quiet"
        icon={isInUse ? 'skip' : 'check'}
        disabled={isPending}
        aria-label={named(isInUse ? strings.PlanRetire : strings.PlanUse)}
        onClick={() => void actions.setStatus(plan, isInUse ? 'Retired' : 'In use')}
      >
        {isInUse ? strings.PlanRetire : strings.PlanUse}
      </Button>
    </>
  );
}

function Template(props: TemplateProps): JSX.Element {
  const words = useTrainingWords();
  const { strings, formats, plural } = words;
  const { plan, reader, catalogue } = props;
  const [isOpen, setOpen] = React.useState(false);
  const { title, status, audiences, owner, steps } = plan;
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <h4 className={styles.name}>
          <bdi>{title}</bdi>
        </h4>
        <p className={styles.facts}>
          {status === 'In use' ? null : <span>{courseStatusName(strings, status)}</span>}
          {audiences.length === 0 ? null : (
            <span>{formats.list(audiences.map((audience) => audienceName(strings, audience)))}</span>
          )}
          <span>{plural('PlanSteps', steps.length)}</span>
          {owner ? <span>{fill(strings.PlanOwnerIs, { name: owner.name })}</span> : null}
        </p>
      </div>
      <div className={styles.commands}>
        {steps.length === 0 ? null : (
          <RevealButton isOpen={isOpen} onToggle={() => setOpen(!isOpen)} about={title}>
            {strings.PlanStepsShow}
          </RevealButton>
        )}
        {reader.isLead ? <Commands {...props} /> : null}
      </div>
      {isOpen ? (
        <StepsPreview
          label={fill(strings.PlanStepsOf, { plan: title })}
          steps={steps}
          courses={catalogue.courses}
        />
      ) : null}
    </li>
  );
}

/** The plans that people can be given: those in use for everybody, all of them for leads. */
export function Templates(props: TrainingViewProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { model, reader, loadOwners } = props;
  const { state, reload } = usePlans(model.repositories);
  const actions = usePlanStatus(model);
  if (state.kind === 'loading') return <Loading label={strings.PlanTemplatesLoading} rows={2} />;
  if (state.kind === 'failed') {
    const { error } = state;
    const title = strings.PlanTemplatesNotLoaded;
    return <ErrorNotice title={title} error={error} onRetry={reload} loadOwners={loadOwners} />;
  }
  const plans = state.rows.filter(({ status }) => reader.isLead || status === 'In use');
  if (plans.length === 0) {
    return (
      <EmptyState
        title={strings.PlanNone}
        text={reader.isLead ? strings.PlanNoneLead : strings.PlanNoneTeam}
        actions={
          reader.isLead ? (
            <Button icon="list" onClick={() => model.openPanel({ kind: 'starter' })}>
              {strings.MenuStarter}
            </Button>
          ) : null
        }
      />
    );
  }
  return (
    <ul className={styles.rows} aria-label={strings.PlanTemplates}>
      {plans.map((plan) => (
        <Template key={plan.id} {...props} plan={plan} actions={actions} />
      ))}
    </ul>
  );
}
