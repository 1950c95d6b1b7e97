import * as React from 'react';
import { noticeByHand, type NoticeForm } from '../../../domain/updates/intake/byHand';
import type { NoticeDraft } from '../../../domain/updates/notice';
import type { OwnerRule } from '../../../domain/updates/ownerRules';
import { sanitizeHtml } from '../../../ui/richText/sanitizeHtml';
import { useMounted } from '../../../ui/screens/useMounted';
import type { FeedModel } from '../model/useFeed';
import { useUpdatesWords } from '../words/UpdatesWords';
import { idOfNotice, saveNotice } from './saveNotice';

export type SaveState =
  | { readonly kind: 'editing' | 'saving' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'saved'; readonly draft: NoticeDraft; readonly id: number | undefined };

export interface NoticeSaver {
  readonly state: SaveState;
  readonly save: (form: NoticeForm) => void;
}

/** Saves what was typed. Whatever goes wrong, the input stays. */
export function useSaveNotice(model: FeedModel, ownerRules: readonly OwnerRule[]): NoticeSaver {
  const { culture } = useUpdatesWords();
  const [state, setState] = React.useState<SaveState>({ kind: 'editing' });
  // Made once, so that a second attempt finds what the first one may have written.
  const [id] = React.useState(() => crypto.randomUUID());
  const since = React.useRef<Date>();
  const isMounted = useMounted();
  const { intake } = model.repositories;
  const save = async (form: NoticeForm): Promise<void> => {
    since.current ??= culture.now();
    setState({ kind: 'saving' });
    const draft = noticeByHand(form, id, since.current, sanitizeHtml);
    try {
      await saveNotice(intake, draft, ownerRules);
      model.reload();
      const saved = await idOfNotice(intake, draft);
      if (isMounted()) setState({ kind: 'saved', draft, id: saved });
    } catch (error) {
      if (isMounted()) setState({ kind: 'failed', error });
    }
  };
  return { state, save: (form) => void save(form) };
}
