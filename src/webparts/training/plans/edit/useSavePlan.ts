import * as React from 'react';
import { isRepositoryError } from '../../../../domain/RepositoryError';
import type { Plan, PlanDraft } from '../../../../domain/training/plan';
import type { PlanRepository } from '../../../../domain/training/PlanRepository';
import { useMounted } from '../../../../ui/screens/useMounted';
import { fill } from '../../../../ui/words/fill';
import { usePlans } from '../../model/useSkills';
import type { TrainingModel } from '../../model/useTraining';
import { useTrainingWords } from '../../words/TrainingWords';
import { differingPlanFields } from './planForm';

/** What is written, over what, and what the person began with. */
export interface PlanWriting {
  readonly draft: PlanDraft;
  /** `undefined`: a new plan. */
  readonly seen: Pick<Plan, 'id' | 'etag'> | undefined;
  readonly original: PlanDraft;
}

export type PlanSaveState =
  | { readonly kind: 'editing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** Somebody deleted it meanwhile. */
  | { readonly kind: 'gone' }
  /** Somebody changed it meanwhile. */
  | { readonly kind: 'conflict'; readonly writing: PlanWriting; readonly theirs: Plan };

type Outcome = { readonly kind: 'written'; readonly plan: Plan } | PlanSaveState;

async function afterConflict(plans: PlanRepository, writing: PlanWriting, id: number): Promise<Outcome> {
  const theirs = (await plans.plans()).find((plan) => plan.id === id);
  if (!theirs) return { kind: 'gone' };
  const { draft, original } = writing;
  if (differingPlanFields(draft, theirs).length === 0) return { kind: 'written', plan: theirs };
  // It was put to use or retired, and nothing was written over: there is nothing to choose.
  if (differingPlanFields(original, theirs).length === 0)
    return { kind: 'written', plan: await plans.update(theirs, draft) };
  return { kind: 'conflict', writing, theirs };
}

async function write(plans: PlanRepository, writing: PlanWriting): Promise<Outcome> {
  const { seen, draft } = writing;
  try {
    return { kind: 'written', plan: await (seen ? plans.update(seen, draft) : plans.add(draft)) };
  } catch (error) {
    if (seen && isRepositoryError(error, 'notFound')) return { kind: 'gone' };
    if (!seen || !isRepositoryError(error, 'conflict')) return { kind: 'failed', error };
    return afterConflict(plans, writing, seen.id).catch((later: unknown) => ({
      kind: 'failed',
      error: later
    }));
  }
}

export interface PlanSaver {
  readonly state: PlanSaveState;
  readonly save: (writing: PlanWriting) => Promise<void>;
  readonly backToForm: () => void;
}

/** Saves the plan and closes the panel. Whatever goes wrong, the input stays. */
export function useSavePlan(model: TrainingModel, onWritten: () => void): PlanSaver {
  const { strings } = useTrainingWords();
  const [state, setState] = React.useState<PlanSaveState>({ kind: 'editing' });
  const isMounted = useMounted();
  const { repositories, say, closePanel } = model;
  const { take } = usePlans(repositories);
  const save = async (writing: PlanWriting): Promise<void> => {
    setState({ kind: 'saving' });
    const outcome = await write(repositories.plans, writing);
    if (outcome.kind !== 'written') {
      if (isMounted()) setState(outcome);
      return;
    }
    const { plan } = outcome;
    take((plans) =>
      plans.some(({ id }) => id === plan.id)
        ? plans.map((one) => (one.id === plan.id ? plan : one))
        : [...plans, plan]
    );
    onWritten();
    const text = plan.status === 'Draft' ? strings.PlanSavedDraft : strings.PlanSaved;
    say({ kind: 'said', tone: 'success', text: fill(text, { plan: plan.title }) });
    if (isMounted()) closePanel();
  };
  return { state, save, backToForm: () => setState({ kind: 'editing' }) };
}
