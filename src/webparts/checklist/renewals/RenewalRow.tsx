import * as React from 'react';
import { lastRenewal } from '../../../domain/renewals/lastRenewal';
import type { RenewalEntry } from '../../../domain/renewals/renewalRegister';
import type { Occurrence } from '../../../domain/tasks/occurrence';
import { singleOccurrence, singleOccurrences } from '../../../domain/tasks/singleOccurrence';
import type { Task } from '../../../domain/tasks/task';
import { isWebAddress } from '../../../domain/tasks/validateDraft';
import { Button } from '../../../ui/controls/Button';
import { Icon } from '../../../ui/icons/Icon';
import { fill } from '../../../ui/words/fill';
import { renewalName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import { stageIcons, stageLines, stageName } from './stageWords';
import styles from './Register.module.scss';

export interface RenewalRowProps {
  readonly entry: RenewalEntry;
  readonly isBusy: boolean;
  readonly onOpen: (task: Task, occurrence: Occurrence) => void;
  /** Left out for people who may only read. */
  readonly onEdit?: ((task: Task) => void) | undefined;
}

/** How near the expiry is. */
function Stage(props: { readonly entry: RenewalEntry }): JSX.Element {
  const words = useChecklistWords();
  const { task, stage } = props.entry;
  return (
    <>
      {task.dueDate ? <time dateTime={task.dueDate}>{words.formats.date(task.dueDate)}</time> : null}
      <span className={styles.stage} data-stage={stage.kind}>
        <Icon name={stageIcons[stage.kind]} />
        <span>{stageName(words.strings, stage.kind)}</span>
      </span>
      {stageLines(words, props.entry).map((line) => (
        <span key={line} className={styles.remark}>
          {line}
        </span>
      ))}
    </>
  );
}

/** Where the way to renew it is described: a link, or the task's own instructions. */
function Runbook(props: { readonly task: Task; readonly onOpen: () => void }): JSX.Element {
  const { strings } = useChecklistWords();
  const { reference, instructions, title } = props.task;
  if (reference && isWebAddress(reference.url)) {
    return (
      <a className={styles.link} href={reference.url} target="_blank" rel="noopener noreferrer">
        <bdi>{reference.description || reference.url}</bdi>
      </a>
    );
  }
  if (!instructions) return <>{strings.None}</>;
  return (
    <button
      type="button"
      className={styles.figure}
      aria-label={fill(strings.InstructionsOf, { title })}
      onClick={props.onOpen}
    >
      {strings.FieldInstructions}
    </button>
  );
}

/** What to do about it: renew it, say when it expires, or look at what somebody handed in. */
function RenewalDeeds(props: RenewalRowProps): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { entry, isBusy, onOpen, onEdit } = props;
  const { task, stage } = entry;
  const today = formats.today();
  const waiting = singleOccurrences(task, today).filter(({ state }) => state === 'waiting');
  return (
    <div className={styles.commands}>
      {waiting.map((occurrence) => (
        <Button
          key={occurrence.period}
          look="quiet"
          icon="clock"
          aria-label={fill(strings.WaitingOf, { title: task.title })}
          onClick={() => onOpen(task, occurrence)}
        >
          {strings.StateWaiting}
        </Button>
      ))}
      {onEdit && stage.kind === 'noDate' ? (
        <Button
          icon="calendar"
          disabled={isBusy}
          aria-label={fill(strings.EnterExpiryOf, { title: task.title })}
          onClick={() => onEdit(task)}
        >
          {strings.EnterExpiry}
        </Button>
      ) : null}
      {onEdit ? (
        <Button
          icon="refresh"
          disabled={isBusy}
          aria-label={fill(strings.RenewTask, { title: task.title })}
          onClick={() => onOpen(task, singleOccurrence(task, today))}
        >
          {strings.Renew}
        </Button>
      ) : null}
    </div>
  );
}

/** One thing that expires: as a row, or as a card where there is little room. */
export function RenewalRow(props: RenewalRowProps): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { entry, onOpen } = props;
  const { task } = entry;
  const { renewal, owner, backup } = task;
  const renewed = lastRenewal(task)?.on;
  const open = (): void => onOpen(task, singleOccurrence(task, formats.today()));
  return (
    <tr aria-busy={props.isBusy || undefined}>
      <th scope="row">
        <button type="button" className={styles.opener} onClick={open}>
          <bdi>{task.title}</bdi>
        </button>
        {renewal ? <span className={styles.remark}>{renewalName(strings, renewal.subject)}</span> : null}
      </th>
      <td data-label={strings.FieldExpires} className={styles.wide}>
        <Stage entry={entry} />
      </td>
      <td data-label={strings.FieldAccount}>
        <bdi>{renewal?.account || strings.None}</bdi>
      </td>
      <td data-label={strings.FieldOwner}>
        <bdi>{owner?.name ?? strings.GroupNoOwner}</bdi>
      </td>
      <td data-label={strings.FieldBackup}>
        <bdi>{backup?.name ?? strings.NoBackup}</bdi>
      </td>
      <td data-label={strings.LastRenewed}>
        {renewed ? <time dateTime={renewed}>{formats.date(renewed)}</time> : strings.NeverRenewed}
      </td>
      <td data-label={strings.FieldReference}>
        <Runbook task={task} onOpen={open} />
      </td>
      <td>
        <RenewalDeeds {...props} />
      </td>
    </tr>
  );
}
