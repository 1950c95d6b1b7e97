import type { CalendarDate } from '../../dates/calendarDate';
import type { Platform } from '../../../lists';
import { maxTitleLength } from '../../tasks/validateDraft';
import type { NoticeDraft } from '../notice';
import { termOf, type Category, type Severity } from '../vocabulary';
import type { IntakeTools } from './intakeModel';

/** What a person types for a notice. Only the title is needed; the rest can be said later. */
export interface NoticeForm {
  readonly title: string;
  /** HTML of the editor. */
  readonly body: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly services: readonly string[];
  readonly platforms: readonly Platform[];
  readonly tags: readonly string[];
  readonly isMajorChange: boolean;
  readonly actBy: CalendarDate | null;
  readonly link: string;
}

export const emptyNoticeForm: NoticeForm = {
  title: '',
  body: '',
  category: 'stayInformed',
  severity: 'normal',
  services: [],
  platforms: [],
  tags: [],
  isMajorChange: false,
  actBy: null,
  link: ''
};

export type NoticeFormProblem =
  | { readonly field: 'title'; readonly problem: 'missing' }
  | { readonly field: 'title'; readonly problem: 'tooLong'; readonly length: number; readonly max: number }
  | { readonly field: 'link'; readonly problem: 'notAnAddress' };

function isWebAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol) && text.length <= maxTitleLength;
  } catch {
    return false;
  }
}

/** Everything that keeps the notice from being saved; empty when it can be. */
export function noticeFormProblems(form: NoticeForm): readonly NoticeFormProblem[] {
  const problems: NoticeFormProblem[] = [];
  const length = form.title.trim().length;
  if (length === 0) problems.push({ field: 'title', problem: 'missing' });
  if (length > maxTitleLength)
    problems.push({ field: 'title', problem: 'tooLong', length, max: maxTitleLength });
  if (form.link.trim() !== '' && !isWebAddress(form.link.trim()))
    problems.push({ field: 'link', problem: 'notAnAddress' });
  return problems;
}

/** The notice that a person wrote. `id` is made once, when the form opens, so that saving twice makes one notice. */
export function noticeByHand(
  form: NoticeForm,
  id: string,
  now: Date,
  sanitize: IntakeTools['sanitize']
): NoticeDraft {
  const link = form.link.trim();
  return {
    sourceKind: 'byHand',
    sourceId: id,
    title: form.title.trim(),
    bodyHtml: sanitize(form.body),
    category: termOf(form.category),
    severity: termOf(form.severity),
    services: form.services,
    platforms: form.platforms,
    tags: form.tags,
    isMajorChange: form.isMajorChange,
    published: now.toISOString(),
    lastModified: now.toISOString(),
    actBy: form.actBy,
    link: link === '' ? null : link,
    details: [],
    unsaid: new Set(),
    derived: new Set()
  };
}
