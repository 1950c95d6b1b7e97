import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { fill } from '../../../ui/words/fill';
import { EntryTitle } from '../waiting/WaitingRow';
import { useFaqWords } from '../words/FaqWords';
import type { FoundToday } from './foundToday';
import styles from '../waiting/Waiting.module.scss';

export interface FoundLineProps {
  readonly found: FoundToday | undefined;
  readonly onOpen: (entry: number) => void;
  /** Closes the gap with the entry; left out where nobody may. */
  readonly onAnswers: ((entry: FoundToday) => void) | undefined;
  readonly isPending: boolean;
}

/** What the search finds for the gap by now. */
export function FoundLine({ found, onOpen, onAnswers, isPending }: FoundLineProps): JSX.Element {
  const { strings, formats } = useFaqWords();
  if (!found) return <p className={styles.facts}>{strings.GapsFindsNothing}</p>;
  const { id, title, missing, isDraft } = found;
  return (
    <div className={styles.found}>
      <span className={styles.quiet}>{strings.GapsFinds}</span>
      <EntryTitle title={title} onOpen={() => onOpen(id)} />
      {isDraft ? <span className={styles.quiet}>{strings.StatusDraft}</span> : null}
      {missing.length > 0 ? (
        <span className={styles.quiet}>{fill(strings.WithoutWords, { words: formats.list(missing) })}</span>
      ) : null}
      {onAnswers ? (
        <Button
          look="quiet"
          icon="check"
          data-deed="found"
          aria-label={fill(strings.StepAbout, { step: strings.GapsFoundAnswers, title })}
          disabled={isPending}
          onClick={() => onAnswers(found)}
        >
          {strings.GapsFoundAnswers}
        </Button>
      ) : null}
    </div>
  );
}
