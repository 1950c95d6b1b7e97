import * as React from 'react';
import type { ChecklistItem } from '../../../domain/tasks/checklistItem';
import { itemKey } from '../model/itemGroups';
import { useChecklistWords } from '../words/ChecklistWords';
import { ItemRow } from './ItemRow';
import { BulkBar } from './lazyBulk';
import { RowList } from './RowList';
import { useKeptFocus } from './useKeptFocus';
import type { RowTools } from './useRowTools';
import styles from './Checklist.module.scss';

/** Rows under one heading. */
export interface NamedGroup {
  readonly key: string;
  readonly name: string;
  /** What stands behind the name, such as a note about the day. */
  readonly note?: string | undefined;
  readonly items: readonly ChecklistItem[];
  /** Whether each row says how it stands, because the heading does not. */
  readonly showsState?: boolean;
}

export interface ItemGroupsProps {
  readonly groups: readonly NamedGroup[];
  readonly tools: RowTools;
  readonly showsBackup?: boolean;
  /** Shown when there is no group. */
  readonly empty: JSX.Element;
}

/** Rows of the checklist under headings. Keeps the keyboard's place when a row goes away. */
export function ItemGroups(props: ItemGroupsProps): JSX.Element {
  const { formats } = useChecklistWords();
  const container = React.useRef<HTMLDivElement>(null);
  const { groups, tools } = props;
  const { selection, onComplete, isPending } = tools;
  const allItems = React.useMemo(() => groups.flatMap(({ items }) => items), [groups]);
  const order = React.useMemo(() => allItems.map(itemKey), [allItems]);
  const { beforeRemoval, beforeMove } = useKeptFocus(container, order);
  const complete = React.useCallback(
    (item: ChecklistItem) => {
      beforeRemoval(itemKey(item));
      onComplete?.(item);
    },
    [beforeRemoval, onComplete]
  );
  const { quickEdit } = tools;
  const editTools = React.useMemo(() => quickEdit && { ...quickEdit, beforeMove }, [quickEdit, beforeMove]);
  const { set } = selection;
  const latestOrder = React.useRef(order);
  latestOrder.current = order;
  const select = React.useCallback(
    (item: ChecklistItem, isSelected: boolean, isRange: boolean) =>
      set(itemKey(item), isSelected, isRange, latestOrder.current),
    [set]
  );
  return (
    <div ref={container} tabIndex={-1} className={styles.list}>
      {selection.isOn ? <BulkBar items={allItems} selection={selection} model={tools.model} /> : null}
      {groups.length === 0 ? props.empty : null}
      {groups.map(({ key, name, note, items, showsState }) => (
        <section key={key} className={styles.group} data-group={key}>
          <h3 className={styles.groupTitle}>
            <bdi>{name}</bdi> <span className={styles.groupCount}>{formats.number(items.length)}</span>
            {note ? <span className={styles.groupNote}>{note}</span> : null}
          </h3>
          <RowList items={items} label={name}>
            {(item) => (
              <ItemRow
                key={itemKey(item)}
                item={item}
                calendar={tools.calendar}
                myId={tools.myId}
                isBusy={isPending(item)}
                onOpen={tools.onOpen}
                onComplete={onComplete ? complete : undefined}
                tools={editTools}
                isSelected={selection.isOn && selection.keys.has(itemKey(item))}
                onSelect={selection.isOn ? select : undefined}
                showsState={showsState}
                showsBackup={props.showsBackup}
              />
            )}
          </RowList>
        </section>
      ))}
    </div>
  );
}
