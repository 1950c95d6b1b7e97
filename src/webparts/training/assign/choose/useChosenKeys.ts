import * as React from 'react';

/** What of many things is chosen. New ones are chosen at first, except those that say otherwise. */
export interface ChosenKeys {
  readonly has: (key: string) => boolean;
  readonly set: (keys: readonly string[], isChosen: boolean) => void;
}

/** `isFirst`: whether something is chosen before anybody says so. */
export function useChosenKeys(isFirst: (key: string) => boolean): ChosenKeys {
  const [said, setSaid] = React.useState<ReadonlyMap<string, boolean>>(() => new Map());
  return {
    has: (key) => said.get(key) ?? isFirst(key),
    set: React.useCallback(
      (keys, isChosen) => setSaid((now) => new Map([...now, ...keys.map((key) => [key, isChosen] as const)])),
      []
    )
  };
}
