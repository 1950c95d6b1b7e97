import * as React from 'react';
import type { RelatedFieldProps } from './RelatedField';

const mostShown = 6;

export interface FoundEntry {
  readonly id: number;
  readonly title: string;
}

export interface EntryPicker {
  readonly text: string;
  readonly found: readonly FoundEntry[];
  /** Which of them Enter chooses. */
  readonly active: number;
  readonly onType: (text: string) => void;
  readonly choose: (id: number) => void;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
}

/** Finds entries as they are typed, and lets the keyboard choose one of them. */
export function useEntryPicker({ value, except, knowledge, onChange }: RelatedFieldProps): EntryPicker {
  const [text, setText] = React.useState('');
  const [active, setActive] = React.useState(0);
  const { index, round } = knowledge;
  const found = React.useMemo(() => {
    if (text.trim() === '') return [];
    const { results } = index.search(text, { limit: mostShown + value.length + 1 });
    return results
      .filter(({ id }) => id !== except && !value.includes(id))
      .slice(0, mostShown)
      .map(({ id, title }) => ({ id, title: title.text }));
    // The index stays the same object; `round` tells that something in it changed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [index, round, text, value, except]);

  const onType = (typed: string): void => {
    setText(typed);
    setActive(0);
  };
  const choose = (id: number): void => {
    onChange([...value, id]);
    onType('');
  };
  const move = (step: number): void =>
    setActive((now) => (found.length === 0 ? 0 : (now + step + found.length) % found.length));

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const deeds: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => {
        const entry = found[active];
        if (entry) choose(entry.id);
      },
      Escape: text === '' ? undefined : () => onType('')
    };
    const deed = deeds[event.key];
    if (!deed) return;
    // Enter does not send the form, and Escape does not close the panel.
    event.preventDefault();
    event.stopPropagation();
    deed();
  };
  return { text, found, active, onType, choose, onKeyDown };
}
