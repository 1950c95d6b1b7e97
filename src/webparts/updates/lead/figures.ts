import type { Person } from '../../../domain/people/person';
import type { Audience } from '../../../domain/updates/communication';
import { missedBy, type LeadFigures, type StandingNotice } from '../../../domain/updates/leadFigures';
import type { NoticeSummary } from '../../../domain/updates/NoticeRepository';
import { fill } from '../../../ui/words/fill';
import type { NoticeSection } from '../model/feedState';
import type { UpdatesWords } from '../words/UpdatesWords';
import { audienceName } from './leadNames';

/** A figure of the lead, by which its rows are found again. */
export type Figure =
  | { readonly kind: 'pastActBy' | 'changedSince' | 'reviewDue' | 'incomplete' | 'awareAfter' }
  | { readonly kind: 'missedBy'; readonly person: Person }
  | { readonly kind: 'told'; readonly audience: Audience; readonly which: ToldWhich };

export type ToldWhich = 'inTime' | 'late' | 'notYet';

/** What the figures are made of. */
export interface LeadData {
  readonly figures: LeadFigures;
  readonly standing: readonly StandingNotice[];
  /** Undecided, and their last day to act has passed; longest overdue first. */
  readonly pastActBy: readonly NoticeSummary[];
  /** How many undecided notices name a last day to act. */
  readonly undecided: number;
}

/** A notice behind a figure, with why it stands there. */
export interface FigureRow {
  readonly notice: NoticeSummary;
  readonly remark: string;
}

/** Where an open notice shows what a figure is about. */
export const sectionOf: Readonly<Record<Figure['kind'], NoticeSection>> = {
  pastActBy: 'decision',
  changedSince: 'decision',
  reviewDue: 'decision',
  incomplete: 'awareness',
  awareAfter: 'awareness',
  missedBy: 'awareness',
  told: 'communication'
};

export function figureTitle({ strings }: UpdatesWords, figure: Figure): string {
  switch (figure.kind) {
    case 'pastActBy':
      return strings.LeadPastActBy;
    case 'changedSince':
      return strings.LeadChangedSince;
    case 'reviewDue':
      return strings.LeadReviewDue;
    case 'incomplete':
      return strings.LeadIncomplete;
    case 'awareAfter':
      return strings.LeadDaysToAware;
    case 'missedBy':
      return fill(strings.LeadMissedBy, { name: figure.person.name });
    case 'told':
      return fill(strings.LeadToldRows, {
        audience: audienceName(strings, figure.audience),
        state: toldTitle(strings, figure.which)
      });
  }
}

export function toldTitle(strings: IUpdatesWebPartStrings, which: ToldWhich): string {
  return { inTime: strings.LeadInTime, late: strings.LeadToldLate, notYet: strings.LeadNotYet }[which];
}

/** Why a notice is behind a figure, in a few words. */
type Remark = (words: UpdatesWords, one: StandingNotice) => string;

const byDecision: Remark = ({ strings, formats }, { notice: { decision } }) =>
  decision?.reviewOn ? fill(strings.LeadReviewOn, { date: formats.date(decision.reviewOn) }) : '';

const decidedOn: Remark = ({ strings, formats }, { notice: { decision } }) =>
  decision
    ? fill(strings.LeadDecidedOn, { when: formats.dateTime(decision.on), name: decision.by.name })
    : '';

const missingPeople: Remark = ({ strings, formats }, { standing }) =>
  fill(strings.LeadMissing, { names: formats.list(standing.awareness.missing.map(({ name }) => name)) });

const dueBy: Remark = ({ strings, formats }, { standing }) =>
  fill(strings.LeadDueBy, { date: formats.date(standing.dueBy) });

function told(audience: Audience): Remark {
  return ({ strings, formats }, { standing }) => {
    const state = standing.told[audience];
    if (state.kind === 'notNeeded') return '';
    const { rollOut } = state;
    return [
      state.kind === 'notYet' ? '' : fill(strings.LeadToldOn, { date: formats.date(state.on) }),
      rollOut ? fill(strings.LeadRollsOut, { date: formats.date(rollOut.day) }) : strings.LeadNoRollOut
    ]
      .filter(Boolean)
      .join(' · ');
  };
}

/** The notices behind a figure. */
export function rowsOf(words: UpdatesWords, figure: Figure, data: LeadData): readonly FigureRow[] {
  const { strings, formats, plural } = words;
  const { figures } = data;
  const rows = (notices: readonly StandingNotice[], remark: Remark): readonly FigureRow[] =>
    notices.map((one) => ({ notice: one.notice, remark: remark(words, one) }));
  switch (figure.kind) {
    case 'pastActBy':
      return data.pastActBy.map((notice) => ({
        notice,
        remark: notice.actBy ? fill(strings.LeadActBy, { date: formats.date(notice.actBy) }) : ''
      }));
    case 'changedSince':
      return rows(figures.changedSince.rows, decidedOn);
    case 'reviewDue':
      return rows(figures.reviewDue.rows, byDecision);
    case 'incomplete':
      return rows(figures.incomplete, missingPeople);
    case 'awareAfter':
      return figures.awareAfter.map(({ notice, days }) => ({
        notice,
        remark: days === null ? strings.LeadNotAllYet : plural('LeadDays', days)
      }));
    case 'missedBy':
      return rows(missedBy(data.standing, figure.person), dueBy);
    case 'told': {
      const found = figures.told.find(({ audience }) => audience === figure.audience);
      return rows(found?.[`${figure.which}Rows`] ?? [], told(figure.audience));
    }
  }
}
