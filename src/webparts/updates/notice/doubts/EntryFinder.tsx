import * as React from 'react';
import useSWR from 'swr';
import type { Entry } from '../../../../domain/faq/entry';
import type { EntryCandidates } from '../../../../domain/faq/review/doubtCandidates';
import type { SearchIndex } from '../../../../domain/faq/search/SearchIndex';
import { Button } from '../../../../ui/controls/Button';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { TextBox } from '../../../../ui/fields/TextBox';
import { Loading } from '../../../../ui/screens/Loading';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { actionOn } from './doubtWords';
import panel from '../../../../ui/screens/Panel.module.scss';

export interface EntryFinderProps {
  readonly candidates: EntryCandidates;
  /** Whether the entry stands on the screen already. */
  readonly isListed: (id: number) => boolean;
  readonly onAdd: (id: number) => void;
}

const options = {
  shouldRetryOnError: false,
  revalidateIfStale: false,
  revalidateOnFocus: false,
  revalidateOnReconnect: false,
  compare: Object.is
} as const;

const mostShown = 8;

function Found(props: EntryFinderProps & { readonly entry: Entry }): JSX.Element {
  const { strings } = useUpdatesWords();
  const { entry, isListed, onAdd } = props;
  return (
    <li className={panel.item}>
      <span>
        <bdi>{entry.title}</bdi>
        {entry.errorCodes.length > 0 ? (
          <bdi className={panel.line}>{entry.errorCodes.join(' · ')}</bdi>
        ) : null}
      </span>
      {isListed(entry.id) ? (
        <span className={panel.detail}>{strings.DoubtsInList}</span>
      ) : (
        <Button
          icon="add"
          aria-label={actionOn(strings, strings.DoubtsAdd, entry.title)}
          onClick={() => onAdd(entry.id)}
        >
          {strings.DoubtsAdd}
        </Button>
      )}
    </li>
  );
}

function Results(
  props: EntryFinderProps & { readonly index: SearchIndex; readonly query: string }
): JSX.Element {
  const { strings, plural } = useUpdatesWords();
  const { index, query, candidates } = props;
  const { results, total } = React.useMemo(() => index.search(query, { limit: mostShown }), [index, query]);
  const entries = results.flatMap(({ id }) => candidates.entries.get(id) ?? []);
  const said = total === 0 ? strings.DoubtsFoundNone : plural('DoubtsFound', total);
  return (
    <>
      <p role="status" className={panel.quiet}>
        {query.trim() === '' ? '' : said}
      </p>
      <ul className={panel.items} aria-label={strings.DoubtsFindBox}>
        {entries.map((entry) => (
          <Found key={entry.id} {...props} entry={entry} />
        ))}
      </ul>
    </>
  );
}

/** Finds entries that were not suggested. The index and its code are made ready when it is opened. */
export function EntryFinder(props: EntryFinderProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const { candidates } = props;
  const [query, setQuery] = React.useState('');
  const place = React.useRef<HTMLDivElement>(null);
  const search = useSWR<SearchIndex, unknown>(
    'FAQ search',
    async () => {
      const { entrySearch } = await import(/* webpackChunkName: 'updates-doubts-search' */ './entrySearch');
      return entrySearch(candidates.entries.values());
    },
    options
  );
  React.useEffect(() => place.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={place} className={panel.section}>
      <TextBox label={strings.DoubtsFindBox} dir="auto" value={query} onChange={setQuery} />
      {search.data ? (
        <Results {...props} index={search.data} query={query} />
      ) : search.error === undefined || search.isValidating ? (
        <Loading label={strings.DoubtsFindLoading} rows={2} />
      ) : (
        <ErrorNotice
          title={strings.DoubtsFindNotLoaded}
          error={search.error}
          onRetry={() => void search.mutate().catch(() => undefined)}
        />
      )}
    </div>
  );
}
