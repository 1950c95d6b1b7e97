import * as React from 'react';
import type { Assignment } from '../../../../domain/training/assignment';
import type { CompletionEntry } from '../../../../domain/training/completion';
import { isRepositoryError } from '../../../../domain/RepositoryError';
import { useMounted } from '../../../../ui/screens/useMounted';
import { fill } from '../../../../ui/words/fill';
import type { TrainingViewProps } from '../../model/viewProps';
import { useTrainingWords } from '../../words/TrainingWords';
import { deedWords } from './deedWords';
import { logSentence } from '../log/logWords';
import type { RecordDeed } from './possibleDeeds';
import type { OpenRecord } from '../useRecord';

/** Something that is written about an assignment. */
export interface Deed {
  readonly kind: RecordDeed;
  readonly work: () => Promise<Assignment>;
  /** What is said when it is done. */
  readonly said: (after: Assignment) => string;
  /** Takes it back. */
  readonly undo?: (after: Assignment) => Deed;
}

export interface DeedRunner {
  readonly isBusy: boolean;
  /** Answers whether it was written. What comes of it is said. */
  readonly run: (deed: Deed) => Promise<boolean>;
}

/** Of what the log has meanwhile, the last thing that somebody else said. */
function fasterThan(
  entries: readonly CompletionEntry[],
  known: readonly CompletionEntry[],
  me: number
): CompletionEntry | undefined {
  const last = Math.max(0, ...known.map(({ id }) => id));
  return entries.filter(({ id, by }) => id > last && by.id !== me).at(-1);
}

/** Somebody was faster: shows how it stands now, and says who it was, if the log tells. */
function useExplain(view: TrainingViewProps, record: OpenRecord): () => Promise<void> {
  const words = useTrainingWords();
  const { model, reader } = view;
  const { item, log } = record;
  return async () => {
    const { assignments, completions } = model.repositories;
    const { id } = item.assignment;
    const [row, entries] = await Promise.all([assignments.get(id), completions.ofAssignment(id)]);
    const faster = fasterThan(entries, log.rows ?? [], reader.me.id);
    model.takeAssignments(row);
    log.take(() => entries);
    const { strings } = words;
    model.say({
      kind: 'said',
      tone: 'warning',
      text: faster ? fill(strings.RecordFaster, { what: logSentence(words, faster) }) : strings.RecordChanged
    });
  };
}

/** Writes about the open assignment, one thing at a time. */
export function useDeedRunner(view: TrainingViewProps, record: OpenRecord): DeedRunner {
  const { strings } = useTrainingWords();
  const { say, takeAssignments } = view.model;
  const { log } = record;
  const [isBusy, setBusy] = React.useState(false);
  const isMounted = useMounted();
  const explain = useExplain(view, record);

  const fail = async (deed: Deed, error: unknown): Promise<void> => {
    const failed = (): void => say({ kind: 'failed', title: strings[deedWords[deed.kind].failed], error });
    if (!isRepositoryError(error, 'conflict')) return failed();
    // When it cannot be read what is there now, the way out is to load it.
    await explain().catch(failed);
  };
  const run = async (deed: Deed): Promise<boolean> => {
    setBusy(true);
    say(undefined);
    try {
      const after = await deed.work();
      const { undo } = deed;
      takeAssignments(after);
      log.reload();
      const takeBack = undo && ((): void => void run(undo(after)));
      say({ kind: 'said', tone: 'success', text: deed.said(after), undo: takeBack });
      return true;
    } catch (error) {
      await fail(deed, error);
      return false;
    } finally {
      if (isMounted()) setBusy(false);
    }
  };
  return { isBusy, run };
}
