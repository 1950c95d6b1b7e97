import { planProblems } from '../../../../domain/training/drafts/planDraft';
import { fill } from '../../../../ui/words/fill';
import type { TrainingWords } from '../../words/TrainingWords';
import { draftOfForm, typedDay, type PlanForm } from './planForm';

export interface StepProblems {
  readonly title?: string;
  readonly day?: string;
  readonly course?: string;
}

export interface FormProblems {
  readonly title?: string;
  /** By place. */
  readonly steps: ReadonlyMap<number, StepProblems>;
  readonly isAny: boolean;
}

/** What keeps the plan from being saved, in words beside the fields. */
export function formProblems(words: TrainingWords, form: PlanForm): FormProblems {
  const { strings, formats, culture } = words;
  const found = planProblems(draftOfForm(form, culture.locale));
  const steps = new Map<number, StepProblems>();
  form.steps.forEach(({ day, task }, place) => {
    const own = found.flatMap((one) => (one.field === 'steps' && one.step === place ? [one.problem] : []));
    const isDayWrong = Number.isNaN(typedDay(day, culture.locale));
    const isMissing = own.includes('missing');
    // What is unfit besides the day can only be the words.
    const isUnfit = own.includes('unfit') && !isDayWrong;
    const problems: StepProblems = {
      ...(isMissing ? { title: strings.PlanStepTitleMissing } : {}),
      ...(isUnfit ? { title: strings.PlanStepUnfit } : {}),
      ...(isDayWrong ? { day: strings.PlanStepDayWrong } : {}),
      ...(task.kind === 'course' && task.course === 0 ? { course: strings.PlanStepCourseMissing } : {})
    };
    if (Object.keys(problems).length > 0) steps.set(place, problems);
  });
  const title = found.find(({ field }) => field === 'title');
  const titleText =
    title?.problem === 'tooLong'
      ? fill(strings.PlanTitleTooLong, { most: formats.number(title.most) })
      : strings.PlanTitleMissing;
  return { ...(title ? { title: titleText } : {}), steps, isAny: title !== undefined || steps.size > 0 };
}
