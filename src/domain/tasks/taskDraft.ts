import { onceOnly } from '../recurrence/rule';
import type { TaskDraft } from './task';

/** A draft that says nothing yet. */
export const emptyDraft: TaskDraft = {
  title: '',
  kind: 'Activity',
  focusArea: 'Operations',
  dueDate: null,
  owner: null,
  backup: null,
  instructions: '',
  reference: null,
  minutes: null,
  platforms: [],
  schedule: onceOnly,
  steps: [],
  evidence: [],
  signOff: 'Self',
  renewal: null
};

/** The fields of a task that people write. */
export function draftOf(task: TaskDraft): TaskDraft {
  return {
    title: task.title,
    kind: task.kind,
    focusArea: task.focusArea,
    dueDate: task.dueDate,
    owner: task.owner,
    backup: task.backup,
    instructions: task.instructions,
    reference: task.reference,
    minutes: task.minutes,
    platforms: task.platforms,
    schedule: task.schedule,
    steps: task.steps,
    evidence: task.evidence,
    signOff: task.signOff,
    renewal: task.renewal
  };
}
