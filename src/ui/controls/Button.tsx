import * as React from 'react';
import { Icon, type IconName } from '../icons/Icon';
import styles from './Button.module.scss';

export interface ButtonProps extends React.ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` is the one thing to do next; `quiet` has no border until it is pointed at. */
  readonly look?: 'primary' | 'standard' | 'quiet';
  readonly icon?: IconName;
}

/** A native button in SharePoint's look. Fluent's own brings menus and call-outs along, which reading does not need. */
export const Button = React.forwardRef<HTMLButtonElement, ButtonProps>(function Button(props, ref) {
  const { look = 'standard', icon, className, children, ...native } = props;
  const hasWords = React.Children.count(children) > 0;
  // What points where the reading goes points the other way where people read from right to left.
  const turns = icon === 'next' || icon === 'previous' ? styles.turns : '';
  const classes = [styles.button, styles[look], hasWords ? '' : styles.iconOnly, turns, className];
  return (
    <button type="button" ref={ref} {...native} className={classes.filter(Boolean).join(' ')}>
      {icon ? <Icon name={icon} /> : null}
      {hasWords ? <span>{children}</span> : null}
    </button>
  );
});
