import type { NoticeContent } from '../notice';
import type { DayOrder } from './dateShapes';
import type { RowProblem } from './intakeModel';
import { readMoment, type Moment } from './moment';
import type { RawNotice } from './rawNotice';

const dateFields = ['published', 'lastModified', 'actBy'] as const;

type DateField = (typeof dateFields)[number];

type Dates = Pick<NoticeContent, DateField>;

function problemOf(moment: Moment, field: DateField, value: string): RowProblem | undefined {
  if (moment.kind === 'unreadable') return { problem: 'unreadableDate', field, value };
  if (moment.kind !== 'ambiguous') return undefined;
  return { problem: 'ambiguousDate', field, value, readings: moment.readings };
}

/** The dates of a notice, or the first that cannot be read: a wrong date would be worse than none. */
export function readDates(raw: RawNotice, order: DayOrder | undefined): Dates | RowProblem {
  const moments = {
    published: readMoment(raw.published ?? '', order),
    lastModified: readMoment(raw.lastModified ?? '', order),
    actBy: readMoment(raw.actBy ?? '', order)
  };
  for (const field of dateFields) {
    const problem = problemOf(moments[field], field, raw[field] ?? '');
    if (problem) return problem;
  }
  const { published, lastModified, actBy } = moments;
  return {
    published: published.kind === 'read' ? published.instant : null,
    lastModified: lastModified.kind === 'read' ? lastModified.instant : null,
    actBy: actBy.kind === 'read' ? actBy.day : null
  };
}

/** All texts of the notices that stand for dates. */
export function* dateTextsOf(notices: Iterable<RawNotice>): Iterable<string> {
  for (const notice of notices) {
    for (const field of dateFields) yield notice[field] ?? '';
  }
}
