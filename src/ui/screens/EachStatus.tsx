import * as React from 'react';
import { Button } from '../controls/Button';
import { StoppableProgress } from '../controls/StoppableProgress';
import { Notice } from '../errors/Notice';
import { reasonWords } from '../errors/reasonWords';
import { fill } from '../words/fill';
import { useUiWords } from '../words/UiWords';
import { NotDoneRows } from './NotDoneRows';
import type { EachResult, EachWork } from './useEach';

export interface EachTexts {
  /** What the list of those that are not done is called. */
  readonly results: string;
  /** On the button that tries what is left. */
  readonly goOn: string;
  /** Why somebody else's change is left alone. */
  readonly theirs: string;
  /** What the counts are called. */
  readonly stayed: string;
  readonly failed: string;
  readonly notTried: string;
  /** With places for `name` and `n`. */
  readonly count: string;
}

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

type AllProps<Item, Done> = EachStatusProps<Item, Done> & {
  readonly texts: EachTexts;
  readonly formats: { readonly number: (value: number) => string };
  /** Why something is not done; left out: by the kind of the error. */
  readonly whyOf?: (error: unknown) => string;
};

function Finished<Item, Done>(
  props: AllProps<Item, Done> & { readonly result: EachResult<Item, Done> }
): JSX.Element {
  const ui = useUiWords();
  const { result, work, titleOf, texts, formats, whyOf = (error) => reasonWords(ui, error) } = props;
  const { done, stayed, failed, notTried } = result;
  const count = (name: string, n: number): string => fill(texts.count, { name, n: formats.number(n) });
  const isLeft = failed.length + notTried.length > 0;
  const open = [
    ...failed.map(({ item, error }) => ({ title: titleOf(item), why: whyOf(error) })),
    ...stayed.map((item) => ({ title: titleOf(item), why: texts.theirs }))
  ];
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
                {texts.goOn}
              </Button>
            ) : null}
            {props.actions}
          </>
        }
      >
        {stayed.length > 0 ? <p>{count(texts.stayed, stayed.length)}</p> : null}
        {failed.length > 0 ? <p>{count(texts.failed, failed.length)}</p> : null}
        {notTried.length > 0 ? <p>{count(texts.notTried, notTried.length)}</p> : null}
      </Notice>
      <NotDoneRows label={texts.results} rows={open} />
    </>
  );
}

/** How work on many rows goes, and what came of it. */
export function EachStatus<Item, Done>(props: AllProps<Item, Done>): JSX.Element | null {
  const { work, formats, progressText } = props;
  const { state, stop } = work;
  if (state.kind === 'idle') return null;
  if (state.kind === 'finished') return <Finished {...props} result={state.result} />;
  const { done, total, isStopping } = state;
  const values = { done: formats.number(done), total: formats.number(total) };
  return (
    <StoppableProgress
      label={fill(progressText, values)}
      done={done}
      total={total}
      isStopping={isStopping}
      onStop={stop}
    />
  );
}
