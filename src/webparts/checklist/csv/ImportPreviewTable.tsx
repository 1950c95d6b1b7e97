import * as React from 'react';
import type { ImportRow, RowVerdict, TaskImportPlan } from '../../../domain/csv/importModel';
import { Icon, type IconName } from '../../../ui/icons/Icon';
import { fill } from '../../../ui/words/fill';
import { ShowMore } from '../../../ui/paging/ShowMore';
import { usePaging } from '../../../ui/paging/usePaging';
import { fieldName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import { rowProblemWords } from './problemWords';
import styles from './Csv.module.scss';

type VerdictKind = RowVerdict['kind'];

const kinds: readonly VerdictKind[] = ['refused', 'new', 'alreadyThere'];

const icons: Readonly<Record<VerdictKind, IconName>> = {
  new: 'add',
  alreadyThere: 'check',
  refused: 'error'
};

function useVerdictNames(): Readonly<Record<VerdictKind, string>> {
  const { strings } = useChecklistWords();
  return { new: strings.VerdictNew, alreadyThere: strings.VerdictThere, refused: strings.VerdictRefused };
}

/** What else is to say of a row: why it is refused, or in what it differs from the task that is there. */
function Why({ verdict }: { readonly verdict: RowVerdict }): JSX.Element | null {
  const words = useChecklistWords();
  const { strings, formats } = words;
  if (verdict.kind === 'refused') {
    return (
      <ul className={styles.problems}>
        {verdict.problems.map((problem, index) => (
          <li key={index} dir="auto">
            {rowProblemWords(words, problem)}
          </li>
        ))}
      </ul>
    );
  }
  if (verdict.kind === 'new' || verdict.differences.length === 0) return null;
  const fields = formats.list(verdict.differences.map((field) => fieldName(strings, field)));
  return <span className={styles.detail}>{fill(strings.CsvDiffers, { fields })}</span>;
}

function Row({ row }: { readonly row: ImportRow }): JSX.Element {
  const { formats } = useChecklistWords();
  const names = useVerdictNames();
  const { kind } = row.verdict;
  return (
    <tr>
      <td>{formats.number(row.row)}</td>
      <th scope="row">
        <bdi>{row.title}</bdi>
      </th>
      <td>
        <span className={styles.verdict} data-verdict={kind}>
          <Icon name={icons[kind]} /> {names[kind]}
        </span>
        <Why verdict={row.verdict} />
      </td>
    </tr>
  );
}

/** What would become of each row of the file. */
export function ImportPreviewTable({ plan }: { readonly plan: TaskImportPlan }): JSX.Element {
  const words = useChecklistWords();
  const { strings } = words;
  const names = useVerdictNames();
  const [kind, setKind] = React.useState<VerdictKind | null>(null);
  const rows = plan.rows.filter(({ verdict }) => kind === null || verdict.kind === kind);
  const { shown, more, showMore } = usePaging(rows, kind ?? '');
  return (
    <>
      <label className={styles.choice}>
        <span>{strings.CsvShow}</span>
        <select
          value={kind ?? ''}
          onChange={(event) => setKind(kinds.find((one) => one === event.target.value) ?? null)}
        >
          <option value="">{strings.CsvShowAll}</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {names[one]} ({words.formats.number(plan.counts[one])})
            </option>
          ))}
        </select>
      </label>
      <table className={styles.table}>
        <caption>{strings.CsvRows}</caption>
        <thead>
          <tr>
            <th scope="col">{strings.CsvRow}</th>
            <th scope="col">{strings.FieldTitle}</th>
            <th scope="col">{strings.CsvVerdict}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.row} row={row} />
          ))}
        </tbody>
      </table>
      <ShowMore more={more} showMore={showMore} />
    </>
  );
}
