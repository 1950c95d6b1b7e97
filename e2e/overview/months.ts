/** A month as the overview's address and people name it. */
export interface Month {
  readonly key: string;
  readonly name: string;
}

/** So many months before this one. */
export function monthAgo(months: number): Month {
  const now = new Date();
  const first = new Date(Date.UTC(now.getFullYear(), now.getMonth() - months, 1));
  return {
    key: first.toISOString().slice(0, 7),
    name: first.toLocaleDateString('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' })
  };
}
