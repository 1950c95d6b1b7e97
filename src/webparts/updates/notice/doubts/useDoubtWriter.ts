import * as React from 'react';
import { dayInTimeZone } from '../../../../domain/dates/calendarDate';
import { useMounted } from '../../../../ui/screens/useMounted';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { Doubtable } from '../../../../domain/updates/ripple/candidates';
import type { NoticeSectionProps } from '../sectionProps';
import type { DoubtKind } from './kinds/doubtKind';
import type { NoticeDoubts } from './useNoticeDoubts';
import {
  canRetry,
  retryDoubts,
  writeDoubts,
  type DoubtChange,
  type DoubtOutcome,
  type DoubtWriting
} from './writeDoubts';

export type WriteState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'written';
      readonly as: DoubtChange['state'];
      readonly outcomes: readonly DoubtOutcome[];
    };

export interface DoubtWriter {
  readonly state: WriteState;
  readonly isBusy: boolean;
  /** Answers what became of each. All of them say the same of their entries. */
  readonly write: (
    as: DoubtChange['state'],
    changes: readonly DoubtChange[]
  ) => Promise<readonly DoubtOutcome[]>;
  /** Tries again what was not done. */
  readonly retry: () => Promise<readonly DoubtOutcome[]>;
}

/** Records what the person says about entries, shows how far that is, and then what is there. */
export function useDoubtWriter<One extends Doubtable>(
  { kind, faceOf }: DoubtKind<One>,
  { model, reader, open }: NoticeSectionProps,
  { reload }: NoticeDoubts
): DoubtWriter {
  const { culture } = useUpdatesWords();
  const [state, setState] = React.useState<WriteState>({ kind: 'idle' });
  const isMounted = useMounted();
  const show = (next: WriteState): void => {
    if (isMounted()) setState(next);
  };
  const run = async (
    as: DoubtChange['state'],
    total: number,
    work: (writing: DoubtWriting) => Promise<readonly DoubtOutcome[]>
  ): Promise<readonly DoubtOutcome[]> => {
    show({ kind: 'writing', done: 0, total });
    const outcomes = await work({
      kind,
      repositories: model.repositories,
      face: faceOf(model.repositories),
      notice: open.notice,
      actor: { by: reader.me, on: `${culture.now().toISOString().slice(0, 19)}Z` },
      dayOf: (instant) => dayInTimeZone(new Date(instant), culture.timeZone),
      onProgress: (done) => show({ kind: 'writing', done, total })
    });
    await reload();
    show({ kind: 'written', as, outcomes });
    return outcomes;
  };
  return {
    state,
    isBusy: state.kind === 'writing',
    write: (as, changes) => run(as, changes.length, (writing) => writeDoubts(writing, changes)),
    retry: async () => {
      if (state.kind !== 'written') return [];
      const { as, outcomes } = state;
      return run(as, outcomes.filter(canRetry).length, (writing) => retryDoubts(writing, outcomes));
    }
  };
}
