import * as React from 'react';
import { Icon, type IconName } from '../icons/Icon';
import { Button } from './Button';
import styles from './Menu.module.scss';

export interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly icon: IconName;
  readonly onSelect: () => void;
}

function moveFocus(menu: HTMLElement, step: 'next' | 'previous' | 'first' | 'last'): void {
  const items = Array.from(menu.querySelectorAll<HTMLElement>('[role="menuitem"]'));
  const at = items.indexOf(document.activeElement as HTMLElement);
  const target = {
    next: (at + 1) % items.length,
    previous: (at - 1 + items.length) % items.length,
    first: 0,
    last: items.length - 1
  }[step];
  items[target]?.focus();
}

const steps: Readonly<Record<string, Parameters<typeof moveFocus>[1]>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last'
};

/** A button that opens a menu, with the keyboard that the ARIA menu button pattern asks for. */
export function Menu(props: { readonly label: string; readonly items: readonly MenuItem[] }): JSX.Element {
  const [isOpen, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const list = React.useRef<HTMLUListElement>(null);
  const id = React.useMemo(() => `om-menu-${Math.random().toString(36).slice(2)}`, []);

  React.useEffect(() => {
    if (isOpen && list.current) moveFocus(list.current, 'first');
  }, [isOpen]);

  const onKeyDown = (event: React.KeyboardEvent<HTMLUListElement>): void => {
    const step = steps[event.key];
    if (step) {
      event.preventDefault();
      moveFocus(event.currentTarget, step);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    }
  };
  const onBlur = (event: React.FocusEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
  };

  return (
    <div className={styles.menu} onBlur={onBlur}>
      <Button
        ref={button}
        icon="more"
        look="quiet"
        aria-label={props.label}
        title={props.label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen ? (
        <ul
          ref={list}
          id={id}
          role="menu"
          aria-label={props.label}
          className={styles.list}
          onKeyDown={onKeyDown}
        >
          {props.items.map((item) => (
            <li key={item.key} role="none">
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                className={styles.item}
                onClick={() => {
                  setOpen(false);
                  button.current?.focus();
                  item.onSelect();
                }}
              >
                <Icon name={item.icon} />
                <span>{item.label}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
