import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import type { MenuItem } from '../../../ui/controls/Menu';
import {
  PartHeader,
  screenItems,
  useCopyLink,
  useFirstItems,
  type MenuScreen
} from '../../../ui/screens/PartHeader';
import type { FeedPanelState } from '../model/panelState';
import type { FeedModel } from '../model/useFeed';
import { useUpdatesWords } from '../words/UpdatesWords';

type OpenedAlone = Exclude<FeedPanelState['kind'], 'closed' | 'intake'>;

/** What can be opened, in the order of the menu, and which right it takes. */
const screens: readonly MenuScreen<OpenedAlone, IUpdatesWebPartStrings>[] = [
  { kind: 'byHand', label: 'MenuByHand', icon: 'edit', needs: 'canAdd' },
  { kind: 'team', label: 'MenuTeam', icon: 'person' },
  { kind: 'settings', label: 'MenuSettings', icon: 'settings' },
  { kind: 'setup', label: 'MenuSetup', icon: 'settings', needs: 'canManageLists' }
];

function useMenuItems(model: FeedModel): readonly MenuItem[] {
  const { strings } = useUpdatesWords();
  const { state, openPanel, reload } = model;
  const first = useFirstItems(reload, useCopyLink(model.link, model.say));
  if (state.kind !== 'ready') return [];
  const { access } = state.reader;
  return [...first, ...screenItems(screens, strings, access, (kind) => openPanel({ kind }))];
}

/** The part's title, and what can be done with the feed as a whole. */
export function UpdatesHeader(props: { readonly model: FeedModel; readonly title: string }): JSX.Element {
  const { strings } = useUpdatesWords();
  const { model, title } = props;
  const items = useMenuItems(model);
  const canAdd = model.state.kind === 'ready' && model.state.reader.access.canAdd;
  return (
    <PartHeader
      title={title}
      items={items}
      action={
        canAdd ? (
          <Button look="primary" icon="upload" onClick={() => model.openPanel({ kind: 'intake' })}>
            {strings.MenuIntake}
          </Button>
        ) : null
      }
    />
  );
}
