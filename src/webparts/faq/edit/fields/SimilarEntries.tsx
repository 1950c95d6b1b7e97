import * as React from 'react';
import { similarEntries, type SimilarEntry } from '../../../../domain/faq/search/similar';
import { entryOf, type Knowledge } from '../../model/knowledge';
import { statusName } from '../../words/choiceNames';
import { useFaqWords } from '../../words/FaqWords';
import { useSettled } from './useSettled';
import styles from '../Edit.module.scss';

export interface SimilarEntriesProps {
  readonly title: string;
  /** The entry whose title it is. */
  readonly except: number | undefined;
  readonly knowledge: Knowledge;
  readonly linkTo: ((id: number) => string) | undefined;
}

type Shown = Pick<SimilarEntriesProps, 'knowledge' | 'linkTo'>;

function Similar({ entry, knowledge, linkTo }: Shown & { readonly entry: SimilarEntry }): JSX.Element {
  const { strings } = useFaqWords();
  const status = entryOf(knowledge, entry.id)?.status ?? 'Published';
  return (
    <li>
      {linkTo ? (
        // Another tab: what is typed here stays.
        <a href={linkTo(entry.id)} target="_blank" rel="noopener noreferrer">
          <bdi>{entry.title}</bdi> <span className={styles.hidden}>{strings.EditNewTab}</span>
        </a>
      ) : (
        <bdi>{entry.title}</bdi>
      )}
      {status === 'Published' ? null : ` · ${statusName(strings, status)}`}
    </li>
  );
}

/** Entries that may be about the same, while a title is typed: so that nobody writes what is there already. */
export function SimilarEntries({ title, except, knowledge, linkTo }: SimilarEntriesProps): JSX.Element {
  const { plural } = useFaqWords();
  const settled = useSettled(title);
  const { index, round } = knowledge;
  const found = React.useMemo(
    () => similarEntries(index, settled, except === undefined ? {} : { except }),
    // The index stays the same object; `round` tells that something in it changed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [index, round, settled, except]
  );
  return (
    <div className={found.length > 0 ? styles.similar : styles.hidden}>
      <p role="status">{found.length > 0 ? plural('EditSimilar', found.length) : ''}</p>
      {found.length > 0 ? (
        <ul>
          {found.map((entry) => (
            <Similar key={entry.id} entry={entry} knowledge={knowledge} linkTo={linkTo} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}
