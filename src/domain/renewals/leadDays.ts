/** How many days before an expiry attention rises, unless the team says otherwise. */
export const defaultLeadDays: readonly number[] = [90, 60, 30, 7];

/** Longer than anything that expires here lasts. */
export const maxLeadDays = 3650;

/** The parts of a text that stand for lead times, and those that don't. */
export interface LeadDaysText {
  /** Each one once, longest first. */
  readonly days: readonly number[];
  readonly unknown: readonly string[];
}

/** Reads lead times as people write them: whole numbers of days, separated by commas, semicolons or spaces. */
export function readLeadDays(text: string): LeadDaysText {
  const parts = text.split(/[\s,;]+/).filter(Boolean);
  const isDays = (part: string): boolean => /^\d{1,4}$/.test(part) && Number(part) <= maxLeadDays;
  const days = new Set(parts.filter(isDays).map(Number));
  return {
    days: [...days].sort((a, b) => b - a),
    unknown: parts.filter((part) => !isDays(part))
  };
}

/** The lead times in a text; the usual ones when it names none, because a renewal without a warning is no renewal. */
export function parseLeadDays(text: string | null): readonly number[] {
  const { days } = readLeadDays(text ?? '');
  return days.length > 0 ? days : defaultLeadDays;
}

export function formatLeadDays(days: readonly number[]): string {
  return days.join(', ');
}
