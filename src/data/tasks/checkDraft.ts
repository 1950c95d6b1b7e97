import { RepositoryError } from '../../domain/RepositoryError';
import type { TaskDraft } from '../../domain/tasks/task';
import { validateDraft } from '../../domain/tasks/validateDraft';

/** SharePoint's REST takes rows without a title, which its own forms refuse. We refuse them too. */
export function checkDraft(draft: TaskDraft): void {
  const [problem] = validateDraft(draft);
  if (problem) throw new RepositoryError('invalid', `The task's ${problem.field} is ${problem.problem}.`);
}
