import * as React from 'react';
import { Icon } from '../../../ui/icons/Icon';
import { isFollowable } from './isFollowable';
import styles from './Facts.module.scss';

/** Something that opens in a new tab. What is no address of the web is shown, and leads nowhere. */
export function WebLink(props: { readonly url: string; readonly words: string }): JSX.Element {
  const { url, words } = props;
  const text = words === '' ? url : words;
  if (!isFollowable(url)) return <bdi>{text}</bdi>;
  return (
    <a className={styles.link} href={url} target="_blank" rel="noopener noreferrer">
      <bdi>{text}</bdi> <Icon name="link" />
    </a>
  );
}
