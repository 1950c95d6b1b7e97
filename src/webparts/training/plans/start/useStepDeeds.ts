import * as React from 'react';
import type { PlanStep } from '../../../../domain/training/plan';
import { stepActions } from '../../../../domain/training/plans/planProgress';
import { useMounted } from '../../../../ui/screens/useMounted';
import { fill } from '../../../../ui/words/fill';
import { useTrainingWords } from '../../words/TrainingWords';
import { useTakeEntry } from '../model/usePlanLog';
import type { StartPartProps } from './startProps';

export type DeedState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface StepDeeds {
  readonly state: DeedState;
  /** Answers whether it is written: otherwise what was typed stays. */
  readonly record: (note: string) => Promise<boolean>;
  readonly takeBack: () => Promise<void>;
}

const idle: DeedState = { kind: 'idle' };

/** Says that a step is done, and takes it back. */
export function useStepDeeds({ model, start }: StartPartProps, step: PlanStep): StepDeeds {
  const { strings } = useTrainingWords();
  const [state, setState] = React.useState<DeedState>(idle);
  const isMounted = useMounted();
  const take = useTakeEntry();
  const { say, repositories } = model;
  const { completions } = repositories;

  const takeBack = async (): Promise<void> => {
    if (isMounted()) setState({ kind: 'writing' });
    try {
      take(await completions.takeBackStep(start, step.key));
      if (isMounted()) setState(idle);
      say({ kind: 'said', tone: 'success', text: fill(strings.PlanStepBack, { step: step.title }) });
    } catch (error) {
      if (isMounted()) setState(idle);
      say({ kind: 'failed', title: fill(strings.PlanStepNotBack, { step: step.title }), error });
    }
  };
  const record = async (note: string): Promise<boolean> => {
    if (step.task.kind === 'course') return false;
    setState({ kind: 'writing' });
    try {
      const entry = await completions.recordStep(start, step.key, stepActions[step.task.kind], note.trim());
      const text = fill(strings.PlanStepSaid, { step: step.title });
      say({ kind: 'said', tone: 'success', text, undo: () => void takeBack() });
      if (isMounted()) setState(idle);
      take(entry);
      return true;
    } catch (error) {
      if (isMounted()) setState({ kind: 'failed', error });
      return false;
    }
  };
  return { state, record, takeBack };
}
