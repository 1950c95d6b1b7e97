import * as React from 'react';
import { useMounted } from '../../../../ui/screens/useMounted';
import type { OverrideChange } from './overrideChanges';
import type { OverrideEditor } from './useOverrides';

export interface Saving {
  /** `undefined`: nothing has failed. */
  readonly failure: { readonly error: unknown } | undefined;
  readonly save: (change: OverrideChange, said: string) => void;
  /** Fetches what is there now, and keeps what was typed. */
  readonly reload: (reload: () => void) => void;
}

/** Saves what a form holds; the form stays, with the reason, when that fails. */
export function useSave(editor: OverrideEditor, onSaved: () => void): Saving {
  const [failure, setFailure] = React.useState<Saving['failure']>();
  const isMounted = useMounted();
  return {
    failure,
    save: (change, said) => {
      setFailure(undefined);
      void editor.save(change, said).then((result) => {
        if (!isMounted()) return;
        if (result.kind === 'failed') setFailure({ error: result.error });
        else onSaved();
      });
    },
    reload: (reload) => {
      setFailure(undefined);
      reload();
    }
  };
}
