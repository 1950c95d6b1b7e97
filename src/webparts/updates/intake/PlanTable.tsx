import * as React from 'react';
import type { OwnerRule } from '../../../domain/updates/ownerRules';
import { countByVerdict, type IntakeVerdict, type PlannedRow } from '../../../domain/updates/planIntake';
import { CountChips, type CountChip } from '../../../ui/controls/CountChips';
import { Icon } from '../../../ui/icons/Icon';
import { ShowMore } from '../../../ui/paging/ShowMore';
import { usePaging } from '../../../ui/paging/usePaging';
import { fill } from '../../../ui/words/fill';
import { useUpdatesWords } from '../words/UpdatesWords';
import type { IntakePreview } from './preview';
import { RowWhy, type RowWhyProps } from './RowWhy';
import { unitName } from './words/unitName';
import { verdictIcon, verdictName, verdicts } from './words/verdictNames';
import styles from './Intake.module.scss';

type Shown = IntakeVerdict | 'all' | 'remarks';

function hasRemarks(row: PlannedRow): boolean {
  return row.verdict !== 'notTaken' && row.warnings.length > 0;
}

function isShown(row: PlannedRow, shown: Shown): boolean {
  if (shown === 'all') return true;
  return shown === 'remarks' ? hasRemarks(row) : row.verdict === shown;
}

function Row(props: RowWhyProps): JSX.Element {
  const { strings, formats } = useUpdatesWords();
  const { row } = props;
  const { verdict } = row;
  return (
    <tr>
      <td>{formats.number(row.row)}</td>
      <th scope="row">
        <bdi>{verdict === 'notTaken' ? row.excerpt : row.draft.title}</bdi>
        {verdict !== 'notTaken' && row.draft.sourceKind === 'messageCenter' ? (
          <bdi className={styles.detail}>{row.draft.sourceId}</bdi>
        ) : null}
      </th>
      <td>
        <span className={styles.verdict} data-verdict={verdict}>
          <Icon name={verdictIcon(verdict)} /> {verdictName(strings, verdict)}
        </span>
        <RowWhy {...props} />
      </td>
    </tr>
  );
}

interface ChipsProps {
  readonly plan: readonly PlannedRow[];
  readonly shown: Shown;
  readonly onShown: (shown: Shown) => void;
}

/** How many rows have each verdict; pressed, only those are shown. */
function VerdictChips({ plan, shown, onShown }: ChipsProps): JSX.Element {
  const { strings, formats } = useUpdatesWords();
  const counts = React.useMemo(() => countByVerdict(plan), [plan]);
  const remarks = React.useMemo(() => plan.filter(hasRemarks).length, [plan]);
  const chip = (value: Shown, name: string, count: number): CountChip<Shown> => ({
    value,
    count,
    text: fill(strings.IntakeCount, { name, n: formats.number(count) })
  });
  return (
    <CountChips
      label={strings.IntakeShown}
      chips={[
        chip('all', strings.IntakeAllRows, plan.length),
        ...verdicts.map((verdict) => chip(verdict, verdictName(strings, verdict), counts[verdict])),
        chip('remarks', strings.IntakeRemarks, remarks)
      ]}
      shown={shown}
      onShown={onShown}
    />
  );
}

export interface PlanTableProps {
  readonly preview: IntakePreview;
  readonly ownerRules: readonly OwnerRule[];
}

/** What would become of each row of the text. */
export function PlanTable({ preview, ownerRules }: PlanTableProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const { plan, unit } = preview;
  const [shown, setShown] = React.useState<Shown>('all');
  const rows = React.useMemo(() => plan.filter((row) => isShown(row, shown)), [plan, shown]);
  const paging = usePaging(rows, shown);
  return (
    <>
      <VerdictChips plan={plan} shown={shown} onShown={setShown} />
      <table className={styles.table}>
        <caption>{strings.IntakeRows}</caption>
        <thead>
          <tr>
            <th scope="col">{unitName(strings, unit)}</th>
            <th scope="col">{strings.IntakeColumnNotice}</th>
            <th scope="col">{strings.IntakeColumnVerdict}</th>
          </tr>
        </thead>
        <tbody>
          {paging.shown.map((row, index) => (
            <Row key={index} row={row} unit={unit} ownerRules={ownerRules} />
          ))}
        </tbody>
      </table>
      <ShowMore more={paging.more} showMore={paging.showMore} />
    </>
  );
}
