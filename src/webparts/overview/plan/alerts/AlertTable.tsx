import * as React from 'react';
import type { PlanGap } from '../../../../domain/overview/plan/gaps';
import type { Alert } from '../../../../domain/overview/plan/planModel';
import { useTeamWords } from '../../../../ui/team/TeamWords';
import { FollowUpButton } from '../../followUp/FollowUpButton';
import { alertFollowUp } from '../../followUp/followUpTexts';
import type { OverviewViewProps } from '../../model/viewProps';
import { useOverviewWords } from '../../words/OverviewWords';
import { GapLine } from '../GapLine';
import { gapText } from '../words/gapWords';
import { inAlertOrder } from './alertOrder';
import { Responder, Runbook, Severity, withinWords } from './AlertParts';
import styles from '../Plan.module.scss';

export interface AlertTableProps extends OverviewViewProps {
  readonly alerts: readonly Alert[];
  /** What alerts do not say; nothing for those who cannot mend it. */
  readonly gaps: readonly PlanGap[];
}

/** What is lacking of one alert. */
export function gapsOfAlert(gaps: readonly PlanGap[], { id }: Pick<Alert, 'id'>): readonly PlanGap[] {
  return gaps.filter((gap) => (gap.kind === 'alert' || gap.kind === 'alertLeft') && gap.alert.id === id);
}

function AlertRow(props: AlertTableProps & { readonly alert: Alert }): JSX.Element {
  const words = useOverviewWords();
  const team = useTeamWords();
  const { strings } = words;
  const { alert, gaps, model, reader } = props;
  const { id, title, source, isInUse } = alert;
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles.opener} onClick={() => model.open({ kind: 'alert', id })}>
          <bdi>{title}</bdi>
        </button>
        {gapsOfAlert(gaps, alert).map((gap, index) => (
          <GapLine key={index} text={gapText(words, team.strings, gap)} />
        ))}
      </th>
      <td data-label={strings.AlertSeverity}>
        <Severity alert={alert} />
      </td>
      <td data-label={strings.AlertSource} dir="auto">
        {source.trim() === '' ? strings.AlertNotSaid : source}
      </td>
      <td data-label={strings.AlertResponder}>
        <Responder alert={alert} />
      </td>
      <td data-label={strings.AlertWithin}>{withinWords(words, alert)}</td>
      <td data-label={strings.AlertRunbook}>
        <Runbook alert={alert} />
      </td>
      <td className={styles.whole} data-label={strings.AlertState}>
        {isInUse ? strings.AlertInUse : strings.AlertNotInUse}
      </td>
      {reader.access.canAdd ? (
        <td className={styles.whole}>
          {isInUse ? (
            <FollowUpButton model={model} about={title} prepare={() => alertFollowUp(words, reader, alert)} />
          ) : null}
        </td>
      ) : null}
    </tr>
  );
}

/** What is worth a reaction: whose, how soon, and by which runbook. */
export function AlertTable(props: AlertTableProps): JSX.Element {
  const { strings, culture } = useOverviewWords();
  const { alerts, reader } = props;
  const sorted = React.useMemo(() => inAlertOrder(alerts, culture.locale), [alerts, culture.locale]);
  return (
    <table className={styles.table} aria-label={strings.AlertsTable}>
      <thead>
        <tr>
          <th scope="col">{strings.AlertTitle}</th>
          <th scope="col">{strings.AlertSeverity}</th>
          <th scope="col">{strings.AlertSource}</th>
          <th scope="col">{strings.AlertResponder}</th>
          <th scope="col">{strings.AlertWithin}</th>
          <th scope="col">{strings.AlertRunbook}</th>
          <th scope="col">{strings.AlertState}</th>
          {reader.access.canAdd ? <th scope="col">{strings.AlertDeeds}</th> : null}
        </tr>
      </thead>
      <tbody>
        {sorted.map((alert) => (
          <AlertRow key={alert.id} {...props} alert={alert} />
        ))}
      </tbody>
    </table>
  );
}
