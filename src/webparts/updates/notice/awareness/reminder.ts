import type { NoticeStanding } from '../../../../domain/updates/standing';
import { mailAddress } from '../../../../domain/updates/template/messageForms';
import { daysBetween } from '../../../../domain/dates/calendarDate';
import { fill } from '../../../../ui/words/fill';
import type { UpdatesWords } from '../../words/UpdatesWords';

export interface Reminder {
  readonly text: string;
  /** Opens a mail to those who are missing; `null` when that would be too long for an address. */
  readonly mail: string | null;
  /** Names of missing people whose mail address is not known. */
  readonly withoutAddress: readonly string[];
}

/** Words for those who have not read a notice: what it is, where it stands, by when, and whom it concerns. */
export function reminderOf(
  { strings, formats }: UpdatesWords,
  title: string,
  link: string | undefined,
  { awareness, dueBy }: NoticeStanding
): Reminder {
  const { missing } = awareness;
  const left = daysBetween(formats.today(), dueBy);
  const due = fill(left < 0 ? strings.AwareDueByPassed : strings.AwareDueBy, {
    date: formats.date(dueBy),
    days: formats.inDays(left)
  });
  const text = [
    fill(strings.AwareReminderAsk, { button: strings.Acknowledge }),
    [title, link].filter(Boolean).join('\n'),
    [due, fill(strings.AwareReminderMissing, { names: formats.list(missing.map(({ name }) => name)) })].join(
      '\n'
    )
  ].join('\n\n');
  const addresses = missing.map(({ email }) => email).filter((email) => email !== '');
  return {
    text,
    mail: mailAddress(fill(strings.AwareReminderSubject, { title }), text, addresses),
    withoutAddress: missing.filter(({ email }) => email === '').map(({ name }) => name)
  };
}
