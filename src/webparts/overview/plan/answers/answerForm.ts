import { planRhythms } from '../../../../lists/overview';
import { parseCalendarDate } from '../../../../domain/dates/calendarDate';
import { answeredQuestions, answerProblems } from '../../../../domain/overview/plan/answers';
import type { PlanAnswer, PlanAnswerDraft } from '../../../../domain/overview/plan/planModel';
import type { OperationsPlanRepository } from '../../../../domain/overview/plan/PlanRepository';
import type { PlanQuestion } from '../../../../domain/overview/plan/questions';
import { choiceIn, isRecord, personIn, textIn } from '../../../../ui/drafts/keptValues';
import type { OverviewWords } from '../../words/OverviewWords';
import type { FormKind, FormLine, FormProblems } from '../edit/formKind';
import { rhythmName } from '../words/planNames';

export type AnswerForm = PlanAnswerDraft;

export const emptyAnswer: AnswerForm = { text: '', person: null, backup: null, rhythm: null, reviewOn: null };

export function answerFormOf({ text, person, backup, rhythm, reviewOn }: PlanAnswerDraft): AnswerForm {
  return { text, person, backup, rhythm, reviewOn };
}

function formIn(kept: unknown): AnswerForm | undefined {
  if (!isRecord(kept)) return undefined;
  return {
    text: textIn(kept.text) ?? '',
    person: personIn(kept.person),
    backup: personIn(kept.backup),
    rhythm: choiceIn(planRhythms, kept.rhythm) ?? null,
    reviewOn: parseCalendarDate(textIn(kept.reviewOn) ?? '') ?? null
  };
}

function problemsOf(
  strings: IOverviewWebPartStrings,
  question: PlanQuestion,
  form: AnswerForm
): FormProblems<AnswerForm> {
  const found = answerProblems(question, form);
  return {
    ...(found.includes('textMissing') && { text: strings.AnswerTextMissing }),
    ...(found.includes('personMissing') && { person: strings.AnswerPersonMissing }),
    ...(found.includes('rhythmMissing') && { rhythm: strings.AnswerRhythmMissing }),
    ...(found.includes('backupIsPerson') && { backup: strings.AnswerBackupIsPerson })
  };
}

/** What an answer says besides its words, as far as the question asks for it. */
export function answerFacts(
  { strings, formats }: OverviewWords,
  { answer }: PlanQuestion,
  { person, backup, rhythm, reviewOn }: PlanAnswerDraft
): readonly FormLine[] {
  return [
    ...(answer === 'person' ? [{ label: strings.PlanWho, text: person?.name ?? '' }] : []),
    ...(answer === 'person' ? [{ label: strings.PlanBackup, text: backup?.name ?? '' }] : []),
    ...(answer === 'rhythm'
      ? [{ label: strings.PlanRhythm, text: rhythm ? rhythmName(strings, rhythm) : '' }]
      : []),
    { label: strings.PlanReviewOn, text: reviewOn ? formats.date(reviewOn) : '' }
  ];
}

/** How an answer to that question is written. */
export function answerKind(
  words: OverviewWords,
  plan: OperationsPlanRepository,
  question: PlanQuestion
): FormKind<AnswerForm, PlanAnswer> {
  const { strings } = words;
  return {
    formOf: answerFormOf,
    formIn,
    problemsOf: (form) => problemsOf(strings, question, form),
    linesOf: (form) => [
      { label: strings.AnswerText, text: form.text },
      ...answerFacts(words, question, form)
    ],
    authorOf: ({ modifiedBy }) => modifiedBy.name,
    write: (form, seen) => plan.answer(question.key, { ...form, text: form.text.trim() }, seen ?? null),
    findNow: async () => {
      const { answers } = await plan.plan();
      return answeredQuestions(answers).find((one) => one.question.key === question.key)?.answer ?? undefined;
    }
  };
}
