import type { PlanStart } from '../../../../domain/training/plan';
import type { TrainingViewProps } from '../../model/viewProps';

type Looker = Pick<TrainingViewProps, 'reader' | 'lookedAfter'>;

/** Whether screens show this way through a plan: leads all, others their own and of those they look after. */
export function seesStart({ reader, lookedAfter }: Looker, { person }: PlanStart): boolean {
  return reader.isLead || person.id === reader.me.id || lookedAfter.has(person.id);
}

/** Who ends the plan, or changes whom it is with: leads, and the mentor and manager of the plan; nobody for themselves. */
export function mayManage({ reader }: Pick<TrainingViewProps, 'reader'>, start: PlanStart): boolean {
  const { id } = reader.me;
  return reader.isLead || (start.person.id !== id && (start.mentor?.id === id || start.manager?.id === id));
}
