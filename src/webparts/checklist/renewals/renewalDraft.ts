import type { CalendarDate } from '../../../domain/dates/calendarDate';
import { defaultLeadDays } from '../../../domain/renewals/leadDays';
import { starterDraft } from '../../../domain/starter/starterDrafts';
import type { RenewalSubject, Task, TaskDraft } from '../../../domain/tasks/task';
import { renewals } from '../../../starter/tasks/renewals';
import { tasksList } from '../../../lists';
import { fill } from '../../../ui/words/fill';
import { renewalName } from '../words/choiceNames';

/** What a new renewal begins with: for what is well known, its runbook, steps and proof of the starter content. */
export function renewalDraft(
  strings: IChecklistWebPartStrings,
  subject: RenewalSubject,
  today: CalendarDate
): Partial<TaskDraft> {
  const known = renewals.find(({ renewalOf }) => renewalOf === subject);
  if (known) {
    const title = fill(strings.RenewTask, { title: renewalName(strings, subject) });
    return { ...starterDraft(known, today), title };
  }
  return {
    kind: 'Renewal',
    evidence: ['Note'],
    renewal: { subject, account: '', leadDays: defaultLeadDays }
  };
}

/** What expires in most tenants and stands in none of these tasks. */
export function missingSubjects(tasks: readonly Task[]): readonly RenewalSubject[] {
  const known = new Set(tasks.map(({ renewal }) => renewal?.subject));
  return tasksList.columns.renewalOf.choices.filter((subject) => subject !== 'Other' && !known.has(subject));
}
