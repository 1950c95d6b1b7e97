import * as React from 'react';
import type { DiffRun } from '../../../../domain/updates/revisionDiff';
import { useFaqWords } from '../../words/FaqWords';
import styles from './Conflict.module.scss';

function Run({ run }: { readonly run: DiffRun }): JSX.Element {
  const { strings } = useFaqWords();
  switch (run.kind) {
    case 'added':
      return (
        <ins className={styles.added}>
          <bdi className={styles.hidden}>{strings.EditChangeAdded} </bdi>
          {run.text}
        </ins>
      );
    case 'removed':
      return (
        <>
          <del className={styles.removed}>
            <bdi className={styles.hidden}>{strings.EditChangeRemoved} </bdi>
            {run.text}
          </del>{' '}
        </>
      );
    // The whole text stands above: here only what is near the change matters.
    case 'skipped':
      return <> … </>;
    case 'kept':
      return <>{run.text}</>;
  }
}

/** What somebody changed in a text, word by word: underlined and struck out, and said for screen readers. */
export function ChangedText({ runs }: { readonly runs: readonly DiffRun[] }): JSX.Element {
  return (
    <div className={styles.text} dir="auto">
      {runs.map((run, index) => (
        <Run key={index} run={run} />
      ))}
    </div>
  );
}
