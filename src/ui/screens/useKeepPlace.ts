import * as React from 'react';
import { useMounted } from './useMounted';

/** What comes of a row that was worked on. */
export type RowOutcome =
  /** The next row's turn. */
  | 'done'
  /** It waits at another place of the page, or it failed: the keyboard stays with it. */
  | 'stays';

interface Place {
  readonly row: string;
  readonly deed: string;
  /** The rows after it, then those before it, the nearest first: as they stood when the button was pressed. */
  readonly others: readonly string[];
}

const rowsOf = (list: Element): readonly string[] =>
  Array.from(list.querySelectorAll<HTMLElement>('[data-row]')).flatMap(({ dataset }) => dataset.row ?? []);

function placeOf(root: HTMLElement, row: string, deed: string): Place {
  const own = root.querySelector(`[data-row="${row}"]`);
  const list = own?.closest('[data-rows]');
  const rows = list ? rowsOf(list) : [];
  const at = rows.indexOf(row);
  return { row, deed, others: [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at)).reverse()] };
}

/** The button for the same deed in a row; another one when it has none. */
function buttonIn(root: HTMLElement, row: string, deed: string): HTMLElement | null {
  const own = root.querySelector(`[data-row="${row}"]`);
  const buttons = Array.from(own?.querySelectorAll<HTMLElement>('[data-deed]:not(:disabled)') ?? []);
  return buttons.find(({ dataset }) => dataset.deed === deed) ?? buttons[0] ?? null;
}

/** Whether the keyboard stands nowhere, or still at the button that was pressed: browsers differ when it is disabled. */
function isFree(row: string): boolean {
  const active = document.activeElement;
  if (active === null || active === document.body) return true;
  return active.matches('[data-deed]') && active.closest(`[data-row="${row}"]`) !== null;
}

/**
 * Keeps the keyboard's place among rows (`data-row` in `data-rows`) whose buttons (`data-deed`) make them go away: the next row's
 * button is in focus then, so that one key works through them.
 */
export function useKeepPlace(
  root: React.RefObject<HTMLElement>
): (row: string, deed: string, work: Promise<RowOutcome>) => void {
  const [done, setDone] = React.useState<{ readonly place: Place; readonly outcome: RowOutcome }>();
  const isMounted = useMounted();
  React.useEffect(() => {
    const { current } = root;
    // Whoever has gone on elsewhere meanwhile stays there.
    if (!done || !current || !isFree(done.place.row)) return;
    const { row, deed, others } = done.place;
    const wanted = done.outcome === 'done' ? others : [row, ...others];
    const found = wanted.map((name) => buttonIn(current, name, deed)).find((button) => button !== null);
    (found ?? current).focus();
  }, [done, root]);
  return React.useCallback(
    (row, deed, work) => {
      if (!root.current) return;
      const place = placeOf(root.current, row, deed);
      void work.then((outcome) => {
        if (isMounted()) setDone({ place, outcome });
      });
    },
    [root, isMounted]
  );
}
