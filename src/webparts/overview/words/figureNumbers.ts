/** At most one digit after the point. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** What is not all must not read as all, nor what is not nothing as nothing. */
function honest(share: number): number {
  return share > 0 && share < 1 ? Math.min(0.999, Math.max(0.001, share)) : share;
}

/** A share of 0 to 1 in percent: whole ones, but near to nothing and to all with a digit after the point. */
export function percentText(locale: string, share: number): string {
  const rounded = Math.round(share * 100);
  const isNear = share > 0 && share < 1 && (rounded === 0 || rounded === 100);
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: isNear ? 1 : 0
  }).format(isNear ? honest(share) : share);
}

/** Percentage points by which a share changed: a digit after the point, and never 0 when something changed. */
export function pointsOf(change: number): number {
  const points = Math.abs(change) * 100;
  return points >= 0.1 ? tenths(points) : Math.max(0.001, Math.round(points * 1000) / 1000);
}
