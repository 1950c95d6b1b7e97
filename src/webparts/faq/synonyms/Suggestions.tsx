import * as React from 'react';
import { formatWords, missingGroups, type SynonymGroup } from '../../../domain/faq/synonyms/synonymGroup';
import { starterSynonyms } from '../../../starter/faq/synonyms';
import { Button } from '../../../ui/controls/Button';
import { useFaqWords } from '../words/FaqWords';
import styles from './Synonyms.module.scss';
import panel from '../../../ui/screens/Panel.module.scss';

/** Groups to begin with: those that are not there yet, all at once. */
export function Suggestions(props: {
  readonly groups: readonly SynonymGroup[];
  readonly isBusy: boolean;
  readonly onAdd: (groups: readonly (readonly string[])[]) => void;
}): JSX.Element | null {
  const { strings, plural } = useFaqWords();
  const missing = missingGroups(
    props.groups.map(({ words }) => words),
    starterSynonyms
  );
  if (missing.length === 0) return null;
  return (
    <section className={panel.section}>
      <h3>{strings.SynSuggested}</h3>
      <p className={panel.quiet}>{strings.SynSuggestedWhy}</p>
      <details>
        <summary className={panel.summary}>{strings.SynSuggestedShow}</summary>
        <ul className={styles.titles}>
          {missing.map((words) => (
            <li key={formatWords(words)} lang="en">
              <bdi>{formatWords(words)}</bdi>
            </li>
          ))}
        </ul>
      </details>
      <div className={panel.commands}>
        <Button icon="gift" disabled={props.isBusy} onClick={() => props.onAdd(missing)}>
          {plural('SynSuggest', missing.length)}
        </Button>
      </div>
    </section>
  );
}
