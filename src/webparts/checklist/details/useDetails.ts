import * as React from 'react';
import type { ChecklistItem } from '../../../domain/tasks/checklistItem';
import type { Completion } from '../../../domain/tasks/completion';
import type { StatusValue } from '../../../domain/tasks/step';
import { resultOf } from '../../../domain/tasks/steps';
import { useChecklistWords } from '../words/ChecklistWords';
import type { DetailsScreenProps } from './DetailsScreen';
import { followUpDraft } from './followUps/followUpDraft';
import { useOccurrenceDeeds, type OccurrenceDeeds } from './useOccurrenceDeeds';
import { useShownTask, type ShownTask } from './useShownTask';

/** A completion with an amber or red result, for which a follow-up is offered. */
export interface Worry {
  readonly item: ChecklistItem;
  readonly completion: Completion;
  readonly status: StatusValue;
}

function worryOf(item: ChecklistItem, completion: Completion | undefined): Worry | undefined {
  const status = completion ? resultOf(completion.recorded) : null;
  return completion && (status === 'Amber' || status === 'Red') ? { item, completion, status } : undefined;
}

export interface Details extends ShownTask {
  readonly item: ChecklistItem | undefined;
  readonly deeds: OccurrenceDeeds;
  readonly setDirty: (isDirty: boolean) => void;
  /** Goes elsewhere, or asks first when something would be lost. */
  readonly leave: (go: () => void) => void;
  /** What waits for the answer whether what was typed may be lost. */
  readonly leaving: { readonly discard: () => void; readonly keep: () => void } | undefined;
  readonly worry: Worry | undefined;
  readonly addFollowUp: (item: ChecklistItem, completion?: Completion) => void;
}

/** What the details panel shows, and what happens after a deed. */
export function useDetails(props: DetailsScreenProps): Details {
  const words = useChecklistWords();
  const { model, access, onDirty } = props;
  const { actions, openPanel, closePanel } = model;
  const [isDirty, setDirty] = React.useState(false);
  const [leaving, setLeaving] = React.useState<{ readonly go: () => void }>();
  const [worry, setWorry] = React.useState<Worry>();
  const shown = useShownTask(model, props.task, props.occurrence, isDirty);
  const { task, occurrence, isBusy } = shown;
  const [openedPeriod] = React.useState(occurrence?.period);
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);

  const finish = (item: ChecklistItem, completion?: Completion): void => {
    setDirty(false);
    const found = access.canAdd ? worryOf(item, completion) : undefined;
    setWorry(found);
    // Who chose another one in the strip may want to go on with the next.
    if (!found && item.occurrence.period === openedPeriod) closePanel();
  };
  const item = occurrence && { task, occurrence };
  return {
    ...shown,
    item,
    deeds: useOccurrenceDeeds(actions, item, isBusy, finish),
    setDirty,
    leave: (go) => (isDirty ? setLeaving({ go }) : go()),
    leaving: leaving && {
      discard: () => {
        setDirty(false);
        setLeaving(undefined);
        leaving.go();
      },
      keep: () => setLeaving(undefined)
    },
    worry,
    addFollowUp: (of, completion) =>
      openPanel({ kind: 'add', draft: followUpDraft(words, of, completion), followUpOf: of.task })
  };
}
