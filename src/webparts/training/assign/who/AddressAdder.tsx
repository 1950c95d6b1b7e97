import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { StoppableProgress } from '../../../../ui/controls/StoppableProgress';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Notice } from '../../../../ui/errors/Notice';
import { TextBox } from '../../../../ui/fields/TextBox';
import { useLatestWork } from '../../../../ui/screens/useLatestWork';
import { fill } from '../../../../ui/words/fill';
import { useTrainingWords } from '../../words/TrainingWords';
import type { AdderProps } from './adderProps';
import { findAddresses, type FoundAddresses } from './findAddresses';
import { pastedAddresses } from './pastedAddresses';
import styles from '../Assign.module.scss';

type Search =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'ended'; readonly found: FoundAddresses };

function SearchResult({ found }: { readonly found: FoundAddresses }): JSX.Element {
  const { strings, formats, plural } = useTrainingWords();
  const { people, unknown, notTaken, left, error } = found;
  const isWhole = unknown.length + notTaken.length + left.length === 0;
  return (
    <>
      {error === undefined ? null : <ErrorNotice title={strings.AssignAddressFailed} error={error} />}
      <Notice
        tone={isWhole ? 'success' : 'warning'}
        role="status"
        title={plural('AssignAddressFound', people.length)}
      >
        {unknown.length > 0 ? (
          <p>{fill(strings.AssignAddressUnknown, { names: formats.list(unknown) })}</p>
        ) : null}
        {notTaken.length > 0 ? (
          <p>{fill(strings.AssignAddressNotTaken, { names: formats.list(notTaken) })}</p>
        ) : null}
        {left.length > 0 ? <p>{plural('AssignAddressLeft', left.length)}</p> : null}
      </Notice>
    </>
  );
}

/** People by their addresses, pasted. Whose address nobody has stays in the box, to be mended. */
export function AddressAdder({ model, reader, chosen, onAdd }: AdderProps): JSX.Element {
  const { strings, formats, plural } = useTrainingWords();
  const [text, setText] = React.useState('');
  const [search, setSearch] = React.useState<Search>({ kind: 'none' });
  const begin = useLatestWork();
  const stopping = React.useRef<AbortController>();
  const addresses = React.useMemo(() => pastedAddresses(text), [text]);
  const find = (): void => {
    const ending = begin();
    const controller = new AbortController();
    stopping.current = controller;
    ending.addEventListener('abort', () => controller.abort());
    const total = addresses.length;
    const known = [...reader.team.map(({ person }) => person), ...chosen];
    const onProgress = (done: number): void => {
      if (!ending.aborted) setSearch({ kind: 'running', done, total });
    };
    void findAddresses(model.repositories.people, addresses, known, {
      signal: controller.signal,
      onProgress
    }).then((found) => {
      if (ending.aborted) return;
      setSearch({ kind: 'ended', found });
      setText([...found.unknown, ...found.notTaken, ...found.left].join('\n'));
      onAdd(found.people);
    });
  };
  if (search.kind === 'running') {
    return (
      <div className={styles.part}>
        <StoppableProgress
          label={plural('AssignAddressSearching', search.total, { done: formats.number(search.done) })}
          done={search.done}
          total={search.total}
          onStop={() => stopping.current?.abort()}
        />
      </div>
    );
  }
  return (
    <div className={styles.part}>
      <TextBox
        label={strings.AssignAddresses}
        hint={strings.AssignAddressesHint}
        value={text}
        rows={5}
        dir="ltr"
        onChange={setText}
      />
      <div className={styles.commands}>
        <Button icon="search" disabled={addresses.length === 0} onClick={find}>
          {plural('AssignAddressFind', addresses.length)}
        </Button>
      </div>
      {search.kind === 'ended' ? <SearchResult found={search.found} /> : null}
    </div>
  );
}
