import type { PlanNote } from '../../../domain/overview/plan/planModel';
import { usePending } from '../../../ui/screens/usePending';
import { fill } from '../../../ui/words/fill';
import type { OverviewModel } from '../model/useOverview';
import { useOverviewWords } from '../words/OverviewWords';
import type { DraftLoader } from './useDraft';

export interface NoteDeletion {
  readonly pending: ReadonlySet<number>;
  readonly remove: (note: PlanNote) => Promise<void>;
}

/** Deletes notes of a report, and brings them back. */
export function useNoteDeletion(model: OverviewModel, notes: DraftLoader['notes']): NoteDeletion {
  const { strings } = useOverviewWords();
  const { pending, whilePending } = usePending();
  const { plan } = model.repositories;
  const restore = async ({ title }: PlanNote, recycleBinId: string): Promise<void> => {
    try {
      await plan.restore(recycleBinId);
      notes.reload();
      model.say({ kind: 'said', tone: 'success', text: fill(strings.ReportNoteBack, { title }) });
    } catch (error) {
      model.say({ kind: 'failed', title: fill(strings.ReportNoteNotBack, { title }), error });
    }
  };
  const remove = async (note: PlanNote): Promise<void> => {
    const { id, title } = note;
    try {
      const recycleBinId = await whilePending(id, () => plan.removeNote(note));
      notes.take((rows) => rows.filter((row) => row.id !== id));
      model.say({
        kind: 'said',
        tone: 'success',
        text: fill(strings.ReportNoteDeleted, { title }),
        undo: () => void restore(note, recycleBinId)
      });
    } catch (error) {
      model.say({ kind: 'failed', title: fill(strings.ReportNoteNotDeleted, { title }), error });
    }
  };
  return { pending, remove };
}
