import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { fill } from '../../../ui/words/fill';
import { noFaqFilter } from '../model/faqState';
import type { FaqViewProps } from '../model/viewProps';
import { useFaqWords } from '../words/FaqWords';
import type { Search } from './useSearch';

interface NothingFoundProps extends FaqViewProps {
  readonly search: Search;
  /** What was counted as a gap. */
  readonly counted: string | undefined;
}

/** Nothing for what was searched for: why, and what can be done. */
export function NothingFound(props: NothingFoundProps): JSX.Element {
  const { strings, plural } = useFaqWords();
  const { model, reader, knowledge, search, counted } = props;
  const { text } = model.shown.filter;
  if (search.withoutFilters > 0) {
    return (
      <EmptyState
        title={strings.NothingWithFilters}
        text={plural('FoundWithoutFilters', search.withoutFilters)}
        actions={
          <Button onClick={() => model.setFilter({ ...noFaqFilter, text })}>
            {strings.SearchEverywhere}
          </Button>
        }
      />
    );
  }
  const isTeam = knowledge.known.face === 'team' && reader.access.canAdd;
  return (
    <EmptyState
      title={fill(strings.NothingFound, { text })}
      text={isTeam ? strings.NothingFoundTeam : strings.NothingFoundUsers}
      actions={
        isTeam ? (
          <Button icon="add" onClick={() => model.openPanel({ kind: 'add', draft: { title: text } })}>
            {strings.WriteEntry}
          </Button>
        ) : undefined
      }
    >
      {counted === undefined ? null : <p role="status">{fill(strings.CountedAsGap, { text: counted })}</p>}
    </EmptyState>
  );
}
