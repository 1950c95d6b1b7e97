import * as React from 'react';

/** Moves the keyboard to the first of these elements that can take it, once the changed rows are shown. */
export function useRowFocus(box: React.RefObject<HTMLElement>): (...selectors: readonly string[]) => void {
  const [wanted, setWanted] = React.useState<readonly string[]>([]);
  React.useEffect(() => {
    const found = wanted.map((selector) => box.current?.querySelector<HTMLElement>(selector));
    found.find((element) => element && !element.matches(':disabled'))?.focus();
  }, [wanted, box]);
  return React.useCallback((...selectors) => setWanted(selectors), []);
}

/** The box that a row is written in. */
export function boxOf(key: number): string {
  return `[data-box="${key}"] input[type="text"]`;
}

/** The button that moved a row, or the other one where it cannot go on. */
export function moversOf(key: number, by: -1 | 1): readonly string[] {
  const movers = ['up', 'down'].map((way) => `[data-of="${key}"][data-move="${way}"]`);
  return by === -1 ? movers : movers.reverse();
}
