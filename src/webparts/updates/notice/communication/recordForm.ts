import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import { isWebAddress } from '../../../../domain/tasks/validateDraft';
import { isReasonMissing, type Audience, type Channel } from '../../../../domain/updates/communication';
import type { CommunicationDraft } from '../../../../domain/updates/CommunicationRepository';
import { textOf, type Message } from './messages';

/** What a person types to record what was told, or that nothing has to be. */
export interface RecordForm {
  readonly kind: 'told' | 'noneNeeded';
  readonly audiences: readonly Audience[];
  /** For whom the template is that the message began with. */
  readonly template: Audience;
  readonly message: Message;
  /** What the person had written before another template took its place. */
  readonly replaced: Message | null;
  readonly channel: Channel | undefined;
  readonly on: CalendarDate | null;
  readonly link: string;
  readonly reason: string;
}

export type RecordProblem =
  | 'audienceMissing'
  | 'channelMissing'
  | 'dayMissing'
  | 'dayInFuture'
  | 'linkNoAddress'
  | 'reasonMissing'
  | 'textMissing';

function toldProblems(form: RecordForm, today: CalendarDate): readonly RecordProblem[] {
  const problems: RecordProblem[] = [];
  if (textOf(form.message) === '') problems.push('textMissing');
  if (form.channel === undefined) problems.push('channelMissing');
  if (form.on === null) problems.push('dayMissing');
  else if (form.on > today) problems.push('dayInFuture');
  if (form.link.trim() !== '' && !isWebAddress(form.link.trim())) problems.push('linkNoAddress');
  return problems;
}

/** What keeps the form from being recorded. */
export function recordProblems(form: RecordForm, today: CalendarDate): readonly RecordProblem[] {
  const own = form.kind === 'told' ? toldProblems(form, today) : [];
  const noReason = form.kind === 'noneNeeded' && isReasonMissing(form.reason);
  return [
    ...(form.audiences.length === 0 ? (['audienceMissing'] as const) : []),
    ...own,
    ...(noReason ? (['reasonMissing'] as const) : [])
  ];
}

/** One entry for each audience, about the revision that the person saw. The form has no problems. */
export function draftsOf(
  form: RecordForm,
  revision: number,
  today: CalendarDate
): readonly CommunicationDraft[] {
  const { kind, channel = 'other', on, link, reason } = form;
  return form.audiences.map((audience) =>
    kind === 'noneNeeded'
      ? { kind, audience, revision, on: today, reason: reason.trim() }
      : {
          kind,
          audience,
          revision,
          on: on ?? today,
          channel,
          text: textOf(form.message),
          link: link.trim() === '' ? null : link.trim()
        }
  );
}
