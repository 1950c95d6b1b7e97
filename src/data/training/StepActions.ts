import { dayInTimeZone } from '../../domain/dates/calendarDate';
import type { CompletionEntry, StepAction } from '../../domain/training/completion';
import type { PlanStart } from '../../domain/training/plan';
import type { NewEntry } from '../../domain/training/record/courseEntry';
import { doneStep, entriesOfStep, stepDone, stepTakenBack } from '../../domain/training/record/stepEntry';
import { RepositoryError } from '../../domain/RepositoryError';
import type { DataSite } from '../DataSite';
import { readCurrentUser } from '../people/currentUser';
import type { CompletionLog } from './CompletionLog';

/** What people do about steps of a plan that are no courses: a row of the log is all that there is of it. */
export class StepActions {
  public constructor(
    private readonly site: DataSite,
    private readonly log: CompletionLog
  ) {}

  public async record(
    start: PlanStart,
    step: string,
    action: StepAction,
    note: string
  ): Promise<CompletionEntry> {
    const [own, me] = await Promise.all([this.ofStep(start, step), readCurrentUser(this.site.client)]);
    const entry = stepDone(start, step, { action, note, me }, own);
    return doneStep(own, action) ?? (await this.add(start, step, entry));
  }

  public async takeBack(start: PlanStart, step: string): Promise<CompletionEntry> {
    const [own, me, today, timeZone] = await Promise.all([
      this.ofStep(start, step),
      readCurrentUser(this.site.client),
      this.site.today(),
      this.site.timeZone()
    ]);
    const dayOf = (instant: string): typeof today => dayInTimeZone(new Date(instant), timeZone);
    return this.add(start, step, stepTakenBack(start, step, me, own, { today, dayOf }));
  }

  /** Said by somebody else at the same moment, it is said as well. */
  private async add(start: PlanStart, step: string, entry: NewEntry): Promise<CompletionEntry> {
    await this.log.add(entry);
    const said = (await this.ofStep(start, step)).find(
      ({ action, cycle }) => action === entry.action && cycle === entry.cycle
    );
    if (said) return said;
    throw new RepositoryError(
      'conflict',
      `The step "${step}" of plan start ${start.id}: somebody was quicker.`
    );
  }

  private async ofStep(start: PlanStart, step: string): Promise<readonly CompletionEntry[]> {
    return entriesOfStep((await this.log.ofPlanStarts([start.id])).get(start.id) ?? [], start, step);
  }
}
