import * as React from 'react';
import type { Figure } from '../../../domain/overview/figure';
import type { RowRef } from '../../../domain/overview/rowRef';
import type { OverviewModel } from '../model/useOverview';
import { RowList } from '../rows/RowList';
import { useOverviewWords } from '../words/OverviewWords';
import panel from '../../../ui/screens/Panel.module.scss';

interface RowsProps {
  readonly model: OverviewModel;
  readonly title: string;
  readonly rows: readonly RowRef[];
  /** What is said when there are no rows. */
  readonly none: string;
}

function Rows({ model, title, rows, none }: RowsProps): JSX.Element {
  return (
    <section className={panel.section}>
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p className={panel.quiet}>{none}</p>
      ) : (
        <RowList model={model} rows={rows} label={title} />
      )}
    </section>
  );
}

/** Whether what was looked at and not counted is known row by row. */
function hasOthers({ kind, denominator }: Figure): boolean {
  return denominator !== null && kind !== 'days';
}

/** The rows behind a figure: what was counted, and what else was looked at. */
export function FigureRows({
  model,
  figure
}: Pick<RowsProps, 'model'> & { readonly figure: Figure }): JSX.Element {
  const { strings } = useOverviewWords();
  const { rows, others } = figure;
  return (
    <>
      <Rows model={model} title={strings.FigureRows} rows={rows} none={strings.FigureRowsNone} />
      {hasOthers(figure) ? (
        <Rows model={model} title={strings.FigureOthers} rows={others} none={strings.FigureOthersNone} />
      ) : null}
    </>
  );
}
