/**
 * What `$select` and `$expand` ask of one entity level. Names are lower case in the keys; `asked` keeps the first
 * spelling for error messages.
 */
export interface Projection {
  /** True when all default properties are wanted: no `$select` at this level, or `*`. */
  all: boolean;
  /** Properties selected by name at this level -> the name as the client wrote it. */
  selected: Map<string, string>;
  /** Navigation properties that have selected sub-properties (`Author/Title`) -> the name as written. */
  nested: Map<string, string>;
  /** Expanded navigation properties. */
  expanded: Map<string, Projection>;
  /** Sub-projections by navigation name; also those which `$select` mentions but `$expand` does not. */
  children: Map<string, Projection>;
}

/** Builds the tree of `$select=A,B/C&$expand=B`. */
export function parseProjection(select: string | undefined, expand: string | undefined): Projection {
  const root = emptyProjection();
  for (const path of paths(expand)) addExpand(root, path);
  const selected = paths(select);
  for (const path of selected) addSelect(root, path);
  settle(root);
  return root;
}

/** The projection of an entity nobody asked anything special of. */
export function defaultProjection(): Projection {
  return { ...emptyProjection(), all: true };
}

function emptyProjection(): Projection {
  return { all: false, selected: new Map(), nested: new Map(), expanded: new Map(), children: new Map() };
}

function paths(option: string | undefined): string[][] {
  return (option ?? '')
    .split(',')
    .map((path) => path.trim())
    .filter((path) => path !== '')
    .map((path) => path.split('/').map((step) => step.trim()));
}

function childOf(projection: Projection, name: string): Projection {
  const key = name.toLowerCase();
  const child = projection.children.get(key) ?? emptyProjection();
  projection.children.set(key, child);
  return child;
}

function addExpand(projection: Projection, path: string[]): void {
  const [first, ...rest] = path;
  if (first === undefined || first === '') return;
  const child = childOf(projection, first);
  projection.expanded.set(first.toLowerCase(), child);
  addExpand(child, rest);
}

function addSelect(projection: Projection, path: string[]): void {
  const [first, ...rest] = path;
  if (first === undefined || first === '') return;
  if (first === '*') projection.all = true;
  else if (rest.length === 0) projection.selected.set(first.toLowerCase(), first);
  else {
    projection.nested.set(first.toLowerCase(), first);
    addSelect(childOf(projection, first), rest);
  }
}

/** A level without any `$select` means: all default properties. */
function settle(projection: Projection): void {
  if (projection.selected.size === 0 && projection.nested.size === 0) projection.all = true;
  for (const child of projection.children.values()) settle(child);
}
