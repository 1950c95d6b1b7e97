import * as React from 'react';
import type { Entry } from '../../../../domain/faq/entry';
import type {
  EntryFileProblem,
  EntryIntakeFile,
  EntryIntakeOpened,
  EntryIntakeTools
} from '../../../../domain/faq/intake/intakeModel';
import { openEntries } from '../../../../domain/faq/intake/readEntries';
import type { PeopleRepository } from '../../../../domain/people/PeopleRepository';
import { sanitizeHtml } from '../../../../ui/richText/sanitizeHtml';
import { useLatestWork } from '../../../../ui/screens/useLatestWork';
import { useFaqWords } from '../../words/FaqWords';
import { collectInSlices } from './collectInSlices';
import { previewOf, type EntryPreview, type EntrySource } from './preview';

export type ReadingState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'refused'; readonly problem: EntryFileProblem }
  | { readonly kind: 'comparing'; readonly file: EntryIntakeFile }
  | {
      readonly kind: 'failed';
      readonly step: 'reading' | 'comparing';
      readonly error: unknown;
      readonly retry: () => void;
    }
  | { readonly kind: 'preview'; readonly preview: EntryPreview };

export interface EntryReading {
  readonly state: ReadingState;
  readonly read: (source: EntrySource) => void;
  /** Compares the rows of a file once more with what is there now. */
  readonly compare: (file: EntryIntakeFile) => void;
  /** Gives up what is under way, and the preview. */
  readonly startOver: () => void;
}

/** Reads the rows of an opened text a few at a time. */
async function readRows(
  opened: Extract<EntryIntakeOpened, { kind: 'opened' }>,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal
): Promise<EntryIntakeFile> {
  const { format, unit, passedOver, total } = opened;
  onProgress(0, total);
  const rows = await collectInSlices(opened.rows, { onProgress: (done) => onProgress(done, total), signal });
  return { kind: 'read', format, unit, passedOver, rows };
}

function useTools(): EntryIntakeTools {
  const { strings } = useFaqWords();
  return React.useMemo(
    () => ({
      sanitize: sanitizeHtml,
      words: { symptom: strings.FieldTitle, cause: strings.PartCause, source: strings.ImportSource }
    }),
    [strings]
  );
}

/**
 * Reads a text with entries and compares it with those that are there. Writes nothing. `existing` is `undefined` until all
 * entries of the site are known; comparing waits for them.
 */
export function useEntryReading(
  people: PeopleRepository,
  existing: ReadonlyMap<number, Entry> | undefined
): EntryReading {
  const [state, setState] = React.useState<ReadingState>({ kind: 'choosing' });
  const tools = useTools();
  const begin = useLatestWork();

  const compare = React.useCallback(
    (file: EntryIntakeFile): void => {
      begin();
      setState({ kind: 'comparing', file });
    },
    [begin]
  );
  const read = async (source: EntrySource): Promise<void> => {
    const signal = begin();
    const show = (next: ReadingState): void => {
      if (!signal.aborted) setState(next);
    };
    try {
      const opened = openEntries(source.text, tools, { answersAre: source.answersAre });
      if (opened.kind === 'refused') return show({ kind: 'refused', problem: opened.problem });
      const onProgress = (done: number, total: number): void => show({ kind: 'reading', done, total });
      show({ kind: 'comparing', file: await readRows(opened, onProgress, signal) });
    } catch (error) {
      show({ kind: 'failed', step: 'reading', error, retry: () => void read(source) });
    }
  };

  const file = state.kind === 'comparing' ? state.file : undefined;
  const isWaiting = existing === undefined;
  const known = React.useRef(existing);
  known.current = existing;
  React.useEffect(() => {
    // What changes while rows are compared is looked at when they are written.
    if (!file || isWaiting || !known.current) return undefined;
    const given = new AbortController();
    const { signal } = given;
    previewOf(people, file, [...known.current.values()], signal).then(
      (preview) => !signal.aborted && setState({ kind: 'preview', preview }),
      (error: unknown) =>
        !signal.aborted && setState({ kind: 'failed', step: 'comparing', error, retry: () => compare(file) })
    );
    return () => given.abort();
  }, [file, isWaiting, people, compare]);

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
