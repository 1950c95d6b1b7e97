import * as React from 'react';
import { Icon } from '../../../ui/icons/Icon';
import { isWebAddress } from '../../../domain/tasks/validateDraft';
import styles from './Record.module.scss';

/** Something that opens in a new tab. What is no address of the web is shown, and leads nowhere. */
export function WebLink(props: { readonly url: string; readonly words: string }): JSX.Element {
  const { url, words } = props;
  const text = words === '' ? url : words;
  // Files of the site have addresses without the host.
  if (!isWebAddress(url) && !/^\/(?!\/)/.test(url)) return <bdi>{text}</bdi>;
  return (
    <a className={styles.link} href={url} target="_blank" rel="noopener noreferrer">
      <bdi>{text}</bdi> <Icon name="link" />
    </a>
  );
}
