import * as React from 'react';
import useSWR from 'swr';
import type { Candidates, Doubtable } from '../../../../domain/updates/ripple/candidates';
import { Button } from '../../../../ui/controls/Button';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { TextBox } from '../../../../ui/fields/TextBox';
import { Loading } from '../../../../ui/screens/Loading';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { actionOn } from './doubtWords';
import type { DoubtKind, EntrySearch } from './kinds/doubtKind';
import panel from '../../../../ui/screens/Panel.module.scss';

export interface EntryFinderProps<One extends Doubtable> {
  readonly kind: DoubtKind<One>;
  readonly candidates: Candidates<One>;
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

function Found<One extends Doubtable>(props: EntryFinderProps<One> & { readonly entry: One }): JSX.Element {
  const { strings } = useUpdatesWords();
  const { kind, entry, isListed, onAdd } = props;
  const detail = kind.detailOf(entry);
  return (
    <li className={panel.item}>
      <span>
        <bdi>{entry.title}</bdi>
        {detail === '' ? null : <bdi className={panel.line}>{detail}</bdi>}
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

function Results<One extends Doubtable>(
  props: EntryFinderProps<One> & { readonly find: EntrySearch; readonly query: string }
): JSX.Element {
  const words = useUpdatesWords();
  const { kind, find, query, candidates } = props;
  const kindWords = kind.wordsOf(words);
  const { ids, total } = React.useMemo(() => find(query, mostShown), [find, query]);
  const entries = ids.flatMap((id) => candidates.entries.get(id) ?? []);
  const said = total === 0 ? kindWords.foundNone : kindWords.found(total);
  return (
    <>
      <p role="status" className={panel.quiet}>
        {query.trim() === '' ? '' : said}
      </p>
      <ul className={panel.items} aria-label={kindWords.findBox}>
        {entries.map((entry) => (
          <Found key={entry.id} {...props} entry={entry} />
        ))}
      </ul>
    </>
  );
}

/** Finds entries that were not suggested. The index and its code are made ready when it is opened. */
export function EntryFinder<One extends Doubtable>(props: EntryFinderProps<One>): JSX.Element {
  const words = useUpdatesWords();
  const { strings } = words;
  const { kind, candidates } = props;
  const [query, setQuery] = React.useState('');
  const place = React.useRef<HTMLDivElement>(null);
  const search = useSWR<EntrySearch, unknown>(
    ['doubt search', kind.kind],
    () => kind.search(candidates),
    options
  );
  React.useEffect(() => place.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={place} className={panel.section}>
      <TextBox label={kind.wordsOf(words).findBox} dir="auto" value={query} onChange={setQuery} />
      {search.data ? (
        <Results {...props} find={search.data} query={query} />
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
