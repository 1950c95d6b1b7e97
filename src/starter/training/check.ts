import type { Question } from '../../domain/training/check/question';

/** A question whose right answers do not always stand first. */
export function question(text: string, right: readonly string[], wrong: readonly string[]): Question {
  const answers = [
    ...right.map((answer) => ({ text: answer, isRight: true })),
    ...wrong.map((answer) => ({ text: answer, isRight: false }))
  ];
  // Turned by the length of the question: the right answer stands somewhere else each time, and always at the same place.
  const by = text.length % answers.length;
  return { text, answers: [...answers.slice(by), ...answers.slice(0, by)] };
}
