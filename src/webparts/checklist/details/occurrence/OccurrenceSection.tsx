import * as React from 'react';
import type { ChecklistItem } from '../../../../domain/tasks/checklistItem';
import { isRecurring } from '../../../../domain/tasks/singleOccurrence';
import { useChecklistWords } from '../../words/ChecklistWords';
import { LogEntry } from '../history/LogEntry';
import type { TaskLog } from '../history/useTaskLog';
import type { OccurrenceDeeds } from '../useOccurrenceDeeds';
import { OccurrenceHeading } from './OccurrenceHeading';
import { possibleDeeds } from './possibleDeeds';
import { ReopenForm } from './ReopenForm';
import { SettleForms } from './SettleForms';
import { SignOffForm } from './SignOffForm';
import styles from '../Details.module.scss';

export interface OccurrenceSectionProps {
  readonly item: ChecklistItem;
  readonly log: TaskLog;
  readonly canEdit: boolean;
  /** Site user id of who is reading. */
  readonly me: number | undefined;
  readonly deeds: OccurrenceDeeds;
  readonly onDirty: (isDirty: boolean) => void;
}

/** What was handed in or happened to this occurrence. */
function OccurrenceRecord({ item, log }: OccurrenceSectionProps): JSX.Element | null {
  const { strings } = useChecklistWords();
  const { task, occurrence } = item;
  const entries = (log.entries ?? []).filter(({ period }) => period === occurrence.period);
  if (entries.length === 0) return null;
  return (
    <ul className={styles.log} aria-label={strings.WhatHappened}>
      {entries.map((entry) => (
        <LogEntry key={entry.id} entry={entry} steps={task.steps} showsDue={false} />
      ))}
    </ul>
  );
}

function DeedForms(props: OccurrenceSectionProps): JSX.Element | null {
  const { strings } = useChecklistWords();
  const { item, deeds, onDirty } = props;
  const { task, occurrence } = item;
  const { isBusy } = deeds;
  const possible = possibleDeeds(task, occurrence, props.me);
  switch (possible.kind) {
    case 'settle':
      return (
        <>
          {occurrence.state === 'missed' ? <p className={styles.text}>{strings.MissedHint}</p> : null}
          <SettleForms
            item={item}
            canSkip={possible.canSkip}
            canMove={possible.canMove}
            isBusy={isBusy}
            onComplete={deeds.complete}
            onSkip={deeds.skip}
            onMove={deeds.move}
            onDirty={onDirty}
          />
        </>
      );
    case 'decide':
      return (
        <SignOffForm
          isBusy={isBusy}
          onSignOff={deeds.signOff}
          onSendBack={deeds.sendBack}
          onDirty={onDirty}
        />
      );
    case 'waitForOther':
      return (
        <>
          <p className={styles.text}>{strings.WaitingForOther}</p>
          <ReopenForm command={strings.TakeBack} isBusy={isBusy} onReopen={deeds.reopen} onDirty={onDirty} />
        </>
      );
    case 'reopen':
      return (
        <ReopenForm command={strings.Reopen} isBusy={isBusy} onReopen={deeds.reopen} onDirty={onDirty} />
      );
    case 'nothing':
      return null;
  }
}

/** Of a task that has but one occurrence, the facts and the log say it all, unless something waits or is over. */
function isWorthAHeading({ task, occurrence }: ChecklistItem): boolean {
  const isOver = task.kind === 'Renewal' && occurrence.settledOn !== null;
  return isRecurring(task) || occurrence.state === 'waiting' || isOver;
}

/** The occurrence in question: how it stands, what was recorded, and what can be done about it. */
export function OccurrenceSection(props: OccurrenceSectionProps): JSX.Element {
  const { item } = props;
  const { occurrence } = item;
  return (
    <section className={styles.section}>
      {isWorthAHeading(item) ? (
        <>
          <OccurrenceHeading occurrence={occurrence} />
          <OccurrenceRecord {...props} />
        </>
      ) : null}
      {props.canEdit ? <DeedForms key={`${occurrence.period}|${occurrence.round}`} {...props} /> : null}
    </section>
  );
}
