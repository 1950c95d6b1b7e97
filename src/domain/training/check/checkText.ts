import type { Answer, Question } from './question';

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What goes into the column: a line a question, begun with `?`, and a line an answer, `+` right and `-` wrong; `null` without any. */
export function formatCheck(questions: readonly Question[]): string | null {
  const blocks = questions.map(({ text, answers }) =>
    [
      `? ${oneLine(text)}`,
      ...answers.map((answer) => `${answer.isRight ? '+' : '-'} ${oneLine(answer.text)}`)
    ].join('\n')
  );
  return blocks.length === 0 ? null : blocks.join('\n\n');
}

/** Reads what `formatCheck` writes. Lines before the first question, and of another shape, are passed over. */
export function parseCheck(text: string | null): readonly Question[] {
  const questions: { text: string; answers: Answer[] }[] = [];
  for (const line of (text ?? '').split(/\r?\n/)) {
    const [, sign, words = ''] = /^\s*([?+-])(.*)$/.exec(line) ?? [];
    if (sign === '?') questions.push({ text: oneLine(words), answers: [] });
    else if (sign !== undefined)
      questions.at(-1)?.answers.push({ text: oneLine(words), isRight: sign === '+' });
  }
  return questions;
}

/** Whether a question can be answered: not when nothing, or everything, is right. */
export function isAnswerable({ text, answers }: Question): boolean {
  const right = answers.filter(({ isRight }) => isRight).length;
  return text !== '' && right > 0 && right < answers.length && answers.every((answer) => answer.text !== '');
}
