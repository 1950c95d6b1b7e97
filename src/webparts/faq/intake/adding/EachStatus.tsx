import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { StoppableProgress } from '../../../../ui/controls/StoppableProgress';
import { Notice } from '../../../../ui/errors/Notice';
import { reasonWords } from '../../../../ui/errors/reasonWords';
import { ShowMore } from '../../../../ui/paging/ShowMore';
import { usePaging } from '../../../../ui/paging/usePaging';
import { fill } from '../../../../ui/words/fill';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useFaqWords } from '../../words/FaqWords';
import type { EachResult, EachWork } from '../../../../ui/screens/useEach';
import styles from '../../../../ui/screens/Panel.module.scss';

export interface EachStatusProps<Item, Done> {
  readonly work: EachWork<Item, Done>;
  /** With places for `done` and `total`. */
  readonly progressText: string;
  /** What the count of those that are done is called. */
  readonly doneText: string;
  readonly titleOf: (item: Item) => string;
  /** What can be done next, besides going on. */
  readonly actions?: React.ReactNode;
}

interface Open {
  readonly key: number;
  readonly title: string;
  readonly why: string;
}

/** Those that are not done, each with the reason. */
function OpenRows({ rows }: { readonly rows: readonly Open[] }): JSX.Element | null {
  const { strings } = useFaqWords();
  const paging = usePaging(rows, '');
  if (rows.length === 0) return null;
  return (
    <>
      <ul className={styles.items} aria-label={strings.ImportResults}>
        {paging.shown.map(({ key, title, why }) => (
          <li key={key} className={styles.item}>
            <span>
              <bdi>{title}</bdi>
              <span className={styles.line}>{why}</span>
            </span>
          </li>
        ))}
      </ul>
      <ShowMore more={paging.more} showMore={paging.showMore} />
    </>
  );
}

function Finished<Item, Done>(
  props: EachStatusProps<Item, Done> & { readonly result: EachResult<Item, Done> }
): JSX.Element {
  const { strings, formats } = useFaqWords();
  const ui = useUiWords();
  const { result, work, titleOf } = props;
  const { done, stayed, failed, notTried } = result;
  const count = (name: string, n: number): string =>
    fill(strings.ImportCount, { name, n: formats.number(n) });
  const isLeft = failed.length + notTried.length > 0;
  const open = [
    ...failed.map(({ item, error }) => ({ item, why: reasonWords(ui, error) })),
    ...stayed.map((item) => ({ item, why: strings.ImportUndoTheirs }))
  ].map(({ item, why }, key) => ({ key, title: titleOf(item), why }));
  return (
    <>
      <Notice
        tone={isLeft ? 'warning' : 'success'}
        role="status"
        title={count(props.doneText, done.length)}
        actions={
          <>
            {isLeft ? (
              <Button icon="refresh" onClick={work.goOn}>
                {strings.ImportGoOn}
              </Button>
            ) : null}
            {props.actions}
          </>
        }
      >
        {stayed.length > 0 ? <p>{count(strings.ImportUndoStayed, stayed.length)}</p> : null}
        {failed.length > 0 ? <p>{count(strings.ImportFailed, failed.length)}</p> : null}
        {notTried.length > 0 ? <p>{count(strings.ImportNotTried, notTried.length)}</p> : null}
      </Notice>
      <OpenRows rows={open} />
    </>
  );
}

/** How work on many entries goes, and what came of it. */
export function EachStatus<Item, Done>(props: EachStatusProps<Item, Done>): JSX.Element | null {
  const { formats } = useFaqWords();
  const { state, stop } = props.work;
  if (state.kind === 'idle') return null;
  if (state.kind === 'finished') return <Finished {...props} result={state.result} />;
  const { done, total, isStopping } = state;
  const values = { done: formats.number(done), total: formats.number(total) };
  return (
    <StoppableProgress
      label={fill(props.progressText, values)}
      done={done}
      total={total}
      isStopping={isStopping}
      onStop={stop}
    />
  );
}
