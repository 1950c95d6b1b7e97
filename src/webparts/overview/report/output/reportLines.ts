import type { ReportDocument } from '../reportModel';
import type { OverviewWords } from '../../words/OverviewWords';

/** What has to be known before the report is read: below its title. */
export function aboutLines({
  status,
  moment,
  lacking
}: Pick<ReportDocument, 'status' | 'moment' | 'lacking'>): readonly string[] {
  return [status, moment, ...lacking].filter((text) => text !== '');
}

/** The table of figures, line by line, headers first. `withRules`: with how each is counted. */
export function figureLines(
  { strings }: Pick<OverviewWords, 'strings'>,
  { figures }: Pick<ReportDocument, 'figures'>,
  withRules: boolean
): readonly (readonly string[])[] {
  const head = [
    strings.OutputPart,
    strings.ReportFigureColumn,
    strings.ReportValueColumn,
    strings.ReportOfColumn,
    strings.ReportComparedColumn
  ];
  return [
    withRules ? [...head, strings.OutputRule] : head,
    ...figures.map(({ partName, name, value, of, comparison, rule }) => {
      const cells = [partName, name, value, of, comparison];
      return withRules ? [...cells, rule ?? ''] : cells;
    })
  ];
}
