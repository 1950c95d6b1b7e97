import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { Notice, type NoticeTone } from '../../../../ui/errors/Notice';
import type { EachWork } from '../../../../ui/screens/useEach';
import { fill } from '../../../../ui/words/fill';
import { useUiWords } from '../../../../ui/words/UiWords';
import type { TrainingPanelScreenProps } from '../../model/viewProps';
import { useTrainingWords, type TrainingWords } from '../../words/TrainingWords';
import { EachStatus } from './EachStatus';
import { undoingsOf, type Undoing } from './useUndoWriting';
import { isUnfinished, rowsOf, type WritingResult } from './writingJob';
import { writtenKindName, writtenKinds, WrittenRows } from './WrittenRows';
import styles from '../../../../ui/screens/Panel.module.scss';

function headingOf({ strings }: TrainingWords, result: WritingResult): readonly [NoticeTone, string] {
  if (rowsOf(result, 'failed').length > 0) return ['warning', strings.IntakePartly];
  if (rowsOf(result, 'unfinished', 'notTried').length > 0) return ['warning', strings.IntakeStopped];
  return ['success', strings.IntakeDone];
}

function countLines({ strings, formats }: TrainingWords, result: WritingResult): readonly string[] {
  return writtenKinds
    .map((kind) => [writtenKindName(strings, kind), rowsOf(result, kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => fill(strings.NamedCount, { name, n: formats.number(count) }));
}

export interface WritingResultViewProps extends Pick<TrainingPanelScreenProps, 'reader' | 'onClose'> {
  readonly result: WritingResult;
  readonly undo: EachWork<Undoing, unknown>;
  readonly onGoOn: () => void;
  /** What can be done next instead, when nothing is left. */
  readonly other: { readonly name: string; readonly onSelect: () => void };
}

/** What became of the rows, how to go on, and how to take it back. */
export function WritingResultView(props: WritingResultViewProps): JSX.Element {
  const words = useTrainingWords();
  const ui = useUiWords();
  const { strings } = words;
  const { result, undo, reader, other } = props;
  const [tone, title] = headingOf(words, result);
  const undoings = undoingsOf(result);
  const isIdle = undo.state.kind === 'idle';
  const isLeft = isIdle && isUnfinished(result);
  const canUndo = isIdle && undoings.length > 0 && reader.access.canDelete;
  return (
    <>
      {isIdle ? (
        <Notice tone={tone} role="status" title={title}>
          {countLines(words, result).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      ) : (
        <EachStatus
          work={undo}
          progressText={strings.IntakeUndoing}
          doneText={strings.IntakeUndone}
          titleOf={(undoing) => undoing.title}
        />
      )}
      {undo.state.kind === 'working' ? null : (
        <div className={styles.commands}>
          {isLeft ? (
            <Button look="primary" icon="refresh" onClick={props.onGoOn}>
              {strings.IntakeGoOn}
            </Button>
          ) : null}
          <Button look={isLeft ? 'standard' : 'primary'} onClick={props.onClose}>
            {ui.strings.Close}
          </Button>
          {canUndo ? (
            <Button icon="undo" onClick={() => undo.start(undoings)}>
              {ui.strings.Undo}
            </Button>
          ) : null}
          {isLeft ? null : <Button onClick={other.onSelect}>{other.name}</Button>}
        </div>
      )}
      {canUndo ? <p className={styles.quiet}>{strings.IntakeUndoWhat}</p> : null}
      {isIdle ? <WrittenRows rows={result.rows} /> : null}
    </>
  );
}
