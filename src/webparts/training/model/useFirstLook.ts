import type { LikelyReader } from '../../../ui/webPart/likelyReader';
import type { TrainingRepositories } from '../TrainingRepositories';
import type { TrainingView } from './trainingState';
import { useAssignmentsOf } from './useAssignments';
import { useOwnRows } from './useOwnRows';
import { useRunningStarts } from './useRunningStarts';

/** Views that show how the reader stands. */
const viewsOfOne: readonly TrainingView[] = ['mine', 'courses'];

/**
 * Asks for what the first view will need, together with who reads: the view finds it under the same keys. For somebody else than
 * was expected the view asks anew. `likely`: until it is known who reads.
 */
export function useFirstLook(
  repositories: TrainingRepositories,
  view: TrainingView,
  likely: LikelyReader | undefined
): void {
  const isTeam = likely?.canEdit === true;
  const isOfOne = viewsOfOne.includes(view) && likely !== undefined;
  useRunningStarts(repositories, { isTeam });
  useAssignmentsOf(repositories, isOfOne && isTeam ? likely.id : null);
  useOwnRows(repositories, isOfOne && !isTeam);
}
