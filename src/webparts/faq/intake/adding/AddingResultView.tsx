import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { Notice, type NoticeTone } from '../../../../ui/errors/Notice';
import { fill } from '../../../../ui/words/fill';
import { useUiWords } from '../../../../ui/words/UiWords';
import type { FaqPanelScreenProps } from '../../model/viewProps';
import { useFaqWords, type FaqWords } from '../../words/FaqWords';
import { addedKindName, addedKinds, AddingRows } from './AddingRows';
import { isUnfinished, rowsOf, type AddingResult } from './addingJob';
import { EachStatus } from './EachStatus';
import type { EachWork } from '../../../../ui/screens/useEach';
import { undoingsOf, type Undoing } from './useUndoAdding';
import styles from '../../../../ui/screens/Panel.module.scss';

function headingOf({ strings }: FaqWords, result: AddingResult): readonly [NoticeTone, string] {
  if (rowsOf(result, 'unfinished', 'notTried').length > 0) return ['warning', strings.ImportStopped];
  if (rowsOf(result, 'failed').length > 0) return ['warning', strings.ImportPartly];
  return ['success', strings.ImportDone];
}

function countLines({ strings, formats }: FaqWords, result: AddingResult): readonly string[] {
  return addedKinds
    .map((kind) => [addedKindName(strings, kind), rowsOf(result, kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => fill(strings.ImportCount, { name, n: formats.number(count) }));
}

export interface AddingResultViewProps extends Pick<FaqPanelScreenProps, 'reader'> {
  readonly result: AddingResult;
  readonly undo: EachWork<Undoing, unknown>;
  readonly onGoOn: () => void;
  readonly onClose: () => void;
  /** What can be done next instead, when nothing is left. */
  readonly other: { readonly name: string; readonly onSelect: () => void };
}

/** What became of the entries, how to go on, and how to take it back. */
export function AddingResultView(props: AddingResultViewProps): JSX.Element {
  const words = useFaqWords();
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
          {undoings.length > 0 ? <p>{strings.ImportUnverified}</p> : null}
        </Notice>
      ) : (
        <EachStatus
          work={undo}
          progressText={strings.ImportUndoing}
          doneText={strings.ImportUndone}
          titleOf={(undoing) => undoing.title}
        />
      )}
      {undo.state.kind === 'working' ? null : (
        <div className={styles.commands}>
          {isLeft ? (
            <Button look="primary" icon="refresh" onClick={props.onGoOn}>
              {strings.ImportGoOn}
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
      {canUndo ? <p className={styles.quiet}>{strings.ImportUndoWhat}</p> : null}
      {isIdle ? <AddingRows rows={result.rows} /> : null}
    </>
  );
}
