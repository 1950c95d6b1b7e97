import * as React from 'react';
import { TextBox } from '../../../ui/fields/TextBox';
import type { FaqViewProps } from '../model/viewProps';
import { useFaqWords } from '../words/FaqWords';
import styles from './Synonyms.module.scss';
import panel from '../../../ui/screens/Panel.module.scss';

/** As many titles tell whether the word leads to what was meant. */
const titlesShown = 3;

/** What the search finds for a word, with the groups as they are now. */
export function TryWord({ knowledge }: Pick<FaqViewProps, 'knowledge'>): JSX.Element {
  const { strings, plural } = useFaqWords();
  const [word, setWord] = React.useState('');
  const isAsked = word.trim() !== '';
  // The index stays the same object while its words change: it is asked again whenever something is drawn.
  const { results, total } = knowledge.index.search(word, { limit: titlesShown });
  return (
    <section className={panel.section}>
      <h3>{strings.SynTry}</h3>
      <TextBox label={strings.SynTryLabel} value={word} dir="auto" onChange={setWord} />
      <p role="status" className={panel.text}>
        {isAsked ? plural('SynFinds', total) : null}
        {isAsked && knowledge.building ? ` ${strings.SynBuilding}` : null}
      </p>
      {isAsked && results.length > 0 ? (
        <ul className={styles.titles} aria-label={strings.SynTryBest}>
          {results.map(({ id, title }) => (
            <li key={id}>
              <bdi>{title.text}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
