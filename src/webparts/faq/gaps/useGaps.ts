import * as React from 'react';
import useSWR from 'swr';
import type { Gap, GapRepository } from '../../../domain/faq/FeedbackRepository';

export interface Gaps {
  /** `undefined` until they are there. */
  readonly gaps: readonly Gap[] | undefined;
  readonly error: unknown;
  /** Asks anew; answers the gaps of now, `undefined` when that failed: it is shown as `error`. */
  readonly reload: () => Promise<readonly Gap[] | undefined>;
  /** Takes over a gap that was just written. One that waits no more goes away. */
  readonly take: (gap: Gap) => void;
}

function withGap(gaps: readonly Gap[], gap: Gap): readonly Gap[] {
  const others = gaps.filter(({ id }) => id !== gap.id);
  return gap.state === 'Open' || gap.state === 'Claimed' ? [...others, gap] : others;
}

const options = { shouldRetryOnError: false } as const;

/** The gaps that wait. `signal`: when it changes, somebody may have closed one from the panel, or asked to refresh. */
export function useGaps(repository: GapRepository, signal: string): Gaps {
  const { data, error, mutate } = useSWR<readonly Gap[], unknown>(
    'queue-gaps',
    () => repository.open(),
    options
  );
  // A failure arrives as state of the hook above.
  const reload = React.useCallback(() => mutate().catch(() => undefined), [mutate]);
  const first = React.useRef(signal);
  React.useEffect(() => {
    if (signal === first.current) return;
    first.current = signal;
    void reload();
  }, [signal, reload]);
  const take = React.useCallback(
    (gap: Gap) => void mutate((now) => now && withGap(now, gap), { revalidate: false }),
    [mutate]
  );
  return { gaps: data, error, reload, take };
}
