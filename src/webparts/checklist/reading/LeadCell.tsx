import * as React from 'react';
import type { ChecklistItem } from '../../../domain/tasks/checklistItem';
import { needsForm } from '../../../domain/tasks/completionProblems';
import type { OccurrenceState } from '../../../domain/tasks/occurrence';
import { Icon, type IconName } from '../../../ui/icons/Icon';
import { fill } from '../../../ui/words/fill';
import { useChecklistWords } from '../words/ChecklistWords';
import styles from './ItemRow.module.scss';

export interface LeadCellProps {
  readonly item: ChecklistItem;
  readonly isBusy: boolean;
  readonly myId: number;
  /** Left out for people who may only read. */
  readonly onComplete?: ((item: ChecklistItem) => void) | undefined;
  readonly onOpen: (item: ChecklistItem) => void;
}

const settledIcons: Partial<Readonly<Record<OccurrenceState, IconName>>> = {
  waiting: 'clock',
  done: 'check',
  doneLate: 'check',
  skipped: 'skip'
};

interface Press {
  readonly label: string;
  readonly tip: string;
  readonly onPress: () => void;
}

/** What the round button does; `undefined` when there is nothing to do here. */
function usePress({ item, myId, onComplete, onOpen }: LeadCellProps): Press | undefined {
  const { strings } = useChecklistWords();
  const { task, occurrence } = item;
  const press = (label: string, tip: string, onPress: (item: ChecklistItem) => void): Press => ({
    label: fill(label, { title: task.title }),
    tip,
    onPress: () => onPress(item)
  });
  if (!onComplete) return undefined;
  if (occurrence.state === 'waiting') {
    return occurrence.settledBy === myId ? undefined : press(strings.SignOffTask, strings.SignOff, onOpen);
  }
  if (occurrence.state in settledIcons) return undefined;
  // Steps, evidence or a new expiry are asked for in the panel.
  if (needsForm(task)) return press(strings.CompleteTaskForm, strings.CompleteForm, onOpen);
  return press(strings.CompleteTask, strings.Complete, onComplete);
}

/** The round button at the beginning of a row, or what stands for it. */
export function LeadCell(props: LeadCellProps): JSX.Element {
  const press = usePress(props);
  const settled = settledIcons[props.item.occurrence.state];
  if (press) {
    return (
      <button
        type="button"
        className={styles.complete}
        aria-label={press.label}
        title={press.tip}
        disabled={props.isBusy}
        onClick={press.onPress}
      >
        <Icon name="check" />
      </button>
    );
  }
  if (settled) return <Icon name={settled} className={styles.settled} />;
  return <span className={styles.bullet} aria-hidden="true" />;
}
