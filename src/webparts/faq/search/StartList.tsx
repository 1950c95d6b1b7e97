import * as React from 'react';
import { passesFilters } from '../../../domain/faq/search/filters';
import type { SearchDocument } from '../../../domain/faq/search/document';
import type { Knowledge } from '../model/knowledge';
import type { FaqFilter } from '../model/faqState';
import { useFaqWords } from '../words/FaqWords';
import { ResultItem } from './results/ResultItem';
import { resultFacts } from './results/resultFacts';
import { filtersOf } from './useSearch';
import styles from './results/Results.module.scss';

const shownAtStart = 8;

/** Latest first: for the team what was written or changed, for users what was found right. */
function latest({ known, index }: Knowledge, filter: FaqFilter): readonly SearchDocument[] {
  const days: (readonly [id: number, day: string])[] =
    known.face === 'team'
      ? [...known.rows.values()].map(({ id, modifiedOn }) => [id, modifiedOn] as const)
      : [...known.rows.values()].map(({ entry, verifiedOn }) => [entry, verifiedOn ?? ''] as const);
  days.sort(([, a], [, b]) => (a < b ? 1 : Number(a > b) * -1));
  const found: SearchDocument[] = [];
  for (const [id] of days) {
    const document = index.document(id);
    if (document && passesFilters(document, filtersOf(filter))) found.push(document);
    if (found.length === shownAtStart) break;
  }
  return found;
}

export interface StartListProps {
  readonly knowledge: Knowledge;
  readonly filter: FaqFilter;
  readonly onOpen: (id: number) => void;
  readonly onCopy: (id: number) => void;
}

/** What is new, as long as nothing is searched for. */
export function StartList({ knowledge, filter, onOpen, onCopy }: StartListProps): JSX.Element | null {
  const { strings } = useFaqWords();
  const documents = React.useMemo(() => latest(knowledge, filter), [knowledge, filter]);
  if (documents.length === 0) return null;
  return (
    <section className={styles.start}>
      <h3>{knowledge.known.face === 'team' ? strings.LatelyChanged : strings.LatelyVerified}</h3>
      <ul className={styles.results}>
        {documents.map((document) => {
          const { id, title } = document;
          const facts = resultFacts(knowledge, id);
          if (!facts) return null;
          const result = { id, title: { text: title, ranges: [] }, snippet: null, missing: [] };
          return <ResultItem key={id} {...{ result, document, facts, onOpen, onCopy }} />;
        })}
      </ul>
    </section>
  );
}
