import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { entryOf } from '../model/knowledge';
import { useCopyReply } from '../model/useCopyReply';
import type { FaqViewProps } from '../model/viewProps';
import { useFaqWords } from '../words/FaqWords';
import { SearchBar } from './bar/SearchBar';
import { EmptyFaq } from './EmptyFaq';
import { useResultKeys } from './keys/useResultKeys';
import { useSlashKey } from './keys/useSlashKey';
import { NothingFound } from './NothingFound';
import { ResultList } from './results/ResultList';
import { StartList } from './StartList';
import { useGapCount, type GapCount } from './useGapCount';
import { useSearch, type Search } from './useSearch';
import part from '../../../ui/screens/Part.module.scss';

/** What is found, in words; while the entries are read, how many of them can be found already. */
function useCountText({ knowledge, model }: FaqViewProps, { answer }: Search): string {
  const { plural } = useFaqWords();
  const { building } = knowledge;
  if (building) return plural('FoundSoFar', building.done);
  if (model.shown.filter.text.trim() === '') return '';
  return answer.total === 0 ? plural('AllCount', 0) : plural('Found', answer.total);
}

function useOpenAndCopy({ model, knowledge }: FaqViewProps): {
  readonly open: (id: number) => void;
  readonly copy: (id: number) => void;
} {
  const { openEntry, say } = model;
  const copyReply = useCopyReply(say);
  const copy = (id: number): void => {
    const { known } = knowledge;
    const found = known.face === 'users' ? known.rows.get(id) : entryOf(knowledge, id);
    if (found) void copyReply(found);
  };
  return { open: (id) => openEntry(id), copy };
}

/** For results of which none is the right one. */
function NoneHelped({ gap }: { readonly gap: GapCount }): JSX.Element {
  const { strings } = useFaqWords();
  const [isSaid, setSaid] = React.useState(false);
  const say = (): void => {
    gap.count('didNotHelp');
    setSaid(true);
  };
  return isSaid ? (
    <p className={part.quiet} role="status">
      {strings.NoneHelpedThanks}
    </p>
  ) : (
    <span>
      <Button look="quiet" onClick={say}>
        {strings.NoneHelped}
      </Button>
    </span>
  );
}

/** The search, and what it finds. Made for the minute in which somebody is on the phone. */
export function SearchView(props: FaqViewProps): JSX.Element {
  const { model, reader, knowledge } = props;
  const { filter } = model.shown;
  const field = React.useRef<HTMLInputElement>(null);
  const list = React.useRef<HTMLUListElement>(null);
  const search = useSearch(knowledge, filter);
  const { open, copy } = useOpenAndCopy(props);
  const isAsking = filter.text.trim() !== '';
  const isFound = search.answer.results.length > 0;
  const gap = useGapCount(props, isAsking && !isFound && search.withoutFilters === 0);
  useSlashKey(field);
  const keys = useResultKeys({
    field,
    list,
    onFirst: () => {
      const [first] = search.answer.results;
      if (first) open(first.id);
    },
    onCopy: copy
  });
  const count = useCountText(props, search);
  const isTeam = knowledge.known.face === 'team';
  if (knowledge.known.rows.size === 0 && knowledge.building === null) return <EmptyFaq {...props} />;
  return (
    <div className={part.part}>
      <SearchBar
        field={field}
        filter={filter}
        onFilter={model.setFilter}
        onFieldKey={keys.onFieldKey}
        withLevels={isTeam}
        count={count}
      />
      {!isAsking ? <StartList {...{ knowledge, filter }} onOpen={open} onCopy={copy} /> : null}
      {isAsking && !isFound ? <NothingFound {...props} search={search} counted={gap.counted} /> : null}
      {isFound ? (
        <>
          <ResultList
            {...{ search, knowledge, list }}
            onKeyDown={keys.onResultKey}
            onOpen={open}
            onCopy={copy}
          />
          {isTeam && reader.access.canAdd ? <NoneHelped key={filter.text} gap={gap} /> : null}
        </>
      ) : null}
    </div>
  );
}
