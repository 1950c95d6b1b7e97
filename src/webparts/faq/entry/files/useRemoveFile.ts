import * as React from 'react';
import type { Entry } from '../../../../domain/faq/entry';
import { useMounted } from '../../../../ui/screens/useMounted';
import { fill } from '../../../../ui/words/fill';
import type { FaqModel } from '../../model/useFaq';
import { useFaqWords } from '../../words/FaqWords';

export interface RemovingFile {
  /** Name of the file that is about to go. */
  readonly asked: string | undefined;
  readonly isRemoving: boolean;
  /** Asks first. `opener`: where the focus returns to when the file stays. */
  readonly ask: (name: string, opener: HTMLElement) => void;
  readonly keep: () => void;
  readonly remove: () => void;
}

/** Takes a file away from an entry, after a question. `heading` gets the focus when the file's own button is gone. */
export function useRemoveFile(
  { repositories, take, say }: FaqModel,
  { id }: Entry,
  heading: React.RefObject<HTMLElement>
): RemovingFile {
  const { strings } = useFaqWords();
  const [asked, setAsked] = React.useState<string>();
  const [isRemoving, setRemoving] = React.useState(false);
  const opener = React.useRef<HTMLElement>();
  const isMounted = useMounted();
  const remove = async (name: string): Promise<void> => {
    setRemoving(true);
    try {
      take(await repositories.entries.removeFile(id, name));
      say({ kind: 'said', tone: 'success', text: fill(strings.FilesRemoved, { name }) });
      if (!isMounted()) return;
      setAsked(undefined);
      heading.current?.focus();
    } catch (error) {
      say({ kind: 'failed', title: fill(strings.FilesRemoveFailed, { name }), error });
    } finally {
      if (isMounted()) setRemoving(false);
    }
  };
  return {
    asked,
    isRemoving,
    ask: (name, from) => {
      opener.current = from;
      setAsked(name);
    },
    keep: () => {
      setAsked(undefined);
      opener.current?.focus();
    },
    remove: () => void (asked !== undefined && remove(asked))
  };
}
