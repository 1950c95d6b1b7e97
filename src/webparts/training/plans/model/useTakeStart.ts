import * as React from 'react';
import type { PlanStart } from '../../../../domain/training/plan';
import { useRunningStarts } from '../../model/useRunningStarts';
import type { TrainingViewProps } from '../../model/viewProps';

function withStart(running: readonly PlanStart[], written: PlanStart): readonly PlanStart[] {
  if (written.state !== 'Running') return running.filter(({ id }) => id !== written.id);
  return running.some(({ id }) => id === written.id)
    ? running.map((start) => (start.id === written.id ? written : start))
    : [written, ...running];
}

/** Takes over a start that was just written: it shows wherever those on the way are shown, or no longer. */
export function useTakeStart({
  model,
  reader
}: Pick<TrainingViewProps, 'model' | 'reader'>): (written: PlanStart) => void {
  const { take } = useRunningStarts(model.repositories, reader);
  return React.useCallback((written) => take((running) => withStart(running, written)), [take]);
}
