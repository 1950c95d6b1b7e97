import * as React from 'react';
import { RepositoryError } from '../../../../domain/RepositoryError';
import type { Alert, AlertDraft } from '../../../../domain/overview/plan/planModel';
import type { StarterAlert } from '../../../../domain/starter/StarterAlert';
import { isInPlan, starterAlertDraft } from '../../../../domain/starter/starterAlertDrafts';
import { useRows, type RowsLoader } from '../../../../ui/rows/useRows';
import { useEach, type EachWork } from '../../../../ui/screens/useEach';
import type { OverviewModel } from '../../model/useOverview';
import { usePlanStore } from '../usePlanStore';

async function loadSuggestions(): Promise<readonly StarterAlert[]> {
  const { starterAlerts } = await import(
    /* webpackChunkName: 'overview-suggestions' */ '../../../../starter/alerts'
  );
  return starterAlerts;
}

export function useSuggestions(): RowsLoader<readonly StarterAlert[]> {
  return useRows('suggestedAlerts', loadSuggestions);
}

export interface Wanted {
  readonly alert: StarterAlert;
  readonly people: Pick<AlertDraft, 'responder' | 'backup'>;
}

export interface SuggestedWriter {
  readonly adding: EachWork<Wanted, Alert>;
  /** Takes back what was added just now. */
  readonly removing: EachWork<Alert, Alert>;
  readonly add: (wanted: readonly Wanted[]) => void;
}

/** Adds suggestions to the plan, none of which somebody has added meanwhile, and takes them back. */
export function useSuggestedWriter(model: OverviewModel): SuggestedWriter {
  const { plan } = model.repositories;
  const store = usePlanStore(model);
  // What the plan holds when it begins: read once for all that are added.
  const now = React.useRef<Promise<readonly Alert[]>>();
  const readNow = async (): Promise<readonly Alert[]> => (await plan.plan()).alerts;
  const adding = useEach<Wanted, Alert>(async ({ alert, people }) => {
    now.current ??= readNow();
    let alerts: readonly Alert[];
    try {
      alerts = await now.current;
    } catch (error) {
      // The next attempt reads once more.
      now.current = undefined;
      throw error;
    }
    if (isInPlan(alert, alerts)) {
      throw new RepositoryError('conflict', `"${alert.title}" is in the plan already.`);
    }
    const added = await plan.addAlert(starterAlertDraft(alert, people));
    store.putAlert(added);
    return added;
  }, store.reload);
  const removing = useEach<Alert, Alert>(async (alert) => {
    await plan.removeAlert(alert);
    store.dropAlert(alert);
    return alert;
  }, store.reload);
  return {
    adding,
    removing,
    add: (wanted) => {
      now.current = undefined;
      removing.reset();
      adding.start(wanted);
    }
  };
}
