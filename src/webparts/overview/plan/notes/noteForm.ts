import { planTopics } from '../../../../lists/overview';
import { parseCalendarDate } from '../../../../domain/dates/calendarDate';
import { parsePeriod } from '../../../../domain/overview/period';
import { noteProblems } from '../../../../domain/overview/plan/draftProblems';
import type { PlanNote, PlanNoteDraft } from '../../../../domain/overview/plan/planModel';
import type { OperationsPlanRepository } from '../../../../domain/overview/plan/PlanRepository';
import { maxTitleLength } from '../../../../domain/tasks/validateDraft';
import { choiceIn, isRecord, personIn, textIn } from '../../../../ui/drafts/keptValues';
import { fill } from '../../../../ui/words/fill';
import type { OverviewWords } from '../../words/OverviewWords';
import { periodName } from '../../words/periodName';
import type { FormKind, FormProblems } from '../edit/formKind';
import { topicName } from '../words/planNames';

export type NoteForm = PlanNoteDraft;

export function noteFormOf({ topic, title, text, person, period, reviewOn }: PlanNoteDraft): NoteForm {
  return { topic, title, text, person, period, reviewOn };
}

function formIn(kept: unknown): NoteForm | undefined {
  if (!isRecord(kept)) return undefined;
  return {
    topic: choiceIn(planTopics, kept.topic) ?? 'Decision',
    title: textIn(kept.title) ?? '',
    text: textIn(kept.text) ?? '',
    person: personIn(kept.person),
    period: parsePeriod(textIn(kept.period) ?? '')?.key ?? null,
    reviewOn: parseCalendarDate(textIn(kept.reviewOn) ?? '') ?? null
  };
}

function problemsOf({ strings, formats }: OverviewWords, form: NoteForm): FormProblems<NoteForm> {
  const found = noteProblems(form);
  const max = formats.number(maxTitleLength);
  return {
    ...(found.includes('titleMissing') && { title: strings.NoteTitleMissing }),
    ...(found.includes('titleTooLong') && { title: fill(strings.PlanTooLong, { max }) }),
    ...(found.includes('unknownPeriod') && { period: strings.NotePeriodUnknown })
  };
}

/** In which report a note stands, in words. */
export function notePeriodName(words: OverviewWords, key: string | null): string {
  const period = key === null ? undefined : parsePeriod(key);
  return period ? periodName(words, period) : (key ?? words.strings.NotePeriodNone);
}

/** How a note is written. */
export function noteKind(
  words: OverviewWords,
  plan: OperationsPlanRepository,
  /** In whose report it stood when the form was opened. */
  began: string | null
): FormKind<NoteForm, PlanNote> {
  const { strings, formats } = words;
  /** Where it may stand: in the plan, or in the report that it stood in. */
  const notesNow = async (period: string | null): Promise<readonly PlanNote[]> =>
    period === null ? (await plan.plan()).notes : plan.notesOf([period]);
  return {
    formOf: noteFormOf,
    formIn,
    problemsOf: (form) => problemsOf(words, form),
    linesOf: ({ topic, title, text, person, period, reviewOn }) => [
      { label: strings.NoteTopic, text: topicName(strings, topic) },
      { label: strings.NoteTitle, text: title },
      { label: strings.NoteText, text },
      { label: strings.NotePerson, text: person?.name ?? '' },
      { label: strings.NotePeriod, text: notePeriodName(words, period) },
      { label: strings.PlanReviewOn, text: reviewOn ? formats.date(reviewOn) : '' }
    ],
    authorOf: ({ modifiedBy }) => modifiedBy.name,
    write: (form, seen) => (seen ? plan.updateNote(seen, form) : plan.addNote(form)),
    findNow: async (seen, form) => {
      const periods = [...new Set([null, began, form.period])];
      const notes = await Promise.all(periods.map(notesNow));
      return notes.flat().find(({ id }) => id === seen?.id);
    }
  };
}
