import * as React from 'react';
import type { Alert } from '../../../../domain/overview/plan/planModel';
import { isWebAddress } from '../../../../domain/tasks/validateDraft';
import { Icon, type IconName } from '../../../../ui/icons/Icon';
import { PersonName } from '../../../../ui/people/PersonName';
import { fill } from '../../../../ui/words/fill';
import { timeWords } from '../../followUp/timeWords';
import { useOverviewWords, type OverviewWords } from '../../words/OverviewWords';
import { severityName } from '../words/planNames';
import styles from '../Plan.module.scss';

const icons: Readonly<Record<Alert['severity'], IconName>> = { High: 'up', Medium: 'same', Low: 'down' };

export function Severity({ alert }: { readonly alert: Pick<Alert, 'severity'> }): JSX.Element {
  const { strings } = useOverviewWords();
  const { severity } = alert;
  return (
    <span className={`${styles.severity} ${severity === 'High' ? styles.high : ''}`}>
      <Icon name={icons[severity]} />
      {severityName(strings, severity)}
    </span>
  );
}

/** Who reacts, and who does while they are away. */
export function Responder({ alert }: { readonly alert: Alert }): JSX.Element {
  const { strings } = useOverviewWords();
  const { responder, backup } = alert;
  return (
    <>
      {responder ? <PersonName name={responder.name} /> : strings.AlertNotSaid}
      {backup ? (
        <span className={styles.line}>{fill(strings.AlertBackupIs, { name: backup.name })}</span>
      ) : null}
    </>
  );
}

/** "within 4 hours" */
export function withinWords(
  { strings, culture }: OverviewWords,
  { withinMinutes }: Pick<Alert, 'withinMinutes'>
): string {
  if (withinMinutes === null) return strings.AlertNotSaid;
  return fill(strings.AlertWithinTime, { time: timeWords(culture, withinMinutes) });
}

/** Where it is described what to do. Addresses that browsers should not open stay text. */
export function Runbook({ alert }: { readonly alert: Pick<Alert, 'runbook'> }): JSX.Element {
  const { strings } = useOverviewWords();
  const { runbook } = alert;
  if (!runbook) return <>{strings.AlertNotSaid}</>;
  const name = runbook.description.trim() || runbook.url;
  if (!isWebAddress(runbook.url)) return <bdi>{name}</bdi>;
  return (
    <a className={styles.link} href={runbook.url} target="_blank" rel="noopener noreferrer">
      <bdi>{name}</bdi>
    </a>
  );
}
