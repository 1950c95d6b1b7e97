import * as React from 'react';
import type { AwarenessOverrides } from '../../../../domain/updates/required';
import { useMounted } from '../../../../ui/screens/useMounted';
import type { FeedModel } from '../../model/useFeed';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { OpenNotice } from '../useOpenNotice';
import type { OverrideChange } from './overrideChanges';

export type SaveResult = { readonly kind: 'saved' } | { readonly kind: 'failed'; readonly error: unknown };

export interface OverrideEditor {
  readonly isBusy: boolean;
  /** Saves a change on what the person sees, says `said`, and offers to take it back. */
  readonly save: (change: OverrideChange, said: string) => Promise<SaveResult>;
  /** The same for a single button: a failure is said where the notice says what was done. */
  readonly press: (change: OverrideChange, said: string) => void;
}

/** Changes who is asked for the notice. */
export function useOverrides(model: FeedModel, open: OpenNotice): OverrideEditor {
  const { strings } = useUpdatesWords();
  const [isBusy, setBusy] = React.useState(false);
  const isMounted = useMounted();
  const { notices } = model.repositories;
  // Taking a change back begins from the version that it made, or the newest that the panel has seen since.
  const latest = React.useRef(open);
  latest.current = open;

  const write = async (overrides: AwarenessOverrides): Promise<SaveResult> => {
    setBusy(true);
    try {
      const { notice, replace } = latest.current;
      const saved = await notices.change(notice, { overrides });
      latest.current = { ...latest.current, notice: { ...notice, ...saved } };
      replace(saved);
      return { kind: 'saved' };
    } catch (error) {
      return { kind: 'failed', error };
    } finally {
      if (isMounted()) setBusy(false);
    }
  };
  const fail = (error: unknown): void => model.say({ kind: 'failed', title: strings.AwareNotSaved, error });
  const undo = async (before: AwarenessOverrides): Promise<void> => {
    const result = await write(before);
    if (result.kind === 'failed') fail(result.error);
    else model.say({ kind: 'said', tone: 'success', text: strings.AwareSaidUndone });
  };
  const save = async (change: OverrideChange, said: string): Promise<SaveResult> => {
    const before = latest.current.notice.overrides;
    const result = await write(change(before));
    if (result.kind === 'saved') {
      model.say({ kind: 'said', tone: 'success', text: said, undo: () => void undo(before) });
    }
    return result;
  };
  const press = (change: OverrideChange, said: string): void => {
    void save(change, said).then((result) => result.kind === 'failed' && fail(result.error));
  };
  return { isBusy, save, press };
}
