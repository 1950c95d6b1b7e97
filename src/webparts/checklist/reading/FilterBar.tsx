import * as React from 'react';
import { noFilter, isFiltering, type TaskFilter } from '../../../domain/tasks/taskFilter';
import { Button } from '../../../ui/controls/Button';
import { Icon } from '../../../ui/icons/Icon';
import type { Board } from '../model/board';
import { useChecklistWords } from '../words/ChecklistWords';
import { FilterChoices } from './FilterChoices';
import styles from '../../../ui/controls/Filters.module.scss';

export interface FilterBarProps {
  readonly board: Board;
  readonly filter: TaskFilter;
  readonly onFilter: (change: Partial<TaskFilter>) => void;
  /** How many rows are shown; `null` while that is not known. */
  readonly shown: number | null;
  /** What else stands at the end, such as the button that begins selecting. */
  readonly children?: React.ReactNode;
}

function isHiddenFilterOn({ owner, platform, kind }: TaskFilter): boolean {
  return platform !== null || kind !== null || typeof owner === 'number';
}

/** Which tasks to show. The focus area is chosen by the tiles above. */
export function FilterBar(props: FilterBarProps): JSX.Element {
  const words = useChecklistWords();
  const { strings } = words;
  const { filter, onFilter, board } = props;
  const [isOpen, setOpen] = React.useState(false);
  const isMine = filter.owner === 'me' || filter.owner === board.me.id;
  const showsMore = isOpen || isHiddenFilterOn(filter);
  return (
    <div className={styles.filters} role="search" aria-label={strings.FilterTasks}>
      <button
        type="button"
        className={styles.toggle}
        aria-pressed={isMine}
        onClick={() => onFilter({ owner: isMine ? null : 'me' })}
      >
        {strings.Mine}
      </button>
      <label className={styles.search}>
        <Icon name="search" />
        <input
          type="search"
          aria-label={strings.SearchTasks}
          placeholder={strings.SearchTasks}
          value={filter.text}
          onChange={(event) => onFilter({ text: event.target.value })}
        />
      </label>
      <Button
        look="quiet"
        icon="filter"
        aria-expanded={showsMore}
        aria-label={strings.MoreFilters}
        title={strings.MoreFilters}
        onClick={() => setOpen(!showsMore)}
        disabled={isHiddenFilterOn(filter)}
      />
      <span className={styles.end}>
        <span role="status" className={styles.count}>
          {props.shown === null ? '' : words.plural('TaskCount', props.shown)}
        </span>
        {isFiltering(filter) ? (
          <Button look="quiet" icon="close" onClick={() => onFilter(noFilter)}>
            {strings.ClearFilters}
          </Button>
        ) : null}
        {props.children}
      </span>
      {showsMore ? <FilterChoices board={board} filter={filter} onFilter={onFilter} /> : null}
    </div>
  );
}
