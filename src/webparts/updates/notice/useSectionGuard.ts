import * as React from 'react';
import type { NoticeSection } from '../model/feedState';
import type { FeedModel } from '../model/useFeed';

export interface SectionGuard {
  /** For the part that is shown: whether leaving it would lose something. */
  readonly onDirty: (isDirty: boolean) => void;
  /** Shows another part, or asks first. */
  readonly goTo: (section: NoticeSection) => void;
  readonly isAsking: boolean;
  readonly discard: () => void;
  readonly keep: () => void;
}

/** Keeps what was typed in one part of a notice from being lost when another one is chosen. */
export function useSectionGuard(model: FeedModel, onPanelDirty: (isDirty: boolean) => void): SectionGuard {
  const [isDirty, setDirty] = React.useState(false);
  const [wanted, setWanted] = React.useState<NoticeSection>();
  const onDirty = React.useCallback(
    (next: boolean): void => {
      setDirty(next);
      onPanelDirty(next);
    },
    [onPanelDirty]
  );
  const { section } = model.shown;
  React.useEffect(() => {
    setDirty(false);
    setWanted(undefined);
  }, [section]);
  const show = (next: NoticeSection): void => model.change({ section: next });
  return {
    onDirty,
    goTo: (next) => {
      if (next === section) return;
      if (isDirty) setWanted(next);
      else show(next);
    },
    isAsking: wanted !== undefined,
    discard: () => wanted && show(wanted),
    keep: () => setWanted(undefined)
  };
}
