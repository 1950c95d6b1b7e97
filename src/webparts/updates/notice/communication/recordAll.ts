import type { Audience, Communication } from '../../../../domain/updates/communication';
import type {
  CommunicationDraft,
  CommunicationRepository
} from '../../../../domain/updates/CommunicationRepository';
import type { NoticeSummary } from '../../../../domain/updates/NoticeRepository';

/** What became of each audience's entry. */
export interface RecordOutcome {
  readonly recorded: readonly Communication[];
  readonly failed: readonly { readonly audience: Audience; readonly error: unknown }[];
}

/** Whether the row is the one that an earlier attempt wrote, though its answer was lost. */
function isWritten(draft: CommunicationDraft, entry: Communication, me: number): boolean {
  if (entry.by.id !== me || entry.audience !== draft.audience) return false;
  if (entry.on !== draft.on || entry.revision !== draft.revision) return false;
  if (draft.kind === 'noneNeeded') return entry.kind === 'noneNeeded' && entry.reason === draft.reason;
  return entry.kind === 'told' && entry.text === draft.text && entry.channel === draft.channel;
}

/**
 * Records one entry after the other; one that fails does not keep the others back. `known`: what is there before a further
 * attempt, so that an entry whose answer was lost does not become two.
 */
export async function recordAll(
  repository: CommunicationRepository,
  notice: Pick<NoticeSummary, 'id' | 'title'>,
  drafts: readonly CommunicationDraft[],
  { me, known }: { readonly me: number; readonly known: readonly Communication[] }
): Promise<RecordOutcome> {
  const recorded: Communication[] = [];
  const failed: { audience: Audience; error: unknown }[] = [];
  for (const draft of drafts) {
    try {
      const written = known.find((entry) => isWritten(draft, entry, me));
      recorded.push(written ?? (await repository.add(notice, draft)));
    } catch (error) {
      failed.push({ audience: draft.audience, error });
    }
  }
  return { recorded, failed };
}
