import { calendarDate, dayInTimeZone, type CalendarDate } from '../../../domain/dates/calendarDate';
import type { DayRange } from '../../../domain/updates/leadPeriod';
import type { NoticeFilter, NoticeSummary } from '../../../domain/updates/NoticeRepository';
import type { NoticeRecords } from '../../../domain/updates/standing';
import { loadRecords } from '../model/records';
import type { UpdatesRepositories } from '../UpdatesRepositories';

/** A notice of the period, with what was recorded about it. */
export interface ReadNotice {
  readonly notice: NoticeSummary;
  readonly records: NoticeRecords;
}

/** How far the reading is. It can be gone on with from here. */
export interface LeadProgress {
  /** Undecided notices that name a last day to act, whenever they were published. */
  readonly undecided: readonly NoticeSummary[];
  readonly ofPeriod: readonly ReadNotice[];
  /** Notices that were looked at for the period, newer ones included. */
  readonly looked: number;
  /** The day of the oldest notice that was looked at for the period. */
  readonly backTo: CalendarDate | null;
  /** Months that SharePoint could not search for undecided notices. */
  readonly unsearched: readonly string[];
  /** What is read next, and from where; `null`: everything is read. */
  readonly next: { readonly stage: 'undecided' | 'period'; readonly from: string | undefined } | null;
}

export const leadBegin: LeadProgress = {
  undecided: [],
  ofPeriod: [],
  looked: 0,
  backTo: null,
  unsearched: [],
  next: { stage: 'undecided', from: undefined }
};

export interface LeadQuestion {
  readonly repositories: UpdatesRepositories;
  readonly days: DayRange;
  /** Of the data site: it decides on which day a notice was published. */
  readonly timeZone: string;
}

/** Every notice that names a last day to act, and no decision: older ones than this list there are none. */
const undecidedWithDay: NoticeFilter = { state: 'open', actByFrom: calendarDate('2000-01-01') };

async function readUndecided({ repositories }: LeadQuestion, before: LeadProgress): Promise<LeadProgress> {
  const page = await repositories.notices.page(undecidedWithDay, before.next?.from);
  return {
    ...before,
    undecided: [...before.undecided, ...page.notices],
    unsearched: [...new Set([...before.unsearched, ...page.unsearchedMonths])],
    next: page.next === null ? { stage: 'period', from: undefined } : { stage: 'undecided', from: page.next }
  };
}

async function readPeriod(question: LeadQuestion, before: LeadProgress): Promise<LeadProgress> {
  const { repositories, days, timeZone } = question;
  const dayOf = ({ listedOn }: NoticeSummary): CalendarDate => dayInTimeZone(new Date(listedOn), timeZone);
  const page = await repositories.notices.page({}, before.next?.from);
  const found = page.notices.filter((notice) => days.from <= dayOf(notice) && dayOf(notice) <= days.to);
  const records =
    found.length > 0
      ? await loadRecords(
          repositories,
          found.map(({ id }) => id)
        )
      : undefined;
  const oldest = page.notices.at(-1);
  const backTo = oldest ? dayOf(oldest) : before.backTo;
  const isOver = page.next === null || (backTo !== null && backTo < days.from);
  return {
    ...before,
    ofPeriod: [
      ...before.ofPeriod,
      ...found.map((notice) => ({
        notice,
        records: records?.get(notice.id) ?? { acknowledgements: [], communications: [] }
      }))
    ],
    looked: before.looked + page.notices.length,
    backTo,
    next: isOver ? null : { stage: 'period', from: page.next ?? undefined }
  };
}

/** Reads one page more, newest first. */
export async function readOn(question: LeadQuestion, before: LeadProgress): Promise<LeadProgress> {
  if (before.next === null) return before;
  return before.next.stage === 'undecided' ? readUndecided(question, before) : readPeriod(question, before);
}
