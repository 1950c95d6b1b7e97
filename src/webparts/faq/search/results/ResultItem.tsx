import * as React from 'react';
import type { SearchDocument } from '../../../../domain/faq/search/document';
import type { SearchResult } from '../../../../domain/faq/search/SearchIndex';
import { Button } from '../../../../ui/controls/Button';
import { fill } from '../../../../ui/words/fill';
import { DoubtMark } from '../../facts/DoubtMark';
import { EntryFactsLine } from '../../facts/EntryFactsLine';
import { textPartName } from '../../words/choiceNames';
import { useFaqWords } from '../../words/FaqWords';
import { HighlightedText } from './HighlightedText';
import type { ResultFacts } from './resultFacts';
import styles from './Results.module.scss';

export interface ResultItemProps {
  readonly result: Pick<SearchResult, 'id' | 'title' | 'snippet' | 'missing'>;
  readonly document: SearchDocument;
  readonly facts: ResultFacts;
  readonly onOpen: (id: number) => void;
  readonly onCopy: (id: number) => void;
}

/** One entry that was found: why, and whether it can be relied on. */
export function ResultItem(props: ResultItemProps): JSX.Element {
  const { strings, formats } = useFaqWords();
  const { result, document, facts, onOpen, onCopy } = props;
  const { id, title, snippet, missing } = result;
  return (
    <li className={styles.result}>
      <div className={styles.what}>
        <h3 className={styles.heading}>
          <button type="button" className={styles.title} data-result={id} onClick={() => onOpen(id)}>
            <HighlightedText of={title} />
          </button>
        </h3>
        {facts.doubt ? <DoubtMark doubt={facts.doubt} /> : null}
        {snippet ? (
          <p className={styles.snippet}>
            <span className={styles.part}>{textPartName(strings, snippet.section)}: </span>
            <HighlightedText of={snippet} />
          </p>
        ) : null}
        <EntryFactsLine entry={{ ...document, verifiedOn: facts.verifiedOn }} />
        {missing.length > 0 ? (
          <p className={styles.missing}>{fill(strings.WithoutWords, { words: formats.list(missing) })}</p>
        ) : null}
      </div>
      {facts.reply === null ? null : (
        <Button
          look="quiet"
          icon="copy"
          aria-label={fill(strings.CopyReplyOf, { title: title.text })}
          title={strings.CopyReply}
          onClick={() => onCopy(id)}
        >
          {strings.CopyReply}
        </Button>
      )}
    </li>
  );
}
