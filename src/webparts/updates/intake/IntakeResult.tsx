import * as React from 'react';
import { isRepositoryError } from '../../../domain/RepositoryError';
import type { IntakeOutcome } from '../../../domain/updates/IntakeRepository';
import { Button } from '../../../ui/controls/Button';
import { errorWords } from '../../../ui/errors/errorWords';
import { Notice, type NoticeTone } from '../../../ui/errors/Notice';
import { ShowMore } from '../../../ui/paging/ShowMore';
import { usePaging } from '../../../ui/paging/usePaging';
import { fill } from '../../../ui/words/fill';
import { useUiWords } from '../../../ui/words/UiWords';
import { useUpdatesWords, type UpdatesWords } from '../words/UpdatesWords';
import type { WritingState } from './useIntakeWriting';
import styles from '../../../ui/screens/Panel.module.scss';

type Finished = Extract<WritingState, { kind: 'finished' }>;

function countLines({ strings, formats }: UpdatesWords, outcome: IntakeOutcome): readonly string[] {
  const counts: readonly (readonly [string, readonly unknown[]])[] = [
    [strings.IntakeAdded, outcome.added],
    [strings.IntakeChanged, outcome.changed],
    [strings.IntakeThere, outcome.alreadyThere],
    [strings.IntakeFailed, outcome.failed],
    [strings.IntakeNotTried, outcome.notTried]
  ];
  return counts
    .filter(([, rows]) => rows.length > 0)
    .map(([name, rows]) => fill(strings.IntakeCount, { name, n: formats.number(rows.length) }));
}

function headingOf({ strings }: UpdatesWords, outcome: IntakeOutcome): readonly [NoticeTone, string] {
  if (outcome.notTried.length > 0) return ['warning', strings.IntakeStopped];
  if (outcome.failed.length > 0) return ['warning', strings.IntakePartly];
  return ['success', strings.IntakeDone];
}

/** The notices that were not written, each with the reason. */
function Failures({ preview, outcome }: Finished): JSX.Element {
  const { strings } = useUpdatesWords();
  const ui = useUiWords();
  const titles = React.useMemo(
    () => new Map(preview.toWrite.map(({ key, draft }) => [key, draft.title])),
    [preview]
  );
  const paging = usePaging(outcome.failed, '');
  const reason = (error: Error): string => {
    const known = isRepositoryError(error) ? error.kind : undefined;
    const words = errorWords(ui, known, 0);
    return known === undefined || known === 'invalid' ? `${words} ${error.message}` : words;
  };
  return (
    <>
      <ul className={styles.items} aria-label={strings.IntakeFailures}>
        {paging.shown.map(({ key, error }) => (
          <li key={key} className={styles.item}>
            <span>
              <bdi>{titles.get(key) ?? key}</bdi>
              <span className={`${styles.line} ${styles.failed}`}>{reason(error)}</span>
            </span>
          </li>
        ))}
      </ul>
      <ShowMore more={paging.more} showMore={paging.showMore} />
    </>
  );
}

export interface IntakeResultProps {
  readonly finished: Finished;
  readonly onClose: () => void;
  /** Plans anew and writes what is left. */
  readonly onGoOn: () => void;
  /** Plans anew and shows it first: somebody else changed notices meanwhile. */
  readonly onCompareAgain: () => void;
  readonly onStartOver: () => void;
}

/** What became of the rows, and how to go on. */
export function IntakeResult(props: IntakeResultProps): JSX.Element {
  const words = useUpdatesWords();
  const ui = useUiWords();
  const { strings } = words;
  const { outcome } = props.finished;
  const [tone, title] = headingOf(words, outcome);
  const hasConflict = outcome.failed.some(({ error }) => isRepositoryError(error, 'conflict'));
  const isUnfinished = outcome.failed.length + outcome.notTried.length > 0;
  return (
    <>
      <Notice tone={tone} role="status" title={title}>
        {countLines(words, outcome).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {hasConflict ? <p>{strings.IntakeConflict}</p> : null}
      </Notice>
      {outcome.failed.length > 0 ? <Failures {...props.finished} /> : null}
      <div className={styles.commands}>
        {isUnfinished ? (
          <Button look="primary" icon="refresh" onClick={hasConflict ? props.onCompareAgain : props.onGoOn}>
            {hasConflict ? strings.IntakeCompareAgain : strings.IntakeGoOn}
          </Button>
        ) : null}
        <Button look={isUnfinished ? 'standard' : 'primary'} onClick={props.onClose}>
          {ui.strings.Close}
        </Button>
        {isUnfinished ? null : <Button onClick={props.onStartOver}>{strings.IntakeOther}</Button>}
      </div>
    </>
  );
}
