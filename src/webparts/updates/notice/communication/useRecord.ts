import * as React from 'react';
import type { Communication } from '../../../../domain/updates/communication';
import type { CommunicationDraft } from '../../../../domain/updates/CommunicationRepository';
import { useMounted } from '../../../../ui/screens/useMounted';
import type { NoticeSectionProps } from '../sectionProps';
import { recordAll, type RecordOutcome } from './recordAll';

export type RecordState =
  | { readonly kind: 'editing' }
  | { readonly kind: 'saving' }
  /** Some or all were not recorded; what was typed stays. */
  | ({ readonly kind: 'failed' } & RecordOutcome);

export interface Recorder {
  readonly state: RecordState;
  readonly record: (drafts: readonly CommunicationDraft[]) => Promise<void>;
}

/** Records what was told, one entry for each audience. `onDone` is called after each attempt. */
export function useRecord(
  { model, reader, open }: NoticeSectionProps,
  onDone: (outcome: RecordOutcome) => void
): Recorder {
  const { communications } = model.repositories;
  const { notice } = open;
  const [state, setState] = React.useState<RecordState>({ kind: 'editing' });
  const isMounted = useMounted();

  const knownNow = async (): Promise<readonly Communication[]> => {
    const known = (await communications.ofNotices([notice.id])).get(notice.id) ?? [];
    open.record((records) => ({ ...records, communications: known }));
    return known;
  };
  const attempt = async (drafts: readonly CommunicationDraft[]): Promise<RecordOutcome> => {
    try {
      const known = state.kind === 'failed' ? await knownNow() : [];
      const outcome = await recordAll(communications, notice, drafts, { me: reader.me.id, known });
      const added = outcome.recorded.filter((entry) => !known.includes(entry));
      open.record((records) => ({ ...records, communications: [...records.communications, ...added] }));
      return outcome;
    } catch (error) {
      return { recorded: [], failed: drafts.map(({ audience }) => ({ audience, error })) };
    }
  };
  const record = async (drafts: readonly CommunicationDraft[]): Promise<void> => {
    setState({ kind: 'saving' });
    const outcome = await attempt(drafts);
    if (!isMounted()) return;
    setState(outcome.failed.length > 0 ? { kind: 'failed', ...outcome } : { kind: 'editing' });
    onDone(outcome);
  };
  return { state, record };
}
