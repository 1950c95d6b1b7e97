import * as React from 'react';
import type { PersonCoverage } from '../../../domain/updates/awarenessFigures';
import type { AwarenessMatrix, MatrixCell, MatrixRow } from '../../../domain/updates/awarenessMatrix';
import { fill } from '../../../ui/words/fill';
import { useUpdatesWords } from '../words/UpdatesWords';
import { MatrixSign } from './MatrixSign';
import { cellWords, kindOf, rowWords } from './matrixWords';
import type { MatrixNotice } from './useMatrix';
import styles from './Matrix.module.scss';

export interface MatrixPartProps {
  readonly matrix: AwarenessMatrix<MatrixNotice>;
  /** Id of the element that says what the matrix is about. */
  readonly labelledBy: string;
  /** Opens a notice where it says who has read it. */
  readonly onOpen: (noticeId: number) => void;
}

function Cell({ cell }: { readonly cell: MatrixCell }): JSX.Element {
  const text = cellWords(useUpdatesWords(), cell);
  const kind = kindOf(cell);
  return (
    <td className={styles.cell} data-kind={kind} title={text}>
      <MatrixSign kind={kind} />
      <span className={styles.spoken}>{text}</span>
    </td>
  );
}

const Row = React.memo(function Row(props: {
  readonly row: MatrixRow<MatrixNotice>;
  readonly onOpen: (noticeId: number) => void;
}): JSX.Element {
  const words = useUpdatesWords();
  const { subject, cells } = props.row;
  const { id, title } = subject.notice;
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles.opener} onClick={() => props.onOpen(id)}>
          <bdi>{title}</bdi>
        </button>
        <span className={styles.remark}>{rowWords(words, subject)}</span>
      </th>
      {cells.map((cell, index) => (
        <Cell key={index} cell={cell} />
      ))}
    </tr>
  );
});

/** How one person stands over all the notices of the matrix. */
function PersonTotal({ total }: { readonly total: PersonCoverage }): JSX.Element {
  const { strings, formats, plural } = useUpdatesWords();
  const { coverage, late } = total;
  return (
    <td className={styles.cell}>
      {fill(strings.MatrixCountOf, {
        count: formats.number(coverage.count),
        of: formats.number(coverage.of)
      })}
      {late > 0 ? <span className={styles.late}>{plural('MatrixLateCount', late)}</span> : null}
    </td>
  );
}

/** Notices by people. It scrolls in itself, with the notices and the names in sight. */
export function MatrixTable({ matrix, labelledBy, onOpen }: MatrixPartProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const { columns, rows } = matrix;
  return (
    // What scrolls has to be reachable by the keyboard.
    <div className={styles.scroll} role="region" aria-labelledby={labelledBy} tabIndex={0}>
      <table className={styles.table} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{strings.MatrixNotice}</th>
            {columns.map(({ person }) => (
              <th key={person.id} scope="col">
                <bdi>{person.name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.subject.notice.id} row={row} onOpen={onOpen} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{strings.MatrixTotal}</th>
            {columns.map((total) => (
              <PersonTotal key={total.person.id} total={total} />
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
