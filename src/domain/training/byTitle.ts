interface Titled {
  readonly id: number;
  readonly title: string;
}

/** The order of lists by title, whatever the letters; of the same title the older first. */
export function byTitle(a: Titled, b: Titled): number {
  return a.title.localeCompare(b.title) || a.id - b.id;
}
