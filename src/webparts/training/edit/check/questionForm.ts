import type { Question } from '../../../../domain/training/check/question';

/** An answer while it is written; the key stays with it wherever it is moved. */
export interface AnswerForm {
  readonly key: number;
  readonly text: string;
  readonly isRight: boolean;
}

export interface QuestionForm {
  readonly key: number;
  readonly text: string;
  readonly answers: readonly AnswerForm[];
}

let lastKey = 0;

export function newAnswer(): AnswerForm {
  return { key: ++lastKey, text: '', isRight: false };
}

/** A question has to have something to choose between. */
export function newQuestion(): QuestionForm {
  return { key: ++lastKey, text: '', answers: [newAnswer(), newAnswer()] };
}

export function questionForms(questions: readonly Question[]): readonly QuestionForm[] {
  return questions.map(({ text, answers }) => ({
    key: ++lastKey,
    text,
    answers: answers.map((answer) => ({ ...answer, key: ++lastKey }))
  }));
}

/** What was written; rows that nobody wrote in are left out. */
export function questionsFrom(forms: readonly QuestionForm[]): readonly Question[] {
  return forms
    .map(({ text, answers }) => ({
      text: text.trim(),
      answers: answers
        .map((answer) => ({ text: answer.text.trim(), isRight: answer.isRight }))
        .filter((answer) => answer.text !== '')
    }))
    .filter(({ text, answers }) => text !== '' || answers.length > 0);
}

/** The list with one row a place further up or down. */
export function withMoved<Row>(rows: readonly Row[], index: number, by: -1 | 1): readonly Row[] {
  const [row, other] = [rows[index], rows[index + by]];
  if (row === undefined || other === undefined) return rows;
  return rows.map((one, place) => (place === index ? other : place === index + by ? row : one));
}
