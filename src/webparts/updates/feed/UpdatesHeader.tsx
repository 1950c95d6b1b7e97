import * as React from 'react';
import type { Access } from '../../../domain/access/AccessRepository';
import { Button } from '../../../ui/controls/Button';
import { copyText } from '../../../ui/controls/copyText';
import { Menu, type MenuItem } from '../../../ui/controls/Menu';
import type { IconName } from '../../../ui/icons/Icon';
import { fill } from '../../../ui/words/fill';
import { useUiWords } from '../../../ui/words/UiWords';
import type { FeedPanelState } from '../model/panelState';
import type { FeedModel } from '../model/useFeed';
import { useUpdatesWords } from '../words/UpdatesWords';
import part from '../../../ui/screens/Part.module.scss';

type MenuScreen = Exclude<FeedPanelState['kind'], 'closed' | 'intake'>;

/** What can be opened, in the order of the menu, and which right it takes. */
const screens: readonly {
  readonly kind: MenuScreen;
  readonly label: 'MenuByHand' | 'MenuTeam' | 'MenuSettings' | 'MenuSetup';
  readonly icon: IconName;
  readonly needs?: keyof Access;
}[] = [
  { kind: 'byHand', label: 'MenuByHand', icon: 'edit', needs: 'canAdd' },
  { kind: 'team', label: 'MenuTeam', icon: 'person' },
  { kind: 'settings', label: 'MenuSettings', icon: 'settings' },
  { kind: 'setup', label: 'MenuSetup', icon: 'settings', needs: 'canManageLists' }
];

/** Puts the address of what is shown on the clipboard; `undefined` where there is none that others could open. */
function useCopyLink({ link, say }: FeedModel): (() => void) | undefined {
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

function useMenuItems(model: FeedModel): readonly MenuItem[] {
  const { strings } = useUpdatesWords();
  const ui = useUiWords();
  const { state, openPanel, reload } = model;
  const onCopyLink = useCopyLink(model);
  if (state.kind !== 'ready') return [];
  const { access } = state.reader;
  const items: MenuItem[] = [
    { key: 'reload', label: ui.strings.MenuRefresh, icon: 'refresh', onSelect: reload }
  ];
  if (onCopyLink)
    items.push({ key: 'link', label: ui.strings.MenuCopyLink, icon: 'link', onSelect: onCopyLink });
  for (const { kind, label, icon, needs } of screens) {
    if (needs !== undefined && !access[needs]) continue;
    items.push({ key: kind, label: strings[label], icon, onSelect: () => openPanel({ kind }) });
  }
  return items;
}

/** The part's title, and what can be done with the feed as a whole. */
export function UpdatesHeader(props: { readonly model: FeedModel; readonly title: string }): JSX.Element {
  const { strings } = useUpdatesWords();
  const ui = useUiWords();
  const { model, title } = props;
  const items = useMenuItems(model);
  const canAdd = model.state.kind === 'ready' && model.state.reader.access.canAdd;
  return (
    <div className={part.header}>
      <h2 className={part.title}>{title}</h2>
      <div className={part.commands}>
        {canAdd ? (
          <Button look="primary" icon="upload" onClick={() => model.openPanel({ kind: 'intake' })}>
            {strings.MenuIntake}
          </Button>
        ) : null}
        {items.length > 0 ? <Menu label={ui.strings.More} items={items} /> : null}
      </div>
    </div>
  );
}
