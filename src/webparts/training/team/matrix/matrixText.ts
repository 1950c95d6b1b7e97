import { writeCsv } from '../../../../domain/csv/csvText';
import type { TrainingMatrix } from '../../../../domain/training/lead/trainingMatrix';
import type { LearningItem } from '../../../../domain/training/states/myLearning';
import { escapeHtml } from '../../../../domain/updates/text/escapeHtml';
import { shareOf, type Ratio } from '../../../../domain/updates/ratio';
import { printHtml } from '../../../../ui/print/printHtml';
import { tableHtml } from '../../../../ui/print/tableHtml';
import { fill } from '../../../../ui/words/fill';
import { stateWords } from '../../words/stateWords';
import type { TrainingWords } from '../../words/TrainingWords';

/** A cell in words. */
function cellText(words: TrainingWords, item: LearningItem | null): string {
  return item ? stateWords(words, item.state).long : words.strings.MatrixNotAssigned;
}

/** How many of those who have to know it do. */
export function coverageText({ strings, formats }: TrainingWords, ratio: Ratio): string {
  if (shareOf(ratio) === null) return strings.MatrixNoData;
  return fill(strings.MatrixCountOf, { n: formats.number(ratio.count), of: formats.number(ratio.of) });
}

/** The matrix line by line, headers first, with the line of totals last. */
function linesOf(
  words: TrainingWords,
  { courses, rows, coverage }: TrainingMatrix
): readonly (readonly string[])[] {
  const { strings } = words;
  return [
    [strings.MatrixPerson, ...courses.map(({ title }) => title)],
    ...rows.map(({ person, cells }) => [person.name, ...cells.map((cell) => cellText(words, cell))]),
    [strings.MatrixCoverage, ...coverage.map((ratio) => coverageText(words, ratio))]
  ];
}

/** What is shown, as a file that spreadsheets open. */
export function matrixCsv(words: TrainingWords, matrix: TrainingMatrix): string {
  return writeCsv(linesOf(words, matrix));
}

/** Prints what is shown. */
export function printMatrix(words: TrainingWords, matrix: TrainingMatrix, about: string): void {
  const { strings, formats, culture } = words;
  const asOf = fill(strings.PrintAsOf, { date: formats.date(formats.today()) });
  const html = `<p>${escapeHtml(`${about} · ${asOf}`)}</p>${tableHtml(linesOf(words, matrix))}`;
  printHtml({ title: strings.MatrixTitle, html, culture });
}
