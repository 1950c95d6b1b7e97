import type { Alert, AlertDraft } from '../../../../domain/overview/plan/planModel';
import { usePending } from '../../../../ui/screens/usePending';
import { fill } from '../../../../ui/words/fill';
import type { OverviewModel } from '../../model/useOverview';
import { useOverviewWords } from '../../words/OverviewWords';
import { usePlanStore } from '../usePlanStore';
import { useSayDone } from '../useSayDone';

export function alertDraftOf(alert: AlertDraft): AlertDraft {
  const { title, source, severity, responder, backup, withinMinutes, runbook, isInUse } = alert;
  return { title, source, severity, responder, backup, withinMinutes, runbook, isInUse };
}

export interface AlertDeeds {
  readonly pending: ReadonlySet<number>;
  /** Takes it out of use, or uses it again. */
  readonly setInUse: (alert: Alert, isInUse: boolean) => Promise<void>;
  /** To the recycle bin. Answers whether it is deleted. */
  readonly remove: (alert: Alert) => Promise<boolean>;
}

/** What is done to an alert with one click, each with the way back. */
export function useAlertDeeds(model: OverviewModel): AlertDeeds {
  const { strings } = useOverviewWords();
  const { plan } = model.repositories;
  const store = usePlanStore(model);
  const sayDone = useSayDone(model);
  const { pending, whilePending } = usePending();
  const setInUse = async (alert: Alert, isInUse: boolean): Promise<void> => {
    const { id, title } = alert;
    model.say(undefined);
    try {
      const saved = await whilePending(id, () =>
        plan.updateAlert(alert, { ...alertDraftOf(alert), isInUse })
      );
      store.putAlert(saved);
      sayDone(isInUse ? strings.AlertUsed : strings.AlertRetired, title, async () =>
        store.putAlert(await plan.updateAlert(saved, alertDraftOf(alert)))
      );
    } catch (error) {
      model.say({ kind: 'failed', title: fill(strings.AlertNotChanged, { title }), error });
    }
  };
  const remove = async (alert: Alert): Promise<boolean> => {
    const { id, title } = alert;
    model.say(undefined);
    try {
      const recycleBinId = await whilePending(id, () => plan.removeAlert(alert));
      store.dropAlert(alert);
      sayDone(strings.PlanDeleted, title, async () => {
        await plan.restore(recycleBinId);
        store.reload();
      });
      return true;
    } catch (error) {
      model.say({ kind: 'failed', title: fill(strings.PlanNotDeleted, { title }), error });
      return false;
    }
  };
  return { pending, setInUse, remove };
}
