import * as React from 'react';
import type { DayRange } from '../../../domain/updates/leadPeriod';
import type { UpdatesRepositories } from '../UpdatesRepositories';
import { useUpdatesWords } from '../words/UpdatesWords';
import { leadBegin, readOn, type LeadProgress } from './readForLead';

export interface LeadReading {
  /** `stopped`: by the person, before everything was read. */
  readonly kind: 'reading' | 'stopping' | 'stopped' | 'failed' | 'done';
  readonly progress: LeadProgress;
  readonly error: unknown;
  /** When the reading began: what was written later may be missing. ISO 8601. */
  readonly asOf: string;
  readonly stop: () => void;
  /** Goes on where it was stopped, or where it failed. */
  readonly goOn: () => void;
  /** Reads everything anew. */
  readonly again: () => void;
}

interface Run {
  isOver: boolean;
  isStopped: boolean;
}

type State = Pick<LeadReading, 'kind' | 'progress' | 'error' | 'asOf'>;

function begun(now: Date): State {
  return { kind: 'reading', progress: leadBegin, error: undefined, asOf: now.toISOString() };
}

/** Reads what the figures of a period are made of, page by page, and can be stopped. */
export function useLeadReading(repositories: UpdatesRepositories, { from, to }: DayRange): LeadReading {
  const { culture } = useUpdatesWords();
  const { timeZone } = culture;
  // Another clock is no reason to read everything anew.
  const now = React.useRef(culture.now);
  now.current = culture.now;
  const [state, setState] = React.useState<State>(() => begun(culture.now()));
  const run = React.useRef<Run>({ isOver: true, isStopped: false });
  const latest = React.useRef(leadBegin);

  const read = React.useCallback(
    async (start: LeadProgress): Promise<void> => {
      const own: Run = { isOver: false, isStopped: false };
      run.current.isOver = true;
      run.current = own;
      latest.current = start;
      try {
        while (latest.current.next !== null && !own.isStopped) {
          const progress = await readOn({ repositories, days: { from, to }, timeZone }, latest.current);
          if (own.isOver) return;
          latest.current = progress;
          setState((before) => ({ ...before, progress }));
        }
        const kind = latest.current.next === null ? 'done' : 'stopped';
        setState((before) => ({ ...before, kind }));
      } catch (error) {
        if (!own.isOver) setState((before) => ({ ...before, kind: 'failed', error }));
      }
    },
    [repositories, from, to, timeZone]
  );
  const again = React.useCallback((): void => {
    setState(begun(now.current()));
    void read(leadBegin);
  }, [read]);
  React.useEffect(() => {
    again();
    return () => {
      run.current.isOver = true;
    };
  }, [again]);

  return {
    ...state,
    stop: () => {
      run.current.isStopped = true;
      setState((before) => (before.kind === 'reading' ? { ...before, kind: 'stopping' } : before));
    },
    goOn: () => {
      setState((before) => ({ ...before, kind: 'reading', error: undefined }));
      void read(latest.current);
    },
    again
  };
}
