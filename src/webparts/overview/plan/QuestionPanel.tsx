import * as React from 'react';
import type { OperationsPlan } from '../../../domain/overview/plan/planModel';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { StatusBar } from '../../../ui/errors/StatusBar';
import { Button } from '../../../ui/controls/Button';
import { GuardedPanel, type PanelGuard } from '../../../ui/screens/GuardedPanel';
import { Loading } from '../../../ui/screens/Loading';
import { usePlan } from '../model/usePlan';
import type { QuestionPanelProps } from '../panel/OpenedPanel';
import { useOverviewWords } from '../words/OverviewWords';
import { EditAnswer } from './answers/EditAnswer';
import { QuestionBody } from './answers/QuestionBody';
import { QuestionCommands } from './answers/QuestionCommands';
import { planState } from './planState';
import { questionHint, questionName } from './words/questionWords';
import styles from '../../../ui/screens/Panel.module.scss';

type QuestionProps = QuestionPanelProps & PanelGuard & { readonly plan: OperationsPlan };

function Question(props: QuestionProps): JSX.Element | null {
  const { strings, formats } = useOverviewWords();
  const { plan, opened, model, reader } = props;
  const today = formats.today();
  const state = React.useMemo(() => planState(plan, reader, today), [plan, reader, today]);
  const one = state.questions.find(({ question }) => question.key === opened.question);
  const mayAnswer = one?.question.answer !== 'team' && one?.question.answer !== 'alerts';
  const { canAdd, canEdit } = reader.access;
  // What nobody has answered is answered at once.
  const [isEditing, setEditing] = React.useState(() => mayAnswer && one?.answer === null && canAdd);
  if (!one) return null;
  return (
    <div className={styles.section}>
      <p className={styles.quiet}>{questionHint(strings, one.question.key)}</p>
      {isEditing ? (
        <EditAnswer
          {...props}
          question={one.question}
          answer={one.answer}
          takesFocus={one.answer !== null}
          onDone={() => model.open(null)}
        />
      ) : (
        <>
          <QuestionBody {...props} one={one} state={state} alerts={plan.alerts} />
          <div className={styles.commands}>
            {mayAnswer ? (
              canEdit && one.answer ? (
                <Button icon="edit" onClick={() => setEditing(true)}>
                  {strings.PlanChange}
                </Button>
              ) : null
            ) : (
              <QuestionCommands {...props} one={one} />
            )}
          </div>
        </>
      )}
    </div>
  );
}

/** A question of the plan: what a good answer says, the answer, and the form for it. */
export function QuestionPanel(props: QuestionPanelProps): JSX.Element {
  const { strings } = useOverviewWords();
  const { model, loadOwners, opened } = props;
  const { state, reload } = usePlan(model.repositories);
  return (
    <GuardedPanel
      title={questionName(strings, opened.question)}
      onClose={() => model.open(null)}
      screen={opened.question}
    >
      {(guard) => (
        <>
          <StatusBar
            message={model.message}
            onDismiss={() => model.say(undefined)}
            onReload={model.reload}
            loadOwners={loadOwners}
          />
          {state.kind === 'loading' ? <Loading label={strings.PlanLoading} rows={3} /> : null}
          {state.kind === 'failed' ? (
            <ErrorNotice
              title={strings.PlanNotLoaded}
              error={state.error}
              onRetry={reload}
              loadOwners={loadOwners}
            />
          ) : null}
          {state.kind === 'ready' ? <Question {...props} {...guard} plan={state.rows} /> : null}
        </>
      )}
    </GuardedPanel>
  );
}
