import type { Person } from '../../../domain/people/person';
import { myLearning, type LearningItem, type MyLearning } from '../../../domain/training/states/myLearning';
import { escapeHtml } from '../../../domain/updates/text/escapeHtml';
import { printHtml } from '../../../ui/print/printHtml';
import { fill } from '../../../ui/words/fill';
import { proofName } from '../words/choiceNames';
import { stateWords } from '../words/stateWords';
import type { TrainingWords } from '../words/TrainingWords';

function rowHtml(words: TrainingWords, { assignment, state }: LearningItem): string {
  const { done } = assignment;
  const proof = done ? proofName(words.strings, done.proof) : '';
  const cells = [assignment.title, stateWords(words, state).long, proof].map(escapeHtml);
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function tableHtml(words: TrainingWords, title: string, items: readonly LearningItem[]): string {
  if (items.length === 0) return '';
  const { strings } = words;
  const heads = [strings.PrintCourse, strings.PrintState, strings.PrintProof].map(escapeHtml);
  const head = `<tr>${heads.map((text) => `<th>${text}</th>`).join('')}</tr>`;
  const body = items.map((item) => rowHtml(words, item)).join('');
  return `<h2>${escapeHtml(title)}</h2><table><thead>${head}</thead><tbody>${body}</tbody></table>`;
}

/** Prints somebody's record: what is late, what comes, what waits, and what is done with what shows it. */
export function printMine(words: TrainingWords, person: Person, items: readonly LearningItem[]): void {
  const { strings, formats, culture } = words;
  const lists: MyLearning = myLearning(items);
  const html = [
    `<p>${escapeHtml(fill(strings.PrintAsOf, { date: formats.date(formats.today()) }))}</p>`,
    tableHtml(words, strings.MineLate, lists.late),
    tableHtml(words, strings.MineNext, lists.next),
    tableHtml(words, strings.MineWaiting, lists.waiting),
    tableHtml(words, strings.MineDone, lists.done)
  ].join('');
  printHtml({ title: fill(strings.PrintTitle, { name: person.name }), html, culture });
}
