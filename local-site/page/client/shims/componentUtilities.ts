export const FAB_TOGGLE_EVT = 'fabToggle';

export const ReadingMode = { visible: 0, hidden: 1 } as const;

export function getTimestampForGettyContent(): string {
  return new Date().toISOString();
}

/** Dragging list entries needs Sortable.js, which no pane of ours uses; the pane shows the list without it. */
export const SortableLoader = {
  GetSortable: (): Promise<never> =>
    Promise.reject(new Error('Sorting by drag is not part of the local site.'))
};
