import type { PlanAnswer, PlanAnswerDraft } from './planModel';
import { planQuestions, type PlanQuestion } from './questions';

export type AnswerProblem = 'textMissing' | 'personMissing' | 'rhythmMissing' | 'backupIsPerson';

/** What is missing in an answer to a question of that kind, or makes no sense; empty when it answers it. */
export function answerProblems(
  { answer }: Pick<PlanQuestion, 'answer'>,
  { text, person, backup, rhythm }: PlanAnswerDraft
): readonly AnswerProblem[] {
  const problems: AnswerProblem[] = [];
  if (answer === 'text' && text.trim() === '') problems.push('textMissing');
  if (answer === 'person' && person === null) problems.push('personMissing');
  if (answer === 'rhythm' && rhythm === null) problems.push('rhythmMissing');
  if (person !== null && person.id === backup?.id) problems.push('backupIsPerson');
  return problems;
}

/** A question with what was answered; `null` when nobody has answered it here. */
export interface AnsweredQuestion {
  readonly question: PlanQuestion;
  readonly answer: PlanAnswer | null;
}

/**
 * All questions in their order. Of two rows about one question, which only people can make in the list, the later one
 * counts.
 */
export function answeredQuestions(answers: readonly PlanAnswer[]): readonly AnsweredQuestion[] {
  const latest = new Map<string, PlanAnswer>();
  for (const answer of answers) {
    const known = latest.get(answer.question);
    if (!known || known.modifiedOn <= answer.modifiedOn) latest.set(answer.question, answer);
  }
  return planQuestions.map((question) => ({ question, answer: latest.get(question.key) ?? null }));
}
