import * as React from 'react';
import type { SearchDocument } from '../../../../domain/faq/search/document';
import type { SearchResult } from '../../../../domain/faq/search/SearchIndex';
import { Button } from '../../../../ui/controls/Button';
import { Icon } from '../../../../ui/icons/Icon';
import { fill } from '../../../../ui/words/fill';
import { levelName, statusName, textPartName } from '../../words/choiceNames';
import { doubtWords } from '../../words/doubtWords';
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

function FactsLine({ document, facts }: Pick<ResultItemProps, 'document' | 'facts'>): JSX.Element {
  const { strings, formats } = useFaqWords();
  const { errorCodes, platforms, level } = document;
  const shown = [
    ...(platforms.length > 0 ? [formats.list(platforms)] : []),
    ...(level ? [levelName(strings, level)] : []),
    facts.verifiedOn === null
      ? strings.NeverVerified
      : fill(strings.VerifiedOnDay, { day: formats.date(facts.verifiedOn) })
  ];
  return (
    <p className={styles.facts}>
      {facts.isDraft ? <span className={styles.tag}>{statusName(strings, 'Draft')}</span> : null}
      {errorCodes.slice(0, 4).map((code) => (
        <bdi key={code} dir="ltr">
          {code}
        </bdi>
      ))}
      {shown.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}

function DoubtLine({ facts: { doubt } }: Pick<ResultItemProps, 'facts'>): JSX.Element | null {
  const words = useFaqWords();
  if (doubt === null) return null;
  return (
    <p className={styles.doubt}>
      <Icon name="warning" />
      {doubtWords(words, doubt)}
    </p>
  );
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
        <DoubtLine facts={facts} />
        {snippet ? (
          <p className={styles.snippet}>
            <span className={styles.part}>{textPartName(strings, snippet.section)}: </span>
            <HighlightedText of={snippet} />
          </p>
        ) : null}
        <FactsLine document={document} facts={facts} />
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
