const shape = /^(\d{4})-(0[1-9]|1[0-2])$/;

function numberOf(month: string): number | undefined {
  const match = shape.exec(month);
  return match ? Number(match[1]) * 12 + Number(match[2]) - 1 : undefined;
}

function nameOf(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** All months like `2026-03` from one to the other, newest first; none when one of them is no month. */
export function monthsBetween(oldest: string, newest: string): readonly string[] {
  const [from, to] = [numberOf(oldest), numberOf(newest)];
  if (from === undefined || to === undefined) return [];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => nameOf(to - index));
}

/** The month after it. */
export function monthAfter(month: string): string {
  return nameOf((numberOf(month) ?? 0) + 1);
}
