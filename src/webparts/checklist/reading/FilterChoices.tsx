import * as React from 'react';
import { focusAreas, platforms, tasksList } from '../../../lists';
import type { TaskFilter } from '../../../domain/tasks/taskFilter';
import type { Board } from '../model/board';
import { focusAreaName, kindName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import { FilterChoice } from '../../../ui/controls/FilterChoice';
import styles from '../../../ui/controls/Filters.module.scss';

/** Everybody who owns an open task; whom the address names is there too, even without one. */
function useOwners(board: Board, owner: TaskFilter['owner']): readonly (readonly [string, string])[] {
  const { strings, formats } = useChecklistWords();
  return React.useMemo(() => {
    const names = new Map(
      board.open.flatMap((task) => (task.owner ? [[task.owner.id, task.owner.name]] : []))
    );
    names.delete(board.me.id);
    if (typeof owner === 'number' && owner !== board.me.id && !names.has(owner)) {
      names.set(owner, strings.Somebody);
    }
    const others = [...names].sort(([, a], [, b]) => formats.compare(a, b));
    return [['me', strings.Me], ...others.map(([id, name]) => [String(id), name] as const)];
  }, [board.open, board.me.id, owner, strings, formats]);
}

const kinds = tasksList.columns.kind.choices;

/** Owner, focus area, kind and platform, each from a list of choices. */
export function FilterChoices(props: {
  readonly board: Board;
  readonly filter: TaskFilter;
  readonly onFilter: (change: Partial<TaskFilter>) => void;
}): JSX.Element {
  const { strings } = useChecklistWords();
  const { board, filter, onFilter } = props;
  const owners = useOwners(board, filter.owner);
  const owner = filter.owner === board.me.id ? 'me' : filter.owner;
  return (
    <div className={styles.more}>
      <FilterChoice
        label={strings.FieldOwner}
        all={strings.Everybody}
        value={owner === null ? null : String(owner)}
        options={owners}
        onChange={(value) =>
          onFilter({ owner: value === null ? null : value === 'me' ? value : Number(value) })
        }
      />
      <FilterChoice
        label={strings.FieldFocusArea}
        all={strings.AllAreas}
        value={filter.focusArea}
        options={focusAreas.map((area) => [area, focusAreaName(strings, area)] as const)}
        onChange={(value) => onFilter({ focusArea: focusAreas.find((area) => area === value) ?? null })}
      />
      <FilterChoice
        label={strings.FieldKind}
        all={strings.AllKinds}
        value={filter.kind}
        options={kinds.map((kind) => [kind, kindName(strings, kind)] as const)}
        onChange={(value) => onFilter({ kind: kinds.find((kind) => kind === value) ?? null })}
      />
      <FilterChoice
        label={strings.FieldPlatforms}
        all={strings.AllPlatforms}
        value={filter.platform}
        options={platforms.map((platform) => [platform, platform] as const)}
        onChange={(value) => onFilter({ platform: platforms.find((one) => one === value) ?? null })}
      />
    </div>
  );
}
