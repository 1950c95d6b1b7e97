import * as React from 'react';
import { textFields } from '../../../domain/faq/diff/entryFields';
import type { StarterEntry } from '../../../domain/starter/StarterEntry';
import { RichText } from '../../../ui/richText/RichText';
import { fill } from '../../../ui/words/fill';
import { textPartName } from '../words/choiceNames';
import { useFaqWords } from '../words/FaqWords';
import styles from './Starter.module.scss';

/** What an entry says, for whoever wants to read before they take it. Drawn when it is opened: nobody reads all. */
export function StarterText({ entry }: { readonly entry: StarterEntry }): JSX.Element {
  const { strings } = useFaqWords();
  const [isOpen, setOpen] = React.useState(false);
  return (
    <details className={styles.text} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary aria-label={fill(strings.StarterReadFirst, { title: entry.title })}>
        {strings.StarterRead}
      </summary>
      {isOpen
        ? textFields.map((field) => {
            const html = entry[field];
            return html === null ? null : (
              <React.Fragment key={field}>
                <h3>{textPartName(strings, field)}</h3>
                <RichText html={html} />
              </React.Fragment>
            );
          })
        : null}
    </details>
  );
}
