import * as React from 'react';
import type { Entry } from '../../../../domain/faq/entry';
import { isBlankHtml } from '../../../../domain/faq/html';
import { RichText } from '../../../../ui/richText/RichText';
import { useUpdatesWords } from '../../words/UpdatesWords';
import styles from './Doubts.module.scss';

/** What the entry says, folded away: nobody can judge it by its title. */
export function EntryText({ entry }: { readonly entry: Entry }): JSX.Element {
  const { strings } = useUpdatesWords();
  const [isOpen, setOpen] = React.useState(false);
  const parts = [
    [strings.DoubtsReply, entry.reply],
    [strings.DoubtsCause, entry.cause],
    [strings.DoubtsFix, entry.fix]
  ] as const;
  return (
    <details className={styles.entry} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{strings.DoubtsShowEntry}</summary>
      {isOpen
        ? parts.map(([name, html]) =>
            html === null || isBlankHtml(html) ? null : (
              <React.Fragment key={name}>
                <h4>{name}</h4>
                <RichText html={html} />
              </React.Fragment>
            )
          )
        : null}
    </details>
  );
}
