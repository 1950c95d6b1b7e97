import * as React from 'react';
import useSWR from 'swr';
import { planStarterRemoval, type StarterRemovalPlan } from '../../../domain/starter/planStarterRemoval';
import type { CalendarDate } from '../../../domain/dates/calendarDate';
import { starterSourcedDrafts } from '../../../domain/starter/starterDrafts';
import type { SourcedDraft, TaskRepository } from '../../../domain/tasks/TaskRepository';
import { starterTag, starterTasks } from '../../../starter';

/** The starter content as it stands against what is on the site. */
export interface StarterOffer {
  /** Starter tasks that are not on the site. */
  readonly missing: readonly SourcedDraft[];
  readonly removal: StarterRemovalPlan;
}

export type StarterState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'ready'; readonly offer: StarterOffer };

async function loadOffer(tasks: TaskRepository, today: CalendarDate): Promise<StarterOffer> {
  const onSite = await tasks.starterTasks();
  const keys = new Set(onSite.map((task) => task.sourceKey));
  return {
    missing: starterSourcedDrafts(starterTasks, starterTag, today).filter(
      ({ sourceKey }) => !keys.has(sourceKey)
    ),
    removal: planStarterRemoval(onSite, starterTasks)
  };
}

/** What of the starter content can be added and removed. What recurs begins today. */
export function useStarter(
  tasks: TaskRepository,
  today: CalendarDate
): {
  readonly state: StarterState;
  readonly reload: () => void;
} {
  // Each time the screen opens it compares anew: between two looks, people work with the tasks.
  const [look] = React.useState(() => performance.now());
  const offer = useSWR(['starter', look], () => loadOffer(tasks, today), {
    shouldRetryOnError: false,
    revalidateOnFocus: false
  });
  const reload = (): void => {
    offer.mutate().catch(() => undefined);
  };
  if (offer.error && !offer.isValidating) return { state: { kind: 'failed', error: offer.error }, reload };
  return { state: offer.data ? { kind: 'ready', offer: offer.data } : { kind: 'loading' }, reload };
}
