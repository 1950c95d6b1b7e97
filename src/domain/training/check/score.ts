import type { Score } from '../completion';
import type { Question } from './question';

/** Whether exactly the right answers were chosen. `chosen`: their places. */
export function isRightChoice({ answers }: Question, chosen: ReadonlySet<number>): boolean {
  return answers.every(({ isRight }, index) => isRight === chosen.has(index));
}

/** The score of the first try. A question that was passed over is not right. */
export function scoreOf(questions: readonly Question[], chosen: readonly ReadonlySet<number>[]): Score {
  const none: ReadonlySet<number> = new Set();
  const right = questions.filter((question, index) => isRightChoice(question, chosen[index] ?? none));
  return { right: right.length, of: questions.length };
}

/** Like `4/5`. */
export function formatScore(score: Score | null): string | null {
  return score && score.of > 0 ? `${score.right}/${score.of}` : null;
}

/** `null` for what `formatScore` would not write. */
export function parseScore(text: string | null): Score | null {
  const [, right, of] = /^(\d{1,3})\/(\d{1,3})$/.exec((text ?? '').trim()) ?? [];
  const score = { right: Number(right), of: Number(of) };
  return score.of > 0 && score.right <= score.of ? score : null;
}
