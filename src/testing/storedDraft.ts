import { parseSchedule, formatSchedule } from '../domain/recurrence/schedule';
import { defaultLeadDays } from '../domain/renewals/leadDays';
import { RepositoryError } from '../domain/RepositoryError';
import { formatSteps, parseSteps } from '../domain/tasks/steps';
import type { RenewalFacts, TaskDraft } from '../domain/tasks/task';
import { validateDraft } from '../domain/tasks/validateDraft';
import { personOf } from './MemorySite';

const unknownRenewal: RenewalFacts = { subject: 'Other', account: '', leadDays: defaultLeadDays };

/** A draft as it comes back from a list, once it is checked. */
export function storedDraft(draft: TaskDraft): TaskDraft {
  const [problem] = validateDraft(draft);
  if (problem) throw new RepositoryError('invalid', `The ${problem.field} is ${problem.problem}.`);
  return {
    title: draft.title.trim(),
    kind: draft.kind,
    focusArea: draft.focusArea,
    dueDate: draft.dueDate,
    owner: draft.owner && personOf(draft.owner),
    backup: draft.backup && personOf(draft.backup),
    instructions: draft.instructions,
    reference: draft.reference,
    minutes: draft.minutes,
    platforms: draft.platforms,
    schedule: parseSchedule(formatSchedule(draft.schedule)),
    steps: parseSteps(formatSteps(draft.steps)),
    evidence: draft.evidence,
    signOff: draft.signOff,
    renewal: draft.kind === 'Renewal' ? (draft.renewal ?? unknownRenewal) : null
  };
}
