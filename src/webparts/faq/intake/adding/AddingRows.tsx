import * as React from 'react';
import { Icon, type IconName } from '../../../../ui/icons/Icon';
import { ShowMore } from '../../../../ui/paging/ShowMore';
import { usePaging } from '../../../../ui/paging/usePaging';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useFaqWords } from '../../words/FaqWords';
import type { AddedKind, AddedRow } from './addingJob';
import { failureWords } from './failureWords';
import styles from '../Intake.module.scss';
import panel from '../../../../ui/screens/Panel.module.scss';

type Strings = IFaqWebPartStrings;

/** What wants to be looked at first. */
export const addedKinds: readonly AddedKind[] = [
  'failed',
  'unfinished',
  'notTried',
  'alreadyThere',
  'changed',
  'published',
  'added'
];

const looks: Readonly<Record<AddedKind, { readonly key: keyof Strings; readonly icon: IconName }>> = {
  added: { key: 'ImportAdded', icon: 'add' },
  published: { key: 'StatusPublished', icon: 'check' },
  changed: { key: 'ImportChanged', icon: 'edit' },
  alreadyThere: { key: 'ImportVerdictThere', icon: 'check' },
  failed: { key: 'ImportFailed', icon: 'error' },
  unfinished: { key: 'ImportUnfinished', icon: 'clock' },
  notTried: { key: 'ImportNotTried', icon: 'clock' }
};

export function addedKindName(strings: Strings, kind: AddedKind): string {
  return strings[looks[kind].key];
}

function Row({ row }: { readonly row: AddedRow }): JSX.Element {
  const { strings } = useFaqWords();
  const ui = useUiWords();
  const { kind, failure } = row;
  return (
    <li className={panel.item}>
      <span>
        <bdi>{row.title}</bdi>
        {failure ? (
          <span className={panel.line} dir="auto">
            {failureWords(strings, ui, failure)}
          </span>
        ) : null}
      </span>
      <span className={styles.verdict} data-verdict={kind}>
        <Icon name={looks[kind].icon} /> {addedKindName(strings, kind)}
      </span>
    </li>
  );
}

/** What became of each entry: first what wants to be looked at. */
export function AddingRows({ rows }: { readonly rows: readonly AddedRow[] }): JSX.Element {
  const { strings } = useFaqWords();
  const sorted = React.useMemo(
    () => addedKinds.flatMap((kind) => rows.filter((row) => row.kind === kind)),
    [rows]
  );
  const paging = usePaging(sorted, '');
  return (
    <>
      <ul className={panel.items} aria-label={strings.ImportResults}>
        {paging.shown.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </ul>
      <ShowMore more={paging.more} showMore={paging.showMore} />
    </>
  );
}
