import * as React from 'react';
import type { AssigningPlan } from '../../../../domain/training/assigning/planAssigning';
import type { AssignmentRepository } from '../../../../domain/training/AssignmentRepository';
import { useLatestWork } from '../../../../ui/screens/useLatestWork';
import { planInPages, type Asked } from './planInPages';

export type PlanningState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'ready'; readonly asked: Asked; readonly plan: AssigningPlan }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface Planning {
  readonly state: PlanningState;
  readonly start: (asked: Asked) => void;
  /** Ends the reading, or forgets what was planned. */
  readonly clear: () => void;
}

/** Finds out what assigning would write; only what was asked last is shown. */
export function usePlanning(assignments: AssignmentRepository): Planning {
  const [state, setState] = React.useState<PlanningState>({ kind: 'none' });
  const begin = useLatestWork();
  return {
    state,
    start: (asked) => {
      const signal = begin();
      const onProgress = (done: number, total: number): void => {
        if (!signal.aborted) setState({ kind: 'reading', done, total });
      };
      planInPages(asked, { assignments, signal, onProgress }).then(
        (plan) => {
          if (plan) setState({ kind: 'ready', asked, plan });
        },
        (error: unknown) => {
          if (!signal.aborted) setState({ kind: 'failed', error });
        }
      );
    },
    clear: () => {
      begin();
      setState({ kind: 'none' });
    }
  };
}
