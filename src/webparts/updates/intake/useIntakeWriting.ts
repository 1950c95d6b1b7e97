import * as React from 'react';
import type { IntakeOutcome, IntakeProgress } from '../../../domain/updates/IntakeRepository';
import { ownerRulesOf } from '../../../domain/updates/TeamRepository';
import { useMounted } from '../../../ui/screens/useMounted';
import { fill } from '../../../ui/words/fill';
import type { FeedViewProps } from '../model/viewProps';
import { useUpdatesWords } from '../words/UpdatesWords';
import type { IntakePreview } from './preview';

export type WritingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing'; readonly progress: IntakeProgress; readonly isStopping: boolean }
  /** Nothing was written. */
  | { readonly kind: 'failed'; readonly preview: IntakePreview; readonly error: unknown }
  | { readonly kind: 'finished'; readonly preview: IntakePreview; readonly outcome: IntakeOutcome };

export interface IntakeWriting {
  readonly state: WritingState;
  readonly start: (preview: IntakePreview) => void;
  /** Takes effect after the batch that is under way. */
  readonly stop: () => void;
  readonly reset: () => void;
}

export function writtenCount({ added, changed, alreadyThere }: IntakeOutcome): number {
  return added.length + changed.length + alreadyThere.length;
}

/** What the feed says when the panel was closed while rows were being written. */
function useSayStopped({ say }: FeedViewProps['model']): (outcome: IntakeOutcome) => void {
  const { strings, formats } = useUpdatesWords();
  return (outcome) => {
    const left = outcome.notTried.length + outcome.failed.length;
    const values = { done: formats.number(writtenCount(outcome)), left: formats.number(left) };
    const text = fill(left === 0 ? strings.IntakeClosedDone : strings.IntakeClosedStopped, values);
    say({ kind: 'said', tone: left === 0 ? 'success' : 'warning', text });
  };
}

/** Writes the rows of a preview, with progress. Closing the panel stops it; what was written stays. */
export function useIntakeWriting({ model, reader }: FeedViewProps): IntakeWriting {
  const { strings } = useUpdatesWords();
  const [state, setState] = React.useState<WritingState>({ kind: 'idle' });
  const isMounted = useMounted();
  const stopper = React.useRef<AbortController>();
  React.useEffect(() => () => stopper.current?.abort(), []);
  const sayStopped = useSayStopped(model);

  const write = async (preview: IntakePreview): Promise<void> => {
    const controller = new AbortController();
    stopper.current = controller;
    const { signal } = controller;
    const onProgress = (progress: IntakeProgress): void => {
      if (isMounted()) setState({ kind: 'writing', progress, isStopping: signal.aborted });
    };
    onProgress({ done: 0, total: preview.toWrite.length });
    try {
      const ownerRules = ownerRulesOf(reader.team);
      const options = { ownerRules, onProgress, signal };
      const outcome = await model.repositories.intake.write(preview.toWrite, options);
      if (isMounted()) setState({ kind: 'finished', preview, outcome });
      else sayStopped(outcome);
    } catch (error) {
      if (isMounted()) setState({ kind: 'failed', preview, error });
      else model.say({ kind: 'failed', title: strings.IntakeNotWritten, error });
    }
    model.reload();
  };
  return {
    state,
    start: (preview) => void write(preview),
    stop: () => {
      stopper.current?.abort();
      setState((now) => (now.kind === 'writing' ? { ...now, isStopping: true } : now));
    },
    reset: () => setState({ kind: 'idle' })
  };
}
