import type { Plan } from '../../../../domain/training/plan';
import { usePending } from '../../../../ui/screens/usePending';
import { fill } from '../../../../ui/words/fill';
import { usePlans } from '../../model/useSkills';
import type { TrainingModel } from '../../model/useTraining';
import { useTrainingWords } from '../../words/TrainingWords';

export interface PlanStatusActions {
  readonly pending: ReadonlySet<number>;
  readonly setStatus: (plan: Plan, status: Plan['status']) => Promise<void>;
}

/** Puts plans to use, or no longer; can be taken back. */
export function usePlanStatus(model: TrainingModel): PlanStatusActions {
  const { strings } = useTrainingWords();
  const { repositories, say } = model;
  const { take } = usePlans(repositories);
  const { pending, whilePending } = usePending();

  const textOf = ({ title, status }: Plan): string => {
    const texts = {
      Draft: strings.PlanIsDraft,
      'In use': strings.PlanIsInUse,
      Retired: strings.PlanIsRetired
    };
    return fill(texts[status], { plan: title });
  };
  const write = async (plan: Plan, status: Plan['status'], canUndo: boolean): Promise<void> => {
    try {
      const written = await whilePending(plan.id, () => repositories.plans.setStatus(plan, status));
      take((plans) => plans.map((one) => (one.id === written.id ? written : one)));
      const undo = canUndo ? () => void write(written, plan.status, false) : undefined;
      say({ kind: 'said', tone: 'success', text: textOf(written), undo });
    } catch (error) {
      say({ kind: 'failed', title: fill(strings.PlanNotChanged, { plan: plan.title }), error });
    }
  };
  return { pending, setStatus: (plan, status) => write(plan, status, true) };
}
