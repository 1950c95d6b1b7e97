import { inLanes } from '../../../../domain/inLanes';
import type { Course } from '../../../../domain/training/course';
import type { AddedMany, ManyOptions } from '../../../../domain/training/CourseRepository';
import type { Plan } from '../../../../domain/training/plan';
import type { Skill } from '../../../../domain/training/skill';
import type { TrainingRepositories } from '../../TrainingRepositories';
import {
  keyOfChange,
  type PlanRevival,
  type WritingFailure,
  type WritingJob,
  type WritingResult,
  type WritingStep,
  type Written,
  type WrittenKind,
  type WrittenRow
} from './writingJob';

export interface WritingProgress {
  readonly step: WritingStep;
  readonly done: number;
  /** 0: it has not begun. */
  readonly total: number;
}

export interface WritingWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: WritingProgress) => void;
}

interface Sourced {
  readonly sourceKey: string;
}

type Repositories = Pick<TrainingRepositories, 'skills' | 'courses' | 'plans'>;

/** One attempt at a job; it goes on from what an earlier one has done. */
class Writing {
  private readonly _written = new Map<string, Written>();
  private readonly _there = new Set<string>();
  private readonly _failures = new Map<string, WritingFailure>();
  private readonly _left = new Set<string>();

  public constructor(
    private readonly _repositories: Repositories,
    private readonly _job: WritingJob,
    private readonly _watch: WritingWatch,
    private readonly _earlier: WritingResult | undefined
  ) {
    for (const { key, kind, written } of _earlier?.rows ?? []) {
      if (written) this._written.set(key, written);
      if (kind === 'alreadyThere') this._there.add(key);
    }
  }

  public async run(): Promise<WritingResult> {
    const { skills, courses, plans } = this._repositories;
    const job = this._job;
    await this.lookAgain();
    await this.add('skills', 'skill', job.skills, (rows, options) => skills.addMany(rows, options));
    const all = job.coursesOf([]);
    const knownSkills =
      all.length === 0 ? [] : await this.tolerated('courses', 'course', all, () => skills.skills());
    const wanted = knownSkills ? job.coursesOf(knownSkills) : [];
    await this.add('courses', 'course', wanted, (rows, options) => courses.addMany(rows, options));
    await this.change();
    if (job.use) await this.useCourses();
    await this.writePlans(plans);
    return { job, rows: this.rows() };
  }

  private keyOf(what: Written['what'], { sourceKey }: Sourced): string {
    return `${what}:${sourceKey}`;
  }

  /** What failed the last time may have changed since. What is gone fails again, and says so. */
  private async lookAgain(): Promise<void> {
    const { courses, plans } = this._repositories;
    const failed = (this._earlier?.rows ?? []).filter(({ kind }) => kind === 'failed');
    await inLanes(failed, async ({ key, written }) => {
      if (written?.what !== 'course') return;
      const now = await courses.get(written.row.id).catch(() => undefined);
      if (now) this._written.set(key, { what: 'course', row: now });
    });
    if (!failed.some(({ written }) => written?.what === 'plan')) return;
    const known = await plans.plans().catch(() => []);
    for (const { key, written } of failed) {
      const now = known.find(({ id }) => written?.what === 'plan' && id === written.row.id);
      if (now) this._written.set(key, { what: 'plan', row: now });
    }
  }

  private async add<Row extends Skill | Course | Plan, One extends Sourced>(
    step: WritingStep,
    what: Written['what'],
    all: readonly One[],
    write: (rows: readonly One[], options: ManyOptions) => Promise<AddedMany<Row>>
  ): Promise<void> {
    const missing = all.filter((one) => {
      const key = this.keyOf(what, one);
      return !this._written.has(key) && !this._there.has(key);
    });
    if (missing.length === 0) return;
    const { signal, onProgress } = this._watch;
    if (signal.aborted) {
      for (const one of missing) this._left.add(this.keyOf(what, one));
      return;
    }
    onProgress({ step, done: 0, total: missing.length });
    const answer = await this.tolerated(step, what, missing, () =>
      write(missing, { signal, onProgress: (done, total) => onProgress({ step, done, total }) })
    );
    if (!answer) return;
    for (const row of answer.added) {
      const key = this.keyOf(what, { sourceKey: row.sourceKey ?? '' });
      this._written.set(key, { what, row } as unknown as Written);
    }
    for (const key of answer.alreadyThere) this._there.add(`${what}:${key}`);
    for (const { key, error } of answer.failed) this._failures.set(`${what}:${key}`, { step, error });
    for (const key of answer.notTried) this._left.add(`${what}:${key}`);
  }

  /** Once something is written, what follows may fail: what came of the first is still to be said. */
  private async tolerated<Answer>(
    step: WritingStep,
    what: Written['what'],
    rows: readonly Sourced[],
    work: () => Promise<Answer>
  ): Promise<Answer | undefined> {
    try {
      return await work();
    } catch (error) {
      if (this._written.size === 0) throw error;
      for (const one of rows) this._failures.set(this.keyOf(what, one), { step, error });
      return undefined;
    }
  }

  private async change(): Promise<void> {
    const { courses } = this._repositories;
    const changes = this._job.changes
      .map((change) => ({ key: keyOfChange(change), ...change }))
      .filter(({ key }) => !this._written.has(key));
    await this.each('changes', changes, async ({ known, draft }) => ({
      what: 'course',
      row: await courses.update(known, draft)
    }));
  }

  private async useCourses(): Promise<void> {
    const { courses } = this._repositories;
    const drafts = this._job.coursesOf([]).flatMap((one) => {
      const key = this.keyOf('course', one);
      const written = this._written.get(key);
      return written?.what === 'course' && written.row.status === 'Draft' ? [{ key, row: written.row }] : [];
    });
    await this.each('using', drafts, async ({ row }) => ({
      what: 'course',
      row: await courses.setStatus(row, 'In use')
    }));
  }

  private async writePlans(plans: Repositories['plans']): Promise<void> {
    const { plansOf, revivalsOf, use } = this._job;
    if (plansOf([]).length + revivalsOf([]).length === 0) return;
    if (this._watch.signal.aborted) {
      for (const one of plansOf([])) this._left.add(this.keyOf('plan', one));
      for (const { plan } of revivalsOf([])) this._left.add(`revive:${plan.id}`);
      return;
    }
    const onSite = await this.tolerated('plans', 'plan', plansOf([]), () =>
      this._repositories.courses.catalogue()
    );
    if (!onSite) {
      for (const { plan } of revivalsOf([])) this._left.add(`revive:${plan.id}`);
      return;
    }
    await this.add('plans', 'plan', plansOf(onSite), (rows, options) => plans.addMany(rows, options));
    await this.revive(revivalsOf(onSite));
    if (!use) return;
    const drafts = [...this._written].flatMap(([key, { what, row }]) =>
      what === 'plan' && row.status === 'Draft' ? [{ key, row }] : []
    );
    await this.each('using', drafts, async ({ row }) => ({
      what: 'plan',
      row: await plans.setStatus(row, 'In use')
    }));
  }

  /** Two writes: when the second fails, the next attempt goes on from the first. */
  private async revive(revivals: readonly PlanRevival[]): Promise<void> {
    const { plans } = this._repositories;
    const updated = (key: string): Plan | undefined => {
      const written = this._written.get(key);
      return written?.what === 'plan' ? written.row : undefined;
    };
    const open = revivals
      .map((one) => ({ key: `revive:${one.plan.id}`, ...one }))
      .filter(({ key }) => (updated(key)?.status ?? 'Retired') === 'Retired');
    await this.each('plans', open, async ({ key, plan, draft }) => {
      const row = updated(key) ?? (await plans.update(plan, draft));
      this._written.set(key, { what: 'plan', row });
      return { what: 'plan', row: await plans.setStatus(row, 'Draft') };
    });
  }

  private async each<Item extends { readonly key: string }>(
    step: WritingStep,
    items: readonly Item[],
    write: (item: Item) => Promise<Written>
  ): Promise<void> {
    const total = items.length;
    if (total === 0) return;
    const { signal, onProgress } = this._watch;
    let done = 0;
    onProgress({ step, done, total });
    const one = async (item: Item): Promise<void> => {
      try {
        this._written.set(item.key, await write(item));
      } catch (error) {
        this._failures.set(item.key, { step, error });
      }
      onProgress({ step, done: (done += 1), total });
    };
    for (const { key } of await inLanes(items, one, signal)) this._left.add(key);
  }

  private rows(): readonly WrittenRow[] {
    const { skills, coursesOf, changes, plansOf, revivalsOf } = this._job;
    return [
      ...skills.map((one) => this.row(this.keyOf('skill', one), 'skill', one.draft.title, 'added')),
      ...coursesOf([]).map((one) => this.row(this.keyOf('course', one), 'course', one.draft.title, 'added')),
      ...changes.map((one) => this.row(keyOfChange(one), 'course', one.known.title, 'changed')),
      ...plansOf([]).map((one) => this.row(this.keyOf('plan', one), 'plan', one.draft.title, 'added')),
      ...revivalsOf([]).map(({ plan }) => this.row(`revive:${plan.id}`, 'plan', plan.title, 'added'))
    ];
  }

  private row(key: string, what: Written['what'], title: string, usual: 'added' | 'changed'): WrittenRow {
    const written = this._written.get(key);
    const failure = this._failures.get(key);
    return { key, what, title, kind: this.kindOf(key, usual), written, failure };
  }

  private kindOf(key: string, usual: 'added' | 'changed'): WrittenKind {
    if (this._there.has(key)) return 'alreadyThere';
    if (this._failures.has(key)) return 'failed';
    const written = this._written.get(key);
    if (this._left.has(key)) return written ? 'unfinished' : 'notTried';
    const isInUse = written !== undefined && written.what !== 'skill' && written.row.status === 'In use';
    return usual === 'added' && isInUse ? 'inUse' : usual;
  }
}

/**
 * Adds, changes, and puts into use, step by step. What fails keeps nothing else from being written. Rejects when nothing was
 * written and nothing can be.
 */
export function runWriting(
  repositories: Repositories,
  job: WritingJob,
  watch: WritingWatch,
  earlier: WritingResult | undefined
): Promise<WritingResult> {
  return new Writing(repositories, job, watch, earlier).run();
}
