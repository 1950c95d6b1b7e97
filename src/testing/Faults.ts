import {
  RepositoryError,
  type RepositoryErrorDetails,
  type RepositoryErrorKind
} from '../domain/RepositoryError';

/** Makes a memory repository fail or wait on demand, so that tests of screens can show every state. */
export class Faults {
  private readonly planned: RepositoryError[] = [];
  private gate: Promise<void> | undefined;

  /** The next call (or the next `times` calls) fails with this kind, before anything is changed. */
  public failNext(kind: RepositoryErrorKind, times: number = 1, details: RepositoryErrorDetails = {}): void {
    for (let i = 0; i < times; i++) {
      this.planned.push(new RepositoryError(kind, `Planned failure: ${kind}.`, details));
    }
  }

  /** Calls wait from now on until the returned function is called. */
  public hold(): () => void {
    let open: () => void = () => undefined;
    this.gate = new Promise((resolve) => (open = resolve));
    return () => {
      this.gate = undefined;
      open();
    };
  }

  /** What every call of a memory repository passes first. */
  public async pass(): Promise<void> {
    await this.gate;
    const failure = this.planned.shift();
    if (failure) throw failure;
  }
}
