import * as React from 'react';

/** Which entries are to be marked, each with what may be wrong in it. By id. */
export interface ChosenEntries {
  readonly notes: ReadonlyMap<number, string>;
  /** Those that the person found besides the suggested ones, in the order in which they were added. */
  readonly added: readonly number[];
  readonly choose: (id: number, isChosen: boolean) => void;
  readonly setNote: (id: number, note: string) => void;
  readonly add: (id: number) => void;
  /** Forgets entries that were dealt with. */
  readonly forget: (ids: readonly number[]) => void;
}

export function useChosenEntries(): ChosenEntries {
  const [notes, setNotes] = React.useState<ReadonlyMap<number, string>>(() => new Map());
  const [added, setAdded] = React.useState<readonly number[]>([]);
  const setNote = (id: number, note: string): void => setNotes((now) => new Map(now).set(id, note));
  const forget = (ids: readonly number[]): void =>
    setNotes((now) => new Map([...now].filter(([id]) => !ids.includes(id))));
  return {
    notes,
    added,
    choose: (id, isChosen) => (isChosen ? setNote(id, notes.get(id) ?? '') : forget([id])),
    setNote,
    add: (id) => {
      setAdded((now) => (now.includes(id) ? now : [...now, id]));
      setNote(id, '');
    },
    forget
  };
}
