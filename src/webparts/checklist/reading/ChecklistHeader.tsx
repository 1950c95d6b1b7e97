import * as React from 'react';
import type { Access } from '../../../domain/access/AccessRepository';
import { Button } from '../../../ui/controls/Button';
import type { MenuItem } from '../../../ui/controls/Menu';
import { PartHeader, screenItems, type MenuScreen } from '../../../ui/screens/PartHeader';
import type { PanelState } from '../model/panelState';
import { useChecklistWords } from '../words/ChecklistWords';

export interface ChecklistHeaderProps {
  readonly title: string;
  /** Left out while it is not known: nothing to do yet. */
  readonly access?: Access;
  readonly onOpen?: (panel: PanelState) => void;
  readonly onReload?: () => void;
  /** Left out where the page has no address that others could open. */
  readonly onCopyLink?: (() => void) | undefined;
}

type OpenedAlone = 'handOver' | 'csvImport' | 'csvExport' | 'guide' | 'starter' | 'holidays' | 'setup';

/** What can be opened, in the order of the menu, and which right it takes. */
const screens: readonly MenuScreen<OpenedAlone, IChecklistWebPartStrings>[] = [
  { kind: 'handOver', label: 'MenuHandOver', icon: 'person', needs: 'canEdit' },
  { kind: 'csvImport', label: 'MenuCsvImport', icon: 'upload', needs: 'canAdd' },
  { kind: 'csvExport', label: 'MenuCsvExport', icon: 'download' },
  { kind: 'guide', label: 'MenuGuide', icon: 'upload', needs: 'canAdd' },
  { kind: 'starter', label: 'MenuStarter', icon: 'list', needs: 'canAdd' },
  { kind: 'holidays', label: 'MenuHolidays', icon: 'calendar' },
  { kind: 'setup', label: 'MenuSetup', icon: 'settings', needs: 'canManageLists' }
];

function useMenuItems(props: ChecklistHeaderProps): readonly MenuItem[] {
  const { strings } = useChecklistWords();
  const { access, onOpen, onReload, onCopyLink } = props;
  const items: MenuItem[] = [];
  if (onReload)
    items.push({ key: 'reload', label: strings.MenuRefresh, icon: 'refresh', onSelect: onReload });
  if (!onOpen || !access) return items;
  if (onCopyLink) {
    items.push({ key: 'link', label: strings.MenuCopyLink, icon: 'link', onSelect: onCopyLink });
  }
  return [...items, ...screenItems(screens, strings, access, (kind) => onOpen({ kind }))];
}

/** The part's title, and what can be done with the list as a whole. */
export function ChecklistHeader(props: ChecklistHeaderProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { access, onOpen } = props;
  const items = useMenuItems(props);
  return (
    <PartHeader
      title={props.title}
      items={items}
      action={
        access?.canAdd && onOpen ? (
          <Button look="primary" icon="add" onClick={() => onOpen({ kind: 'add' })}>
            {strings.AddTask}
          </Button>
        ) : null
      }
    />
  );
}
