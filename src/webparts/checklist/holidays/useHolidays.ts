import * as React from 'react';
import useSWR from 'swr';
import type { CalendarRepository } from '../../../domain/calendar/CalendarRepository';
import type { Holiday, HolidayDraft } from '../../../domain/calendar/workingCalendar';
import { useMounted } from '../../../ui/screens/useMounted';

/** `addMany`: when it fails, some of them may be there already. */
type Deed = 'add' | 'addMany' | 'remove' | 'restore';

/** What was done last, and how to take it back. */
export type HolidayNews =
  | { readonly kind: 'added'; readonly count: number }
  | { readonly kind: 'removed'; readonly holiday: Holiday; readonly recycleBinId: string }
  | { readonly kind: 'restored'; readonly name: string }
  | { readonly kind: 'failed'; readonly deed: Deed; readonly error: unknown };

export interface Holidays {
  /** `undefined` until they are read. */
  readonly holidays: readonly Holiday[] | undefined;
  readonly error: unknown;
  readonly isBusy: boolean;
  readonly news: HolidayNews | undefined;
  readonly reload: () => void;
  /** Answers whether it succeeded. */
  readonly add: (drafts: readonly HolidayDraft[]) => Promise<boolean>;
  readonly remove: (holiday: Holiday) => Promise<boolean>;
  readonly restore: (holiday: Holiday, recycleBinId: string) => Promise<boolean>;
}

/** The list of holidays, and what can be done with it. `onChanged` is called after each change: due dates can move. */
export function useHolidays(calendar: CalendarRepository, onChanged: () => void): Holidays {
  const read = useSWR('holidays', () => calendar.holidays(), {
    shouldRetryOnError: false
  });
  const { data, mutate } = read;
  const [isBusy, setBusy] = React.useState(false);
  const [news, tell] = React.useState<HolidayNews>();
  const isMounted = useMounted();

  const perform = async (deed: Deed, work: () => Promise<HolidayNews>): Promise<boolean> => {
    setBusy(true);
    try {
      const done = await work();
      if (isMounted()) tell(done);
      return true;
    } catch (reason) {
      if (isMounted()) tell({ kind: 'failed', deed, error: reason });
      return false;
    } finally {
      // Also after a failure: of many holidays, some may be written.
      onChanged();
      if (isMounted()) {
        setBusy(false);
        void mutate().catch(() => undefined);
      }
    }
  };
  return {
    holidays: data,
    error: data ? undefined : (read.error as unknown),
    isBusy,
    news,
    reload: () => void mutate().catch(() => undefined),
    add: (drafts) =>
      perform(drafts.length > 1 ? 'addMany' : 'add', async () => {
        const before = data?.length ?? 0;
        const after = await calendar.addHolidays(drafts);
        return { kind: 'added', count: Math.max(0, after.length - before) };
      }),
    remove: (holiday) =>
      perform('remove', async () => {
        const recycleBinId = await calendar.remove(holiday);
        return { kind: 'removed', holiday, recycleBinId };
      }),
    restore: ({ name }, recycleBinId) =>
      perform('restore', async () => {
        await calendar.restore(recycleBinId);
        return { kind: 'restored', name };
      })
  };
}
