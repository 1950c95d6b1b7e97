import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/errors/Notice';
import { fill } from '../../../../ui/words/fill';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { OpenNotice } from '../useOpenNotice';
import styles from '../Notice.module.scss';

/** Says that somebody took in a newer text while this one was being read. Nothing changes before the person asks. */
export function NewerText(props: { readonly open: OpenNotice; readonly isRead: boolean }): JSX.Element {
  const { strings, formats } = useUpdatesWords();
  const ui = useUiWords();
  const { newer, notice, reload } = props.open;
  const n = formats.number(notice.revision);
  return (
    <div role="status" className={newer === undefined ? styles.silent : undefined}>
      {newer === undefined ? null : (
        <Notice
          tone="warning"
          title={strings.NoticeNewerTitle}
          actions={
            <Button icon="refresh" onClick={reload}>
              {ui.strings.Reload}
            </Button>
          }
        >
          <p>{fill(strings.NoticeNewerText, { n, newer: formats.number(newer) })}</p>
          {props.isRead ? <p>{fill(strings.NoticeNewerRead, { n })}</p> : null}
        </Notice>
      )}
    </div>
  );
}
