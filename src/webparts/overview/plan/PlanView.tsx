import * as React from 'react';
import { planSections } from '../../../lists/overview';
import type { OperationsPlan, PlanSection } from '../../../domain/overview/plan/planModel';
import { Button } from '../../../ui/controls/Button';
import { ProgressBar } from '../../../ui/controls/ProgressBar';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { Loading } from '../../../ui/screens/Loading';
import { fill } from '../../../ui/words/fill';
import { usePlan } from '../model/usePlan';
import type { OverviewViewProps } from '../model/viewProps';
import { useOverviewWords } from '../words/OverviewWords';
import { QuestionItem } from './answers/QuestionItem';
import { NotesSection } from './notes/NotesSection';
import { planState, type PlanState, type QuestionState } from './planState';
import { planSectionName } from './words/planNames';
import styles from './Plan.module.scss';

interface PlanProps extends OverviewViewProps {
  readonly plan: OperationsPlan;
}

type StateProps = PlanProps & { readonly state: PlanState };

function open({ model }: PlanProps, { question }: QuestionState): void {
  if (question.answer === 'team') model.open({ kind: 'team' });
  else model.open({ kind: 'question', question: question.key });
}

/** Nothing is answered: what the plan is for, and how to begin. */
function Welcome(props: StateProps): JSX.Element | null {
  const { strings } = useOverviewWords();
  const { plan, state, reader } = props;
  if (plan.answers.length + plan.alerts.length + plan.notes.length > 0) return null;
  if (!reader.access.canAdd) {
    return <EmptyState title={strings.PlanEmptyReader} text={strings.PlanEmptyReaderText} />;
  }
  const first = state.questions.find((one) => !one.isAnswered);
  return (
    <EmptyState
      title={strings.PlanWelcome}
      text={strings.PlanWelcomeText}
      actions={
        first ? (
          <Button look="primary" icon="edit" onClick={() => open(props, first)}>
            {strings.PlanBegin}
          </Button>
        ) : null
      }
    />
  );
}

function Head({ state, reader }: StateProps): JSX.Element {
  const { strings, formats } = useOverviewWords();
  const { answered: done, questions } = state;
  const counts = { done: formats.number(done), total: formats.number(questions.length) };
  return (
    <div className={styles.head}>
      <p>{strings.PlanIntro}</p>
      {reader.isTeam ? (
        <ProgressBar label={fill(strings.PlanProgress, counts)} done={done} total={questions.length} />
      ) : null}
    </div>
  );
}

function Section(props: StateProps & { readonly section: PlanSection }): JSX.Element {
  const { strings } = useOverviewWords();
  const { plan, state, section } = props;
  const name = planSectionName(strings, section);
  return (
    <section className={styles.section} aria-label={name}>
      <h3>{name}</h3>
      <ul className={styles.questions}>
        {state.questions
          .filter(({ question }) => question.section === section)
          .map((one) => (
            <QuestionItem key={one.question.key} {...props} one={one} alerts={plan.alerts} />
          ))}
      </ul>
      {section === 'Decisions' ? <NotesSection {...props} notes={plan.notes} /> : null}
    </section>
  );
}

function Plan(props: PlanProps): JSX.Element {
  const { formats } = useOverviewWords();
  const { plan, reader } = props;
  const today = formats.today();
  const state = React.useMemo(() => planState(plan, reader, today), [plan, reader, today]);
  return (
    <>
      <Head {...props} state={state} />
      <Welcome {...props} state={state} />
      {planSections.map((section) => (
        <Section key={section} {...props} state={state} section={section} />
      ))}
    </>
  );
}

/** The plan for operations and maintenance: who does what, how it is reported, what is reacted to. */
export function PlanView(props: OverviewViewProps): JSX.Element {
  const { strings } = useOverviewWords();
  const { model, loadOwners } = props;
  const { state, reload } = usePlan(model.repositories);
  if (state.kind === 'loading') return <Loading label={strings.PlanLoading} rows={6} />;
  if (state.kind === 'failed') {
    return (
      <ErrorNotice
        title={strings.PlanNotLoaded}
        error={state.error}
        onRetry={reload}
        loadOwners={loadOwners}
      />
    );
  }
  return (
    <div className={styles.view}>
      {state.refreshError === undefined ? null : (
        <ErrorNotice title={strings.NotRefreshed} error={state.refreshError} onRetry={reload} />
      )}
      <Plan {...props} plan={state.rows} />
    </div>
  );
}
