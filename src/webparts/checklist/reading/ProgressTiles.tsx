import * as React from 'react';
import type { FocusArea } from '../../../lists';
import type { FocusAreaProgress } from '../../../domain/tasks/progress';
import { fill } from '../../../ui/words/fill';
import { focusAreaName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import styles from './ProgressTiles.module.scss';

export interface ProgressTilesProps {
  readonly progress: readonly FocusAreaProgress[];
  readonly chosen: FocusArea | null;
  readonly onChoose: (area: FocusArea | null) => void;
}

/** How far each focus area is this month. A press shows only its tasks; another press shows all again. */
export function ProgressTiles(props: ProgressTilesProps): JSX.Element {
  const { strings, formats } = useChecklistWords();
  return (
    <div>
      <div className={styles.tiles} role="group" aria-label={strings.ProgressByFocusArea}>
        {props.progress.map(({ focusArea, done, total }) => {
          const isChosen = props.chosen === focusArea;
          const share = total === 0 ? 0 : done / total;
          const values = { done: formats.number(done), total: formats.number(total) };
          return (
            <button
              key={focusArea}
              type="button"
              className={styles.tile}
              aria-pressed={isChosen}
              onClick={() => props.onChoose(isChosen ? null : focusArea)}
            >
              <span className={styles.name}>{focusAreaName(strings, focusArea)}</span>
              <span className={styles.figure}>
                {total === 0 ? strings.NoData : fill(strings.DoneOfTotal, values)}
              </span>
              <span className={styles.bar} aria-hidden="true">
                <span className={styles.done} style={{ inlineSize: `${Math.floor(share * 100)}%` }} />
              </span>
            </button>
          );
        })}
      </div>
      <p className={styles.caption}>{strings.ProgressCaption}</p>
    </div>
  );
}
