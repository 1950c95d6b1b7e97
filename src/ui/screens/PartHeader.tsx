import * as React from 'react';
import type { Access } from '../../domain/access/AccessRepository';
import { copyText } from '../controls/copyText';
import { Menu, type MenuItem } from '../controls/Menu';
import type { StatusMessage } from '../errors/StatusBar';
import type { IconName } from '../icons/Icon';
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

/** A screen that the part's menu opens. */
export interface MenuScreen<Kind extends string, Strings> {
  readonly kind: Kind;
  /** Name of its text. */
  readonly label: keyof Strings;
  readonly icon: IconName;
  /** The right that it takes; left out: everybody may open it. */
  readonly needs?: keyof Access;
}

/** Those of the screens that the person may open, in their order. */
export function screenItems<Kind extends string, Strings extends object>(
  screens: readonly MenuScreen<Kind, Strings>[],
  strings: Strings,
  access: Access,
  onOpen: (kind: Kind) => void
): readonly MenuItem[] {
  return screens
    .filter(({ needs }) => needs === undefined || access[needs])
    .map(({ kind, label, icon }) => ({
      key: kind,
      label: String(strings[label]),
      icon,
      onSelect: () => onOpen(kind)
    }));
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
