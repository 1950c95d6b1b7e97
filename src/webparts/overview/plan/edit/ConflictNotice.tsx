import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/errors/Notice';
import { fill } from '../../../../ui/words/fill';
import { useOverviewWords } from '../../words/OverviewWords';
import type { FormLine } from './formKind';
import styles from './Edit.module.scss';

export interface ConflictNoticeProps {
  /** Who saved first; `null` when that is not known. */
  readonly author: string | null;
  /** What is there now. */
  readonly lines: readonly FormLine[];
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Somebody else saved first: what they wrote, above the form that still holds what was typed. */
export function ConflictNotice({ author, lines, onMine, onTheirs }: ConflictNoticeProps): JSX.Element {
  const { strings } = useOverviewWords();
  const element = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => element.current?.focus(), []);
  const title =
    author === null ? strings.PlanConflictSomebody : fill(strings.PlanConflictTitle, { name: author });
  return (
    <div ref={element} tabIndex={-1} className={styles.conflict}>
      <Notice
        tone="warning"
        role="alert"
        title={title}
        actions={
          <>
            <Button look="primary" onClick={onMine}>
              {strings.PlanConflictMine}
            </Button>
            <Button onClick={onTheirs}>{strings.PlanConflictTheirs}</Button>
          </>
        }
      >
        <p>{strings.PlanConflictText}</p>
        <dl className={styles.lines}>
          {lines.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{text.trim() === '' ? strings.PlanConflictNothing : text}</dd>
            </div>
          ))}
        </dl>
        <p>{strings.PlanConflictHint}</p>
      </Notice>
    </div>
  );
}
