import * as React from 'react';
import { noFilter, isFiltering, type TaskFilter } from '../../../domain/tasks/taskFilter';
import { Button } from '../../../ui/controls/Button';
import { Icon } from '../../../ui/icons/Icon';
import type { ChecklistView } from '../model/useChecklist';
import { useChecklistWords } from '../words/ChecklistWords';
import styles from './FilterBar.module.scss';

export interface FilterBarProps {
  readonly view: ChecklistView;
  readonly onView: (view: ChecklistView) => void;
  readonly filter: TaskFilter;
  readonly onFilter: (change: Partial<TaskFilter>) => void;
  readonly myId: number;
  /** How many tasks are shown; `null` while that is not known. */
  readonly shown: number | null;
}

export function FilterBar(props: FilterBarProps): JSX.Element {
  const words = useChecklistWords();
  const { strings } = words;
  const { view, filter, onFilter } = props;
  const isMine = filter.ownerId === props.myId;
  const choice = (value: ChecklistView, label: string): JSX.Element => (
    <button
      type="button"
      className={styles.choice}
      aria-pressed={view === value}
      onClick={() => props.onView(value)}
    >
      {label}
    </button>
  );
  return (
    <div className={styles.filters} role="search" aria-label={strings.FilterTasks}>
      <div className={styles.choices} role="group" aria-label={strings.Show}>
        {choice('open', strings.ShowOpen)}
        {choice('done', strings.ShowDone)}
      </div>
      <button
        type="button"
        className={styles.toggle}
        aria-pressed={isMine}
        onClick={() => onFilter({ ownerId: isMine ? null : props.myId })}
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
      <span className={styles.end}>
        <span role="status" className={styles.count}>
          {props.shown === null ? '' : words.plural('TaskCount', props.shown)}
        </span>
        {isFiltering(filter) ? (
          <Button look="quiet" icon="close" onClick={() => onFilter(noFilter)}>
            {strings.ClearFilters}
          </Button>
        ) : null}
      </span>
    </div>
  );
}
