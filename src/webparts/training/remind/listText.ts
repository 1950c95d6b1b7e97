import { tableHtml } from '../../../ui/print/tableHtml';
import type { TrainingWords } from '../words/TrainingWords';
import { listedCourses, type Reminded } from './remindModel';

function linesOf(words: TrainingWords, people: readonly Reminded[]): readonly (readonly string[])[] {
  const { strings } = words;
  const cell = (items: Reminded['late']): string => listedCourses(words, items).join('; ');
  return [
    [strings.RemindPerson, strings.RemindEmail, strings.RemindLate, strings.RemindSoon],
    ...people.map(({ person, late, soon }) => [person.name, person.email, cell(late), cell(soon)])
  ];
}

/** The list of all as a table that spreadsheets and mail programs take. */
export function listHtml(words: TrainingWords, people: readonly Reminded[]): string {
  return tableHtml(linesOf(words, people));
}

/** The same, with tabs between the cells. */
export function listPlain(words: TrainingWords, people: readonly Reminded[]): string {
  return linesOf(words, people)
    .map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t'))
    .join('\n');
}
