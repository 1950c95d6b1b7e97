import * as React from 'react';
import { textFields } from '../../../../domain/faq/diff/entryFields';
import type { EntryVersion } from '../../../../domain/faq/EntryRepository';
import { isBlankHtml } from '../../../../domain/faq/html';
import { RichText } from '../../../../ui/richText/RichText';
import { textPartName } from '../../words/choiceNames';
import { useFaqWords } from '../../words/FaqWords';
import styles from './History.module.scss';

/** The text of then, with the title that it had. */
export function WholeText({ draft }: Pick<EntryVersion, 'draft'>): JSX.Element {
  const { strings } = useFaqWords();
  return (
    <div className={styles.whole}>
      <h5 className={styles.then} dir="auto">
        {draft.title}
      </h5>
      {textFields.map((field) => {
        const html = draft[field];
        return html === null || isBlankHtml(html) ? null : (
          <section key={field} className={styles.part}>
            <h6>{textPartName(strings, field)}</h6>
            <RichText html={html} />
          </section>
        );
      })}
    </div>
  );
}
