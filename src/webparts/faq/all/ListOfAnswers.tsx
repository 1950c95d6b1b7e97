import * as React from 'react';
import type { PublishedAnswer } from '../../../domain/faq/entry';
import type { FaqViewProps } from '../model/viewProps';
import { EmptyFaq } from '../search/EmptyFaq';
import { CategoryAnswers } from './answers/CategoryAnswers';
import { TopAnswers } from './answers/TopAnswers';

/** Answers on somebody's page: those of a category, or the ten that help most. */
export function ListOfAnswers(props: FaqViewProps): JSX.Element {
  const { model, knowledge } = props;
  const { known, building } = knowledge;
  const answers = React.useMemo<readonly PublishedAnswer[]>(
    // The same map grows while the entries are read: the knowledge of each round is another object.
    () => (knowledge.known.face === 'users' ? [...knowledge.known.rows.values()] : []),
    [knowledge]
  );
  if (known.rows.size === 0 && !building) return <EmptyFaq {...props} />;
  return model.mode === 'topTen' ? (
    <TopAnswers {...props} answers={answers} />
  ) : (
    <CategoryAnswers {...props} />
  );
}
