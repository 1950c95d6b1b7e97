import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { useFaqWords } from '../../words/FaqWords';
import type { Knowledge } from '../../model/knowledge';
import type { Search } from '../useSearch';
import { resultStep } from '../useSearch';
import { ResultItem } from './ResultItem';
import { resultFacts } from './resultFacts';
import styles from './Results.module.scss';

export interface ResultListProps {
  readonly search: Search;
  readonly knowledge: Knowledge;
  readonly list: React.RefObject<HTMLUListElement>;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
  readonly onOpen: (id: number) => void;
  readonly onCopy: (id: number) => void;
}

/** What was found, the best first. */
export function ResultList(props: ResultListProps): JSX.Element {
  const { strings, plural } = useFaqWords();
  const { search, knowledge, list, onKeyDown, onOpen, onCopy } = props;
  const { results, total } = search.answer;
  const more = Math.min(resultStep, total - results.length);
  return (
    <>
      {/* The keys are shortcuts for the buttons of the list. */}
      <ul ref={list} className={styles.results} aria-label={strings.Results} onKeyDown={onKeyDown}>
        {results.map((result) => {
          const document = knowledge.index.document(result.id);
          const facts = resultFacts(knowledge, result.id);
          if (!document || !facts) return null;
          return <ResultItem key={result.id} {...{ result, document, facts, onOpen, onCopy }} />;
        })}
      </ul>
      {more > 0 ? (
        <span>
          <Button look="quiet" onClick={search.more}>
            {plural('MoreResults', more)}
          </Button>
        </span>
      ) : null}
    </>
  );
}
