import * as React from 'react';
import { StatusBar } from '../../../ui/errors/StatusBar';
import type { FaqViewProps } from '../model/viewProps';
import styles from './Entry.module.scss';

/** What came of the last thing done, within the panel. */
export function EntryStatus(
  props: Pick<FaqViewProps, 'model' | 'loadOwners'> & { readonly reload: () => void }
): JSX.Element {
  const { message, say } = props.model;
  return (
    <div className={message ? styles.status : styles.silent}>
      <StatusBar
        message={message}
        onDismiss={() => say(undefined)}
        onReload={props.reload}
        loadOwners={props.loadOwners}
      />
    </div>
  );
}
