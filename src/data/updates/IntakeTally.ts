import type { IntakeOutcome, RowToWrite, WriteIntakeOptions } from '../../domain/updates/IntakeRepository';

/** What became of the rows so far. Rows of which nothing is noted were not tried. */
export class IntakeTally {
  private readonly added: string[] = [];
  private readonly changes: string[] = [];
  private readonly there: string[] = [];
  private readonly failures: { key: string; error: Error }[] = [];
  private readonly settled: Set<string> = new Set();
  private broken: boolean = false;

  public constructor(
    private readonly rows: readonly RowToWrite[],
    private readonly options: WriteIntakeOptions
  ) {}

  /** Neither stopped nor without hope. */
  public get goesOn(): boolean {
    return !this.broken && this.options.signal?.aborted !== true;
  }

  /** The work rejects when nothing can be written: then the whole does, unless something was written before. */
  public async attempt(rows: readonly RowToWrite[], work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (this.added.length + this.changes.length === 0) throw error;
      this.broken = true;
      for (const { key } of rows) if (!this.settled.has(key)) this.failed(key, error as Error);
    }
  }

  public add(key: string): void {
    this.settled.add(key);
    this.added.push(key);
  }

  public changed(key: string): void {
    this.settled.add(key);
    this.changes.push(key);
  }

  public alreadyThere(key: string): void {
    this.settled.add(key);
    this.there.push(key);
  }

  public failed(key: string, error: Error): void {
    this.settled.add(key);
    this.failures.push({ key, error });
  }

  public progress(): void {
    this.options.onProgress?.({ done: this.settled.size, total: this.rows.length });
  }

  public outcome(): IntakeOutcome {
    return {
      added: this.added,
      changed: this.changes,
      alreadyThere: this.there,
      failed: this.failures,
      notTried: this.rows.map(({ key }) => key).filter((key) => !this.settled.has(key))
    };
  }
}
