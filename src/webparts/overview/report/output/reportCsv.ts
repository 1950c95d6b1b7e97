import { writeCsv } from '../../../../domain/csv/csvText';
import type { OverviewWords } from '../../words/OverviewWords';
import type { ReportDocument } from '../reportModel';
import { aboutLines, figureLines } from './reportLines';

/** The whole report as a file that spreadsheets open: what it says, what leads wrote, then the figures with their rules. */
export function reportCsv(words: Pick<OverviewWords, 'strings'>, report: ReportDocument): string {
  const { sections, nothing, risksTitle, risks, noRisks, notes } = report;
  const said = sections.flatMap(({ title, sentences }) =>
    sentences.length === 0 ? [[title, nothing]] : sentences.map(({ text }) => [title, text])
  );
  const atRisk = risks.length === 0 ? [[risksTitle, noRisks]] : risks.map(({ text }) => [risksTitle, text]);
  const written = notes.flatMap((group) =>
    group.notes.map(({ title, text, person }) => [group.title, title, text, person])
  );
  return writeCsv([
    [report.title],
    ...aboutLines(report).map((text) => [text]),
    [],
    ...said,
    ...atRisk,
    ...written,
    [],
    ...figureLines(words, report, true)
  ]);
}
