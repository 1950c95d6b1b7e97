import * as React from 'react';
import type { OperationsPlan } from '../../../domain/overview/plan/planModel';
import type { Person } from '../../../domain/people/person';
import type { StarterAlert } from '../../../domain/starter/StarterAlert';
import { isInPlan } from '../../../domain/starter/starterAlertDrafts';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { PersonField } from '../../../ui/fields/PersonField';
import { Loading } from '../../../ui/screens/Loading';
import { useDirtyWhile } from '../../../ui/screens/useDirtyWhile';
import { useUiWords } from '../../../ui/words/UiWords';
import { usePlan } from '../model/usePlan';
import type { OverviewPanelScreenProps } from '../model/viewProps';
import { useOverviewWords } from '../words/OverviewWords';
import { SuggestedList, type Suggestion } from './suggested/SuggestedList';
import { SuggestedStatus } from './suggested/SuggestedStatus';
import { useSuggestedWriter, useSuggestions, type SuggestedWriter } from './suggested/useSuggested';
import styles from '../../../ui/screens/Panel.module.scss';

type ChooseProps = OverviewPanelScreenProps & {
  readonly suggestions: readonly Suggestion[];
  readonly writer: SuggestedWriter;
};

/** Which suggestions are wanted, who reacts to them, and how it begins. */
function Choose({ suggestions, writer, model, onClose }: ChooseProps): JSX.Element {
  const { strings, plural } = useOverviewWords();
  const ui = useUiWords();
  const [wanted, setWanted] = React.useState<ReadonlySet<string>>(() => new Set());
  const [responder, setResponder] = React.useState<Person | null>(null);
  const [backup, setBackup] = React.useState<Person | null>(null);
  const change = (keys: readonly string[], isWanted: boolean): void =>
    setWanted((now) => {
      const others = [...now].filter((key) => !keys.includes(key));
      return new Set(isWanted ? [...others, ...keys] : others);
    });
  const chosen = suggestions.filter(({ alert, isThere }) => !isThere && wanted.has(alert.key));
  const isOwnBackup = responder !== null && responder.id === backup?.id;
  const { people } = model.repositories;
  return (
    <>
      <SuggestedList suggestions={suggestions} wanted={wanted} onWanted={change} />
      {chosen.length > 0 ? (
        <>
          <PersonField label={strings.SuggestWho} value={responder} people={people} onChange={setResponder} />
          <PersonField
            label={strings.AlertBackup}
            value={backup}
            people={people}
            problem={isOwnBackup ? strings.AnswerBackupIsPerson : undefined}
            onChange={setBackup}
          />
        </>
      ) : null}
      <div className={styles.commands}>
        <Button
          look="primary"
          icon="add"
          disabled={chosen.length === 0 || isOwnBackup}
          onClick={() => writer.add(chosen.map(({ alert }) => ({ alert, people: { responder, backup } })))}
        >
          {plural('SuggestAdd', chosen.length)}
        </Button>
        <Button onClick={onClose}>{ui.strings.Close}</Button>
      </div>
    </>
  );
}

function Ready(
  props: OverviewPanelScreenProps & {
    readonly all: readonly StarterAlert[];
    readonly plan: OperationsPlan;
  }
): JSX.Element {
  const { strings } = useOverviewWords();
  const { all, plan, model, onDirty } = props;
  const writer = useSuggestedWriter(model);
  const isWorking = writer.adding.state.kind === 'working' || writer.removing.state.kind === 'working';
  useDirtyWhile(isWorking, onDirty);
  const suggestions = all.map((alert) => ({ alert, isThere: isInPlan(alert, plan.alerts) }));
  const isAllThere = suggestions.every(({ isThere }) => isThere);
  return (
    <div className={styles.section}>
      <p className={styles.text}>{isAllThere ? strings.SuggestAllThere : strings.SuggestIntro}</p>
      <SuggestedStatus {...writer} />
      {isWorking ? null : <Choose {...props} suggestions={suggestions} writer={writer} />}
    </div>
  );
}

/** Suggestions for alerts: those that somebody here will react to are added to the plan. */
export function SuggestedAlertsScreen(props: OverviewPanelScreenProps): JSX.Element {
  const { strings } = useOverviewWords();
  const { model, loadOwners } = props;
  const all = useSuggestions();
  const plan = usePlan(model.repositories);
  const failed = [all, plan].find(({ state }) => state.kind === 'failed');
  if (failed?.state.kind === 'failed') {
    return (
      <ErrorNotice
        title={strings.PlanNotLoaded}
        error={failed.state.error}
        onRetry={failed.reload}
        loadOwners={loadOwners}
      />
    );
  }
  if (!all.rows || !plan.rows) return <Loading label={strings.PlanLoading} rows={5} />;
  return <Ready {...props} all={all.rows} plan={plan.rows} />;
}
