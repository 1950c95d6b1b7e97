import * as React from 'react';
import type { Command } from 'prosemirror-state';
import type { LinkDraft, LinkFormProps } from '../LinkForm';
import { holdSelection } from './heldSelection';
import { meantLink, removeLink, setLink } from './links';
import type { EditorRef } from './useEditor';

export interface LinkFormState {
  readonly open: () => void;
  /** What the form needs; `undefined` while it is closed. */
  readonly form: LinkFormProps | undefined;
}

/** Opens the form for a link at the selection, and carries out what it says. */
export function useLinkForm(editor: EditorRef): LinkFormState {
  const [draft, setDraft] = React.useState<LinkDraft>();
  const open = (): void => {
    const view = editor.current?.view;
    if (!view) return;
    const present = meantLink(view.state);
    setDraft({
      address: present ? String(present.attrs['href']) : '',
      isPresent: present !== undefined,
      needsWords: present === undefined && view.state.selection.empty
    });
    view.dispatch(holdSelection(view.state, true));
  };
  const close = (command?: Command): void => {
    setDraft(undefined);
    const view = editor.current?.view;
    if (!view) return;
    view.dispatch(holdSelection(view.state, false));
    command?.(view.state, view.dispatch);
    view.focus();
  };
  const form = draft && {
    draft,
    onSet: (href: string, words: string) => close(setLink(href, words)),
    onRemove: () => close(removeLink),
    onClose: () => close()
  };
  return { open, form };
}
