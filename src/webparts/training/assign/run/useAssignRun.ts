import { bringBackSteps, type BringBack } from '../../../../domain/training/assigning/bringBack';
import type { AssignmentDraft } from '../../../../domain/training/assignment';
import type { AssignmentRepository } from '../../../../domain/training/AssignmentRepository';
import type { ManyOptions } from '../../../../domain/training/CourseRepository';
import type { TrainingModel } from '../../model/useTraining';
import { changeEach } from './changeEach';
import { resultOf, type PieceResult } from './runPieces';
import { useRun, type Run } from './useRun';

/** What somebody gets: something new, or what was withdrawn. */
export type AssignItem = AssignmentDraft | BringBack;

async function assignPiece(
  assignments: AssignmentRepository,
  piece: readonly AssignItem[],
  options: ManyOptions
): Promise<PieceResult<AssignItem>> {
  const drafts: AssignmentDraft[] = [];
  const withdrawn: BringBack[] = [];
  for (const item of piece) {
    if ('before' in item) withdrawn.push(item);
    else drafts.push(item);
  }
  const { onProgress } = options;
  const made = resultOf(
    drafts,
    drafts.length > 0
      ? await assignments.assign(drafts, options)
      : { added: [], alreadyThere: [], failed: [], notTried: [] }
  );
  // Never rejects, so what was made stays known.
  const { done, failed, left, error } = await changeEach(assignments, withdrawn, bringBackSteps, {
    ...options,
    onProgress: (count) => onProgress?.(drafts.length + count, piece.length)
  });
  return {
    written: made.written,
    back: done,
    there: made.there,
    failed: [...made.failed, ...failed],
    left: [...made.left, ...left],
    error
  };
}

/** Assigns courses to people, and brings back what was withdrawn. */
export function useAssignRun(model: TrainingModel): Run<AssignItem> {
  const { assignments } = model.repositories;
  return useRun<AssignItem>(model, (piece, options) => assignPiece(assignments, piece, options));
}
