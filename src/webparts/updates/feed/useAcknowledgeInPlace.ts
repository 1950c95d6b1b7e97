import * as React from 'react';
import type { NoticeSummary } from '../../../domain/updates/NoticeRepository';
import { useMounted } from '../../../ui/screens/useMounted';
import type { FeedModel } from '../model/useFeed';

function entryOf(list: HTMLElement, id: number): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[data-notice="${id}"]`);
}

function askedButton(entry: Element | null): HTMLElement | null {
  return entry?.querySelector<HTMLElement>('[data-acknowledge="asked"]:not(:disabled)') ?? null;
}

/** The next notice that waits for this person, as they stand on the page; otherwise the title of this one. */
function nextPlace(list: HTMLElement, id: number): HTMLElement | null {
  const entries = Array.from(list.querySelectorAll('[data-notice]'));
  const own = entryOf(list, id);
  const after = entries.slice(entries.findIndex((entry) => entry === own) + 1);
  const next = after.map(askedButton).find((button) => button !== null);
  return next ?? own?.querySelector('button') ?? null;
}

/** Acknowledges a notice of the list, and keeps the keyboard's place when its button is disabled and then goes away. */
export function useAcknowledgeInPlace(
  list: React.RefObject<HTMLElement>,
  acknowledge: FeedModel['acknowledge']
): (notice: NoticeSummary) => void {
  const [done, setDone] = React.useState<{ readonly id: number; readonly isRecorded: boolean }>();
  const isMounted = useMounted();
  React.useEffect(() => {
    // Whoever has gone on elsewhere meanwhile stays there.
    if (!done || !list.current || document.activeElement !== document.body) return;
    const { id, isRecorded } = done;
    (isRecorded ? nextPlace(list.current, id) : askedButton(entryOf(list.current, id)))?.focus();
  }, [done, list]);
  return React.useCallback(
    (notice: NoticeSummary): void => {
      void acknowledge(notice).then((isRecorded) => {
        if (isMounted()) setDone({ id: notice.id, isRecorded });
      });
    },
    [acknowledge, isMounted]
  );
}
