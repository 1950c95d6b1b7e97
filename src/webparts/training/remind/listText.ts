import { escapeHtml } from '../../../domain/updates/text/escapeHtml';
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
  const [head = [], ...body] = linesOf(words, people);
  const line = (cells: readonly string[], tag: 'td' | 'th'): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${line(head, 'th')}</thead><tbody>${body.map((cells) => line(cells, 'td')).join('')}</tbody></table>`;
}

/** The same, with tabs between the cells. */
export function listPlain(words: TrainingWords, people: readonly Reminded[]): string {
  return linesOf(words, people)
    .map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t'))
    .join('\n');
}
