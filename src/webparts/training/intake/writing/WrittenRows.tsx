import * as React from 'react';
import { Icon, type IconName } from '../../../../ui/icons/Icon';
import { ShowMore } from '../../../../ui/paging/ShowMore';
import { usePaging } from '../../../../ui/paging/usePaging';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useTrainingWords } from '../../words/TrainingWords';
import { failureWords } from '../words/failureWords';
import type { Written, WrittenKind, WrittenRow } from './writingJob';
import styles from '../Intake.module.scss';
import panel from '../../../../ui/screens/Panel.module.scss';

type Strings = ITrainingWebPartStrings;

/** What wants to be looked at first. */
export const writtenKinds: readonly WrittenKind[] = [
  'failed',
  'unfinished',
  'notTried',
  'alreadyThere',
  'changed',
  'inUse',
  'added'
];

const looks: Readonly<Record<WrittenKind, { readonly key: keyof Strings; readonly icon: IconName }>> = {
  added: { key: 'IntakeAdded', icon: 'add' },
  inUse: { key: 'StatusInUse', icon: 'check' },
  changed: { key: 'IntakeChanged', icon: 'edit' },
  alreadyThere: { key: 'IntakeThere', icon: 'check' },
  failed: { key: 'IntakeFailed', icon: 'error' },
  unfinished: { key: 'IntakeUnfinished', icon: 'clock' },
  notTried: { key: 'IntakeNotTried', icon: 'clock' }
};

const whats: Readonly<Record<Written['what'], keyof Strings>> = {
  skill: 'IntakeSkill',
  course: 'IntakeCourse',
  plan: 'IntakePlan'
};

export function writtenKindName(strings: Strings, kind: WrittenKind): string {
  return strings[looks[kind].key];
}

function Row({ row, isMixed }: { readonly row: WrittenRow; readonly isMixed: boolean }): JSX.Element {
  const { strings } = useTrainingWords();
  const ui = useUiWords();
  const { kind, failure, what } = row;
  return (
    <li className={panel.item}>
      <span>
        <bdi>{row.title}</bdi>
        {isMixed ? <span className={panel.line}>{strings[whats[what]]}</span> : null}
        {failure ? (
          <span className={panel.line} dir="auto">
            {failureWords(strings, ui, failure)}
          </span>
        ) : null}
      </span>
      <span className={styles.verdict} data-verdict={kind}>
        <Icon name={looks[kind].icon} /> {writtenKindName(strings, kind)}
      </span>
    </li>
  );
}

/** What became of each row: first what wants to be looked at. */
export function WrittenRows({ rows }: { readonly rows: readonly WrittenRow[] }): JSX.Element {
  const { strings } = useTrainingWords();
  const sorted = React.useMemo(
    () => writtenKinds.flatMap((kind) => rows.filter((row) => row.kind === kind)),
    [rows]
  );
  const isMixed = new Set(rows.map(({ what }) => what)).size > 1;
  const paging = usePaging(sorted, '');
  return (
    <>
      <ul className={panel.items} aria-label={strings.IntakeResults}>
        {paging.shown.map((row) => (
          <Row key={row.key} row={row} isMixed={isMixed} />
        ))}
      </ul>
      <ShowMore more={paging.more} showMore={paging.showMore} />
    </>
  );
}
