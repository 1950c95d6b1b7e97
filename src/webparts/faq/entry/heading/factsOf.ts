import { daysBetween } from '../../../../domain/dates/calendarDate';
import type { Entry, PublicContent, PublishedAnswer } from '../../../../domain/faq/entry';
import { reviewState } from '../../../../domain/faq/review/reviewState';
import { fill } from '../../../../ui/words/fill';
import { categoryName, enrolmentName, kindName, levelName, statusName } from '../../words/choiceNames';
import type { FaqWords } from '../../words/FaqWords';

/** Something to know of an entry. `isUrgent`: somebody has to do something about it. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly isUrgent?: boolean;
}

function publicFacts({ strings, formats }: FaqWords, content: PublicContent): readonly Fact[] {
  const { category, platforms, enrolment } = content;
  return [
    { name: strings.FieldCategory, value: categoryName(strings, category) },
    {
      name: strings.FieldPlatforms,
      value: platforms.length > 0 ? formats.list(platforms) : strings.AllPlatforms
    },
    ...(enrolment.length > 0
      ? [{ name: strings.FieldEnrolment, value: formats.list(enrolment.map(enrolmentName)) }]
      : [])
  ];
}

function verifiedFact({ strings, formats }: FaqWords, { verifiedOn, verifiedBy }: Entry): Fact {
  const name = strings.EntryVerified;
  if (verifiedOn === null) return { name, value: strings.NeverVerified };
  const day = formats.date(verifiedOn);
  const value = verifiedBy ? fill(strings.EntryVerifiedBy, { day, name: verifiedBy.name }) : day;
  return { name, value };
}

function reviewFact({ strings, formats }: FaqWords, entry: Entry): readonly Fact[] {
  const today = formats.today();
  const state = reviewState(entry, today);
  const name = strings.EntryReview;
  switch (state.kind) {
    case 'none':
      return [];
    case 'neverVerified':
      return [{ name, value: strings.EntryReviewNow, isUrgent: true }];
    case 'due':
      return [{ name, value: fill(strings.EntryReviewDue, { day: formats.date(state.on) }), isUrgent: true }];
    case 'soon':
    case 'current': {
      const day = formats.date(state.on);
      const days = formats.inDays(daysBetween(today, state.on));
      return [{ name, value: state.kind === 'soon' ? fill(strings.EntryReviewOn, { day, days }) : day }];
    }
  }
}

/** What the team wants to know of an entry at once. */
export function entryFacts(words: FaqWords, entry: Entry): readonly Fact[] {
  const { strings } = words;
  const { level, owner } = entry;
  return [
    { name: strings.EntryStatus, value: statusName(strings, entry.status) },
    { name: strings.FieldKind, value: kindName(strings, entry.kind) },
    ...(level === null ? [] : [{ name: strings.FieldLevel, value: levelName(strings, level) }]),
    ...publicFacts(words, entry),
    { name: strings.FieldOwner, value: owner?.name ?? strings.EntryNoOwner },
    verifiedFact(words, entry),
    ...reviewFact(words, entry)
  ];
}

/** What users want to know of an answer. */
export function answerFacts(words: FaqWords, answer: PublishedAnswer): readonly Fact[] {
  const { strings, formats } = words;
  const { verifiedOn } = answer;
  return [
    ...publicFacts(words, answer),
    {
      name: strings.EntryVerified,
      value: verifiedOn === null ? strings.NeverVerified : formats.date(verifiedOn)
    }
  ];
}
