import type { DemoSite } from '../DemoSite';
import type { DemoTask } from '../model';

/** Something that happened on the team's site at that moment. */
export interface DemoEvent {
  readonly at: Date;
  readonly act: (site: DemoSite) => void;
}

/** A task of the demo; its id is known once it was added. */
export interface PlannedTask {
  readonly entry: DemoTask;
  id: number;
}

/** The result of an occurrence that made a one-time task necessary. */
export interface Cause {
  readonly at: Date;
  readonly by: string;
  readonly task: PlannedTask;
}

/** Causes by the title of the follow-up. */
export type Causes = Map<string, Cause>;
