/** A column as SharePoint has it now. */
export interface ExistingColumn {
  readonly name: string;
  /** SharePoint's `TypeAsString`, e.g. `Text`, `DateTime`, `User`. */
  readonly type: string;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly choices: readonly string[];
}

/** A public view as SharePoint has it now. */
export interface ExistingView {
  readonly title: string;
}

/** A list of the suite as SharePoint has it now. */
export interface ExistingList {
  readonly id: string;
  readonly itemCount: number;
  readonly versioning: boolean;
  readonly editing: 'all' | 'own';
  /** People read only the rows that they made. */
  readonly readsOwn?: boolean;
  /** Set when an earlier set-up made the list and died before it had set its title and options. */
  readonly unfinished?: boolean;
  readonly columns: readonly ExistingColumn[];
  readonly views: readonly ExistingView[];
  /** Looked at only where the list is meant for the team, and not told to everybody: then it is left out. */
  readonly reading?: ExistingReading;
}

/** Who can read a list although they may not edit it. */
export interface ExistingReading {
  /** The list has the site's permissions: whoever gets to read the site can read it. */
  readonly inherits: boolean;
  /** Names of the people and groups that may read the list and not edit it. */
  readonly readers: readonly string[];
}

export type SetupAction =
  | 'createList'
  | 'restrictReading'
  | 'setListOptions'
  | 'addColumn'
  | 'addIndex'
  | 'makeUnique'
  | 'addChoices'
  | 'addView'
  | 'recordVersion';

/** One thing that set-up has to do. `listKey`, `columnKey` and `viewTitle` point into `lists`. */
export interface SetupStep {
  readonly id: string;
  readonly action: SetupAction;
  readonly listKey: string;
  readonly listTitle: string;
  readonly columnKey?: string;
  readonly viewTitle?: string;
  /** What the step is about, in the words of the list: a column's or view's title. */
  readonly subject: string;
  /** Names of the people and groups that can no longer read the list after this step, as far as they are known. */
  readonly readers?: readonly string[];
}

/** Something that set-up found and does not touch, because it would lose data or is not ours to change. */
export interface SetupWarning {
  readonly kind: 'columnHasOtherType';
  readonly listTitle: string;
  readonly column: string;
  readonly expected: string;
  readonly found: string;
}

export interface SetupPlan {
  readonly steps: readonly SetupStep[];
  readonly warnings: readonly SetupWarning[];
}

export type SetupStatus =
  | { readonly kind: 'ready' }
  | { readonly kind: 'missing' }
  /** The lists are of another version of the suite: older ones are upgraded by set-up, newer ones want a newer suite. */
  | { readonly kind: 'outdated' | 'newer'; readonly found: number; readonly wanted: number };

export type SetupProgress = {
  readonly step: SetupStep;
  readonly index: number;
  readonly total: number;
  readonly state: 'running' | 'done' | 'failed';
  readonly error?: Error;
};
