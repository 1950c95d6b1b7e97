import * as React from 'react';
import { isRepositoryError } from '../../../../domain/RepositoryError';
import { errorWords } from '../../../../ui/errors/errorWords';
import { ShowMore } from '../../../../ui/paging/ShowMore';
import { usePaging } from '../../../../ui/paging/usePaging';
import { fill } from '../../../../ui/words/fill';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useTrainingWords } from '../../words/TrainingWords';
import type { NotWritten } from './runPieces';
import styles from '../Assign.module.scss';

/** Who did not get what, and why. */
export function NotWrittenList({ failed }: { readonly failed: readonly NotWritten[] }): JSX.Element | null {
  const { strings } = useTrainingWords();
  const ui = useUiWords();
  const { shown, more, showMore } = usePaging(failed, 'failed', 20);
  if (failed.length === 0) return null;
  return (
    <>
      <ul className={styles.names} aria-label={strings.RunFailedList}>
        {shown.map(({ item, error }) => {
          const why = errorWords(ui, isRepositoryError(error) ? error.kind : undefined, 0);
          const values = { name: item.person.name, title: item.title, why };
          return (
            <li key={`${item.person.id}|${item.course}|${item.round}`}>
              {fill(strings.RunFailedOne, values)}
            </li>
          );
        })}
      </ul>
      <ShowMore more={more} showMore={showMore} />
    </>
  );
}
