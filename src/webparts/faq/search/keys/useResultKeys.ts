import * as React from 'react';
import { letterOf } from './letterOf';

interface ResultKeys {
  readonly field: React.RefObject<HTMLInputElement>;
  readonly list: React.RefObject<HTMLElement>;
  /** Opens the best result. */
  readonly onFirst: () => void;
  /** `c` on a result, by id of the entry. */
  readonly onCopy: (id: number) => void;
}

function openersIn(list: HTMLElement | null): readonly HTMLElement[] {
  return Array.from(list?.querySelectorAll<HTMLElement>('[data-result]') ?? []);
}

function hasModifier({ ctrlKey, metaKey, altKey, shiftKey }: React.KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || shiftKey;
}

/** Arrows go from the field through the results and back; Enter in the field opens the best one, `c` on a result copies its reply. */
export function useResultKeys(keys: ResultKeys): {
  readonly onFieldKey: (event: React.KeyboardEvent) => void;
  readonly onResultKey: (event: React.KeyboardEvent) => void;
} {
  const { field, list, onFirst, onCopy } = keys;
  const onFieldKey = (event: React.KeyboardEvent): void => {
    if (hasModifier(event) || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') onFirst();
    else if (event.key === 'ArrowDown') openersIn(list.current)[0]?.focus();
    else return;
    event.preventDefault();
  };
  const onResultKey = (event: React.KeyboardEvent): void => {
    const openers = openersIn(list.current);
    const at = openers.findIndex((opener) => opener === document.activeElement);
    if (hasModifier(event) || at < 0) return;
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => openers[at + 1]?.focus(),
      ArrowUp: () => (at === 0 ? field.current : openers[at - 1])?.focus(),
      Home: () => openers[0]?.focus(),
      End: () => openers[openers.length - 1]?.focus(),
      c: () => onCopy(Number(openers[at]?.dataset.result))
    };
    const step = steps[event.key] ?? steps[letterOf(event.nativeEvent)];
    if (!step) return;
    event.preventDefault();
    step();
  };
  return { onFieldKey, onResultKey };
}
