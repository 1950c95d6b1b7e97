/** Which of the names of a file hold which field, by the place of the name. */
export type FieldFinder<Field extends string> = (names: readonly string[]) => ReadonlyMap<Field, number>;

/** A name without what is written differently; what stands in brackets explains, and is no part of it. */
function lettersOf(name: string): string {
  return name
    .slice(0, 200)
    .replace(/\([^()]*\)/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}

/** Finds fields by what files call them, letters only, the most usual name first: the first that a file has counts. */
export function fieldFinder<Field extends string>(
  names: Readonly<Record<Field, readonly string[]>>
): FieldFinder<Field> {
  const byName = new Map<string, readonly [Field, rank: number]>(
    (Object.keys(names) as Field[]).flatMap((field) =>
      names[field].map((name, rank) => [name, [field, rank]] as const)
    )
  );
  return (found) => {
    const best = new Map<Field, { readonly rank: number; readonly index: number }>();
    found.forEach((name, index) => {
      const [field, rank] = byName.get(lettersOf(name)) ?? [];
      if (field === undefined || rank === undefined) return;
      const known = best.get(field);
      if (!known || rank < known.rank) best.set(field, { rank, index });
    });
    return new Map([...best].map(([field, { index }]) => [field, index]));
  };
}
