import * as React from 'react';
import { copyText } from '../controls/copyText';
import { Menu, type MenuItem } from '../controls/Menu';
import type { StatusMessage } from '../errors/StatusBar';
import { fill } from '../words/fill';
import { useUiWords } from '../words/UiWords';
import part from './Part.module.scss';

export interface PartHeaderProps {
  readonly title: string;
  /** The one thing to do next. */
  readonly action?: React.ReactNode;
  /** What else can be done with the part as a whole. */
  readonly items: readonly MenuItem[];
}

/** The part's title, and what can be done with it as a whole. */
export function PartHeader({ title, action, items }: PartHeaderProps): JSX.Element {
  const { strings } = useUiWords();
  return (
    <div className={part.header}>
      <h2 className={part.title}>{title}</h2>
      <div className={part.commands}>
        {action}
        {items.length > 0 ? <Menu label={strings.More} items={items} /> : null}
      </div>
    </div>
  );
}

/** Puts the address of what is shown on the clipboard; `undefined` where there is none that others could open. */
export function useCopyLink(
  link: (() => string) | undefined,
  say: (message: StatusMessage) => void
): (() => void) | undefined {
  const { strings } = useUiWords();
  return React.useMemo(() => {
    if (!link) return undefined;
    return () => {
      const address = link();
      void copyText(address).then((isCopied) =>
        say({
          kind: 'said',
          tone: isCopied ? 'success' : 'warning',
          text: isCopied ? strings.LinkCopied : fill(strings.LinkNotCopied, { link: address })
        })
      );
    };
  }, [link, say, strings]);
}

/** What every part's menu begins with. */
export function useFirstItems(reload: () => void, onCopyLink: (() => void) | undefined): readonly MenuItem[] {
  const { strings } = useUiWords();
  const refresh: MenuItem = {
    key: 'reload',
    label: strings.MenuRefresh,
    icon: 'refresh',
    onSelect: reload
  };
  if (!onCopyLink) return [refresh];
  return [refresh, { key: 'link', label: strings.MenuCopyLink, icon: 'link', onSelect: onCopyLink }];
}
