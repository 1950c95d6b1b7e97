import * as React from 'react';
import type { FileProblem } from '../../../domain/updates/intake/intakeModel';
import type { IntakeRepository } from '../../../domain/updates/IntakeRepository';
import { useLatestWork } from '../../../ui/screens/useLatestWork';
import type { OpenedIntake } from './intakeReader';
import { previewOf, type IntakePreview, type IntakeSource, type ReadText } from './preview';
import { readInSlices } from './readInSlices';

export type ReadingState =
  | { readonly kind: 'choosing' }
  /** `total` is 0 until the text is opened. */
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'refused'; readonly problem: FileProblem }
  | { readonly kind: 'comparing' }
  | {
      readonly kind: 'failed';
      readonly step: 'reading' | 'comparing';
      readonly error: unknown;
      readonly retry: () => void;
    }
  | { readonly kind: 'preview'; readonly preview: IntakePreview };

export interface IntakeReading {
  readonly state: ReadingState;
  readonly read: (source: IntakeSource) => void;
  /** Compares rows that were read with what the list has now; `undefined` when that failed or was given up. */
  readonly compare: (read: ReadText) => Promise<IntakePreview | undefined>;
  /** Gives up what is under way, and the preview. */
  readonly startOver: () => void;
}

async function open({ text, pageAddress, dayOrder }: IntakeSource): Promise<OpenedIntake> {
  const { openIntake } = await import(/* webpackChunkName: 'updates-intake-reader' */ './intakeReader');
  return openIntake(text, {
    ...(dayOrder === undefined ? {} : { dayOrder }),
    ...(pageAddress === '' ? {} : { pageAddress })
  });
}

/** Reads a text with notices and compares it with the list. Writes nothing. */
export function useIntakeReading(intake: IntakeRepository): IntakeReading {
  const [state, setState] = React.useState<ReadingState>({ kind: 'choosing' });
  const begin = useLatestWork();

  const compare = async (text: ReadText): Promise<IntakePreview | undefined> => {
    const signal = begin();
    setState({ kind: 'comparing' });
    try {
      const preview = await previewOf(intake, text);
      if (signal.aborted) return undefined;
      setState({ kind: 'preview', preview });
      return preview;
    } catch (error) {
      const retry = (): void => void compare(text);
      if (!signal.aborted) setState({ kind: 'failed', step: 'comparing', error, retry });
      return undefined;
    }
  };
  const read = async (source: IntakeSource): Promise<void> => {
    const signal = begin();
    const show = (next: ReadingState): void => {
      if (!signal.aborted) setState(next);
    };
    show({ kind: 'reading', done: 0, total: 0 });
    try {
      const { result: file, lostLinks } = await open(source);
      if (file.kind === 'refused') return show({ kind: 'refused', problem: file.problem });
      const { unit, total } = file;
      show({ kind: 'reading', done: 0, total });
      const onProgress = (done: number): void => show({ kind: 'reading', done, total });
      const rows = await readInSlices(file, { onProgress, signal });
      if (!signal.aborted) await compare({ source, unit, rows, lostLinks: lostLinks() });
    } catch (error) {
      show({ kind: 'failed', step: 'reading', error, retry: () => void read(source) });
    }
  };
  return {
    state,
    read: (source) => void read(source),
    compare,
    startOver: () => {
      begin();
      setState({ kind: 'choosing' });
    }
  };
}
