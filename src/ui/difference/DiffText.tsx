import * as React from 'react';
import type { DiffRun } from '../../domain/updates/revisionDiff';
import { useUiWords } from '../words/UiWords';
import styles from './Difference.module.scss';

/** What came in: underlined for the eye, and said in words for screen readers, of which many pass over `ins`. */
export function Added({ text }: { readonly text: string }): JSX.Element {
  const { strings } = useUiWords();
  return (
    <ins className={styles.added}>
      <bdi className={styles.hidden}>{strings.DiffAdded} </bdi>
      {text}
    </ins>
  );
}

/** What went: struck out for the eye, and said in words for screen readers. */
export function Removed({ text }: { readonly text: string }): JSX.Element {
  const { strings } = useUiWords();
  return (
    <del className={styles.removed}>
      <bdi className={styles.hidden}>{strings.DiffRemoved} </bdi>
      {text}
    </del>
  );
}

type SkippedRun = Extract<DiffRun, { readonly kind: 'skipped' }>;

/** A long stretch that stays, folded away until somebody wants to read it. */
function Folded({ run }: { readonly run: SkippedRun }): JSX.Element {
  const { plural } = useUiWords();
  const [isOpen, setOpen] = React.useState(false);
  const text = React.useRef<HTMLSpanElement>(null);
  React.useEffect(() => {
    // The button is gone; reading goes on where it was.
    if (isOpen) text.current?.focus();
  }, [isOpen]);
  if (isOpen) {
    return (
      <span ref={text} tabIndex={-1} className={styles.unfolded}>
        {run.text}
      </span>
    );
  }
  return (
    <>
      <button type="button" className={styles.fold} dir="auto" onClick={() => setOpen(true)}>
        … {plural('DiffFolded', run.words)} …
      </button>{' '}
    </>
  );
}

function Run({ run }: { readonly run: DiffRun }): JSX.Element {
  switch (run.kind) {
    case 'added':
      return <Added text={run.text} />;
    case 'removed':
      return (
        <>
          <Removed text={run.text} />
          {/* The last word of a text has no space after it, and what replaces it may follow. */}
          {/\s$/.test(run.text) ? null : ' '}
        </>
      );
    case 'skipped':
      return <Folded run={run} />;
    case 'kept':
      return <>{run.text}</>;
  }
}

/** The difference between two texts, as one reads it. */
export function DiffText({ runs }: { readonly runs: readonly DiffRun[] }): JSX.Element {
  return (
    <div className={styles.diff} dir="auto">
      {runs.map((run, index) => (
        <Run key={index} run={run} />
      ))}
    </div>
  );
}
