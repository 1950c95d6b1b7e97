import * as React from 'react';
import type { Access } from '../../../domain/access/AccessRepository';
import { Button } from '../../../ui/controls/Button';
import { Menu, type MenuItem } from '../../../ui/controls/Menu';
import type { PanelState } from '../model/panelState';
import { useChecklistWords } from '../words/ChecklistWords';
import styles from './Checklist.module.scss';

export interface ChecklistHeaderProps {
  readonly title: string;
  /** Left out while it is not known: nothing to do yet. */
  readonly access?: Access;
  readonly onOpen?: (panel: PanelState) => void;
  readonly onReload?: () => void;
}

function useMenuItems(props: ChecklistHeaderProps): readonly MenuItem[] {
  const { strings } = useChecklistWords();
  const { access, onOpen, onReload } = props;
  const items: MenuItem[] = [];
  if (onReload)
    items.push({ key: 'reload', label: strings.MenuRefresh, icon: 'refresh', onSelect: onReload });
  if (!onOpen || !access) return items;
  if (access.canAdd) {
    items.push(
      { key: 'guide', label: strings.MenuGuide, icon: 'upload', onSelect: () => onOpen({ kind: 'guide' }) },
      {
        key: 'starter',
        label: strings.MenuStarter,
        icon: 'list',
        onSelect: () => onOpen({ kind: 'starter' })
      }
    );
  }
  if (access.canManageLists) {
    items.push({
      key: 'setup',
      label: strings.MenuSetup,
      icon: 'settings',
      onSelect: () => onOpen({ kind: 'setup' })
    });
  }
  return items;
}

/** The part's title, and what can be done with the list as a whole. */
export function ChecklistHeader(props: ChecklistHeaderProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { access, onOpen } = props;
  const items = useMenuItems(props);
  return (
    <div className={styles.header}>
      <h2 className={styles.title}>{props.title}</h2>
      <div className={styles.commands}>
        {access?.canAdd && onOpen ? (
          <Button look="primary" icon="add" onClick={() => onOpen({ kind: 'add' })}>
            {strings.AddTask}
          </Button>
        ) : null}
        {items.length > 0 ? <Menu label={strings.More} items={items} /> : null}
      </div>
    </div>
  );
}
