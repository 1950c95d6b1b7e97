import type { AssignmentDraft } from '../../../../domain/training/assignment';
import type { TrainingModel } from '../../model/useTraining';
import { resultOf } from './runPieces';
import { useRun, type Run } from './useRun';

/** Assigns courses to people. */
export function useAssignRun(model: TrainingModel): Run<AssignmentDraft> {
  const { assignments } = model.repositories;
  return useRun<AssignmentDraft>(model, async (piece, options) =>
    resultOf(piece, await assignments.assign(piece, options))
  );
}
