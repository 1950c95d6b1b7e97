import * as React from 'react';
import { Icon, type IconName } from '../icons/Icon';
import styles from './Notice.module.scss';

export type NoticeTone = 'info' | 'success' | 'warning' | 'error';

const icons: Readonly<Record<NoticeTone, IconName>> = {
  info: 'info',
  success: 'check',
  warning: 'warning',
  error: 'error'
};

export interface NoticeProps {
  readonly tone: NoticeTone;
  readonly title?: string | undefined;
  readonly children?: React.ReactNode;
  readonly actions?: React.ReactNode;
  /** `alert` is read out at once; `status` when the reader pauses; left out when a live region says it already. */
  readonly role?: 'alert' | 'status';
  /** The actions stand beside the words, not below: for short messages. */
  readonly inline?: boolean;
}

/** Something the person should know, with what they can do about it. */
export function Notice(props: NoticeProps): JSX.Element {
  return (
    <div
      className={[styles.notice, styles[props.tone], props.inline ? styles.inline : ''].join(' ')}
      role={props.role}
    >
      <Icon name={icons[props.tone]} className={styles.icon} />
      <div className={styles.words}>
        {props.title ? <p className={styles.title}>{props.title}</p> : null}
        {props.children}
      </div>
      {props.actions ? <div className={styles.actions}>{props.actions}</div> : null}
    </div>
  );
}
