import { RepositoryError } from '../../domain/RepositoryError';
import { answerProblems } from '../../domain/overview/plan/answers';
import { alertProblems, noteProblems } from '../../domain/overview/plan/draftProblems';
import type {
  Alert,
  AlertDraft,
  OperationsPlan,
  PlanAnswer,
  PlanAnswerDraft,
  PlanNote,
  PlanNoteDraft
} from '../../domain/overview/plan/planModel';
import type { OperationsPlanRepository } from '../../domain/overview/plan/PlanRepository';
import { planQuestion } from '../../domain/overview/plan/questions';
import { firstEtag, nextEtag } from '../memoryEtag';
import { MemoryOverviewRepository, type MemoryPlanRow } from './MemoryOverview';

type Seen = Pick<PlanAnswer, 'id' | 'etag'>;

function refuse([problem]: readonly string[]): void {
  if (problem !== undefined) throw new RepositoryError('invalid', `It cannot be kept: ${problem}.`);
}

/** The in-memory twin of the repository of the plan. */
export class MemoryOperationsPlanRepository
  extends MemoryOverviewRepository
  implements OperationsPlanRepository
{
  public async plan(): Promise<OperationsPlan> {
    return this.reading(() => {
      const { answers, notes, alerts } = this.rows;
      return {
        answers: [...answers.values()],
        notes: [...notes.values()].filter(({ period }) => period === null),
        alerts: [...alerts.values()]
      };
    });
  }

  public async notesOf(periods: readonly string[]): Promise<readonly PlanNote[]> {
    return this.reading(() =>
      [...this.rows.notes.values()].filter(({ period }) => period !== null && periods.includes(period))
    );
  }

  public async answer(question: string, draft: PlanAnswerDraft, seen: Seen | null): Promise<PlanAnswer> {
    const asked = planQuestion(question);
    refuse(asked ? answerProblems(asked, draft) : ['unknownQuestion']);
    const { answers } = this.rows;
    return this.writing(seen ? 'canEdit' : 'canAdd', () => {
      if (seen) {
        return this.store(answers, {
          ...this.unchanged(answers.values(), seen),
          ...draft,
          ...this.touched()
        });
      }
      if ([...answers.values()].some((one) => one.question === question)) {
        throw new RepositoryError('conflict', `Somebody has answered ${question}.`);
      }
      return this.store(answers, { ...draft, ...this.fresh(), ...this.touched(), question });
    });
  }

  public async addNote(draft: PlanNoteDraft): Promise<PlanNote> {
    refuse(noteProblems(draft));
    return this.writing('canAdd', () =>
      this.store(this.rows.notes, {
        ...draft,
        ...this.fresh(),
        ...this.touched(),
        title: draft.title.trim()
      })
    );
  }

  public async updateNote(seen: Seen, draft: PlanNoteDraft): Promise<PlanNote> {
    refuse(noteProblems(draft));
    const { notes } = this.rows;
    return this.writing('canEdit', () => {
      const note = this.unchanged(notes.values(), seen);
      return this.store(notes, { ...note, ...draft, ...this.touched(), title: draft.title.trim() });
    });
  }

  public async addAlert(draft: AlertDraft): Promise<Alert> {
    refuse(alertProblems(draft));
    return this.writing('canAdd', () =>
      this.store(this.rows.alerts, { ...draft, ...this.fresh(), title: draft.title.trim() })
    );
  }

  public async updateAlert(seen: Seen, draft: AlertDraft): Promise<Alert> {
    refuse(alertProblems(draft));
    const { alerts } = this.rows;
    return this.writing('canEdit', () => {
      const alert = this.unchanged(alerts.values(), seen);
      return this.store(alerts, { ...alert, ...draft, title: draft.title.trim() });
    });
  }

  public async removeNote(seen: Seen): Promise<string> {
    return this.writing('canDelete', () => {
      const row = this.unchanged(this.rows.notes.values(), seen);
      this.rows.notes.delete(row.id);
      return this.toBin({ kind: 'note', row });
    });
  }

  public async removeAlert(seen: Seen): Promise<string> {
    return this.writing('canDelete', () => {
      const row = this.unchanged(this.rows.alerts.values(), seen);
      this.rows.alerts.delete(row.id);
      return this.toBin({ kind: 'alert', row });
    });
  }

  public async restore(recycleBinId: string): Promise<void> {
    return this.writing('canDelete', () => {
      const { removed, notes, alerts } = this.rows;
      const found = removed.get(recycleBinId);
      if (!found) throw new RepositoryError('notFound', 'The recycle bin does not hold this row.');
      removed.delete(recycleBinId);
      if (found.kind === 'note') notes.set(found.row.id, found.row);
      if (found.kind === 'alert') alerts.set(found.row.id, found.row);
    });
  }

  private fresh(): Seen {
    const id = this.rows.nextId();
    return { id, etag: firstEtag(id) };
  }

  private touched(): Pick<PlanAnswer, 'modifiedBy' | 'modifiedOn'> {
    return { modifiedBy: this.me, modifiedOn: this.rows.site.nowIso() };
  }

  private store<Row extends Seen>(rows: Map<number, Row>, row: Row): Row {
    const stored = { ...row, etag: nextEtag(row.etag) };
    rows.set(stored.id, stored);
    return stored;
  }

  private toBin(removed: MemoryPlanRow): string {
    const recycleBinId = `bin-${removed.row.id}-${removed.row.etag}`;
    this.rows.removed.set(recycleBinId, removed);
    return recycleBinId;
  }
}
