import * as React from 'react';
import type { PlanGap } from '../../../domain/overview/plan/gaps';
import type { Alert } from '../../../domain/overview/plan/planModel';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { StatusBar } from '../../../ui/errors/StatusBar';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { GuardedPanel } from '../../../ui/screens/GuardedPanel';
import { Loading } from '../../../ui/screens/Loading';
import { useMounted } from '../../../ui/screens/useMounted';
import { useTeamWords } from '../../../ui/team/TeamWords';
import { FollowUpButton } from '../followUp/FollowUpButton';
import { alertFollowUp } from '../followUp/followUpTexts';
import { usePlan } from '../model/usePlan';
import type { OverviewViewProps } from '../model/viewProps';
import type { AlertPanelProps } from '../panel/OpenedPanel';
import { useOverviewWords } from '../words/OverviewWords';
import { Responder, Runbook, Severity, withinWords } from './alerts/AlertParts';
import { gapsOfAlert } from './alerts/AlertTable';
import { useAlertDeeds } from './alerts/useAlertDeeds';
import { Facts } from './Facts';
import { GapLine } from './GapLine';
import { planState } from './planState';
import { gapText } from './words/gapWords';
import styles from '../../../ui/screens/Panel.module.scss';

type AlertProps = OverviewViewProps & { readonly alert: Alert; readonly onDeleted: () => void };

function Deeds({ model, reader, alert, onDeleted }: AlertProps): JSX.Element {
  const { strings } = useOverviewWords();
  const { pending, setInUse, remove } = useAlertDeeds(model);
  const { canEdit, canDelete } = reader.access;
  const { id, isInUse } = alert;
  const isBusy = pending.has(id);
  return (
    <div className={styles.commands}>
      {canEdit ? (
        <>
          <Button icon="edit" disabled={isBusy} onClick={() => model.openPanel({ kind: 'editAlert', alert })}>
            {strings.PlanChange}
          </Button>
          <Button disabled={isBusy} onClick={() => void setInUse(alert, !isInUse)}>
            {isInUse ? strings.AlertRetire : strings.AlertUse}
          </Button>
        </>
      ) : null}
      {canDelete ? (
        <Button
          look="quiet"
          icon="remove"
          disabled={isBusy}
          onClick={() => {
            void remove(alert).then((isDeleted) => {
              if (isDeleted) onDeleted();
            });
          }}
        >
          {strings.PlanDelete}
        </Button>
      ) : null}
    </div>
  );
}

function Details(props: AlertProps & { readonly gaps: readonly PlanGap[] }): JSX.Element {
  const words = useOverviewWords();
  const team = useTeamWords();
  const { strings } = words;
  const { model, reader, alert, gaps } = props;
  return (
    <div className={styles.section}>
      <Facts
        facts={[
          { label: strings.AlertSeverity, value: <Severity alert={alert} /> },
          {
            label: strings.AlertState,
            value: alert.isInUse ? strings.AlertInUse : strings.AlertNotInUse
          },
          {
            label: strings.AlertSource,
            value: <bdi>{alert.source.trim() === '' ? strings.AlertNotSaid : alert.source}</bdi>
          },
          { label: strings.AlertResponder, value: <Responder alert={alert} /> },
          { label: strings.AlertWithin, value: withinWords(words, alert) },
          { label: strings.AlertRunbook, value: <Runbook alert={alert} /> }
        ]}
      />
      {gapsOfAlert(gaps, alert).map((gap, index) => (
        <GapLine key={index} text={gapText(words, team.strings, gap)} />
      ))}
      {reader.access.canAdd && alert.isInUse ? (
        <FollowUpButton
          model={model}
          about={alert.title}
          prepare={() => alertFollowUp(words, reader, alert)}
        />
      ) : null}
      <Deeds {...props} />
    </div>
  );
}

/** An alert of the plan, and what can be done about it. */
export function AlertPanel(props: AlertPanelProps): JSX.Element {
  const { strings, formats } = useOverviewWords();
  const { model, reader, loadOwners, opened } = props;
  const { state, rows, reload } = usePlan(model.repositories);
  const isMounted = useMounted();
  const today = formats.today();
  const onDeleted = (): void => {
    // What was opened since stays.
    if (isMounted()) model.open(null);
  };
  const alert = rows?.alerts.find(({ id }) => id === opened.id);
  const gaps = React.useMemo(() => (rows ? planState(rows, reader, today).gaps : []), [rows, reader, today]);
  return (
    <GuardedPanel
      title={alert?.title ?? strings.AlertTitle}
      onClose={() => model.open(null)}
      screen={opened.id}
    >
      {() => (
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
          {state.kind === 'ready' && !alert ? (
            <EmptyState title={strings.AlertGone} text={strings.AlertGoneText} />
          ) : null}
          {alert ? <Details {...props} alert={alert} gaps={gaps} onDeleted={onDeleted} /> : null}
        </>
      )}
    </GuardedPanel>
  );
}
