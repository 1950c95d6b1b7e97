import type { Person } from '../../../domain/people/person';
import { myLearning, type LearningItem, type MyLearning } from '../../../domain/training/states/myLearning';
import { escapeHtml } from '../../../domain/updates/text/escapeHtml';
import { printHtml } from '../../../ui/print/printHtml';
import { tableHtml } from '../../../ui/print/tableHtml';
import { fill } from '../../../ui/words/fill';
import { proofName } from '../words/choiceNames';
import { stateWords } from '../words/stateWords';
import type { TrainingWords } from '../words/TrainingWords';

function listHtml(words: TrainingWords, title: string, items: readonly LearningItem[]): string {
  if (items.length === 0) return '';
  const { strings } = words;
  const lines = items.map(({ assignment: { title: course, done }, state }) => [
    course,
    stateWords(words, state).long,
    done ? proofName(strings, done.proof) : ''
  ]);
  const head = [strings.PrintCourse, strings.PrintState, strings.PrintProof];
  return `<h2>${escapeHtml(title)}</h2>${tableHtml([head, ...lines])}`;
}

/** Prints somebody's record: what is late, what comes, what waits, and what is done with what shows it. */
export function printMine(words: TrainingWords, person: Person, items: readonly LearningItem[]): void {
  const { strings, formats, culture } = words;
  const lists: MyLearning = myLearning(items);
  const html = [
    `<p>${escapeHtml(fill(strings.PrintAsOf, { date: formats.date(formats.today()) }))}</p>`,
    listHtml(words, strings.MineLate, lists.late),
    listHtml(words, strings.MineNext, lists.next),
    listHtml(words, strings.MineWaiting, lists.waiting),
    listHtml(words, strings.MineDone, lists.done)
  ].join('');
  printHtml({ title: fill(strings.PrintTitle, { name: person.name }), html, culture });
}
