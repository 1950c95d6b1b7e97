import { doubtsList, publishedList } from '../../../src/lists';
import type { DemoCalendar } from '../DemoCalendar';
import { dateOf, type DemoSite } from '../DemoSite';
import type { DemoEvent } from '../events/DemoEvent';
import { beginDoubt } from '../updates/beginDoubt';
import { dayOf } from '../updates/plannedNotice';
import { markAnswer, writeVerification, type PlannedEntry } from './entryEvents';
import type { DemoDoubt } from './model';

const column = doubtsList.columns;
const face = publishedList.columns;

function instant(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}

/** A notice makes an entry doubtful, for the team and for users, until somebody verifies it. */
export function doubtEvents(planned: PlannedEntry, doubt: DemoDoubt, calendar: DemoCalendar): DemoEvent[] {
  const { by, notice: noticeKey, title, note, ended } = doubt;
  const day = dayOf(doubt, calendar);
  const moment = calendar.moment(day, '16:40');
  let id = 0;
  const begin = (site: DemoSite): void => {
    const target = {
      kind: 'FAQ entry',
      key: `faq|${planned.id}`,
      id: planned.id,
      title: planned.starter.title
    } as const;
    id = beginDoubt({ by, notice: noticeKey, note, target }, moment, site);
    const mark = { [face.doubtfulSince.name]: dateOf(day), [face.doubtfulBecause.name]: title };
    markAnswer(planned, by, site, mark);
  };
  if (!ended) return [{ at: moment, act: begin }];
  const endDay = dayOf(ended, calendar);
  const endMoment = calendar.moment(endDay, '16:45');
  const end = (site: DemoSite): void => {
    writeVerification(planned, ended, site, endDay);
    site.change(ended.by, 'doubts', id, {
      [column.state.name]: 'Verified',
      [`${column.by.name}Id`]: site.userId(ended.by),
      [column.on.name]: instant(endMoment),
      [column.note.name]: ended.note ?? null,
      [column.outcome.name]: ended.wasChanged ? 'Was changed' : 'Was right'
    });
  };
  return [
    { at: moment, act: begin },
    { at: endMoment, act: end }
  ];
}
