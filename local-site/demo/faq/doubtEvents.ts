import { doubtsList, publishedList } from '../../../src/lists';
import type { DemoCalendar } from '../DemoCalendar';
import { dateOf, type DemoSite } from '../DemoSite';
import type { DemoEvent } from '../events/DemoEvent';
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
    const notice = site.findNotice(noticeKey);
    id = site.add(by, 'doubts', {
      Title: planned.starter.title,
      [column.key.name]: `${noticeKey}|faq|${planned.id}`,
      [`${column.notice.name}Id`]: notice.id,
      [column.noticeKey.name]: noticeKey,
      [column.targetKind.name]: 'FAQ entry',
      [column.target.name]: planned.id,
      [column.state.name]: 'Doubtful',
      [column.revision.name]: notice.revision,
      [`${column.by.name}Id`]: site.userId(by),
      [column.on.name]: instant(moment),
      [column.note.name]: note
    });
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
