import type { Assignment } from '../../domain/training/assignment';
import type { CompletionEntry, DeclarationDraft, StepAction } from '../../domain/training/completion';
import type { CompletionRepository } from '../../domain/training/CompletionRepository';
import type { Course } from '../../domain/training/course';
import type { PlanStart } from '../../domain/training/plan';
import type { DataSite } from '../DataSite';
import { CompletionLog } from './CompletionLog';
import type { LearningActions } from './LearningActions';
import type { StepActions } from './StepActions';
import { asTeam } from './teamOnly';

/** What people did about what they have to learn, in a SharePoint list that only the team can read. */
export class PnpCompletionRepository implements CompletionRepository {
  private readonly log: CompletionLog;

  public constructor(private readonly site: DataSite) {
    this.log = new CompletionLog(site);
  }

  public ofAssignment(assignmentId: number): Promise<readonly CompletionEntry[]> {
    return asTeam(this.site, () => this.log.ofAssignment(assignmentId));
  }

  public ofPerson(personId: number): Promise<readonly CompletionEntry[]> {
    return asTeam(this.site, async () => [...(await this.log.ofPerson(personId))].reverse());
  }

  public ofPlanStarts(startIds: readonly number[]): Promise<ReadonlyMap<number, readonly CompletionEntry[]>> {
    return asTeam(this.site, () => this.log.ofPlanStarts(startIds));
  }

  public declare(seen: Assignment, course: Course, draft: DeclarationDraft): Promise<Assignment> {
    return this.act((actions) => actions.declare(seen, course, draft));
  }

  public confirm(seen: Assignment, course: Course, note: string): Promise<Assignment> {
    return this.act((actions) => actions.confirm(seen, course, note));
  }

  public sendBack(seen: Assignment, course: Course, reason: string): Promise<Assignment> {
    return this.act((actions) => actions.sendBack(seen, course, reason));
  }

  public takeBack(seen: Assignment, course: Course): Promise<Assignment> {
    return this.act((actions) => actions.takeBack(seen, course));
  }

  public recordStep(
    start: PlanStart,
    step: string,
    action: StepAction,
    note: string
  ): Promise<CompletionEntry> {
    return this.step((actions) => actions.record(start, step, action, note));
  }

  public takeBackStep(start: PlanStart, step: string): Promise<CompletionEntry> {
    return this.step((actions) => actions.takeBack(start, step));
  }

  /** What writes is fetched at the first write: reading does not need it. */
  private act<T>(work: (actions: LearningActions) => Promise<T>): Promise<T> {
    return asTeam(this.site, async () => {
      const writes = await import(/* webpackChunkName: 'training-writes' */ './LearningActions');
      return work(new writes.LearningActions(this.site, this.log));
    });
  }

  private step<T>(work: (actions: StepActions) => Promise<T>): Promise<T> {
    return asTeam(this.site, async () => {
      const writes = await import(/* webpackChunkName: 'training-writes' */ './StepActions');
      return work(new writes.StepActions(this.site, this.log));
    });
  }
}
