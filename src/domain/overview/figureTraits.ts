/** The parts of the suite that figures come from. */
export const figureParts = ['checklist', 'updates', 'training', 'faq'] as const;

export type FigurePart = (typeof figureParts)[number];

/**
 * How a figure is read.
 *
 * - `ratio` numerator of denominator
 * - `count` so many, of so many that could be; without a denominator, of anything
 * - `days` a number of days; the denominator says from how many rows it comes
 * - `hours` hours, of hours planned
 */
export const figureKinds = ['ratio', 'count', 'days', 'hours'] as const;

export type FigureKind = (typeof figureKinds)[number];

/** What is counted. */
export const figureUnits = [
  'occurrences',
  'completions',
  'tasks',
  'renewals',
  'hours',
  'days',
  'notices',
  'acknowledgements',
  'assignments',
  'people',
  'skills',
  'courses',
  'entries',
  'votes',
  'searches'
] as const;

export type FigureUnit = (typeof figureUnits)[number];

export interface FigureTraits {
  readonly part: FigurePart;
  readonly kind: FigureKind;
  readonly unit: FigureUnit;
  /** Which way is good; `null`: neither. */
  readonly better: 'higher' | 'lower' | null;
  /**
   * `period`: computed from what belongs to the period, so that it can be computed for an earlier one too. `latest`: from
   * what came up in the period last: what comes up again leaves it, so that only a closed report knows an earlier one.
   * `moment`: how things stand now; how they stood before is known only from a closed report.
   */
  readonly timing: 'period' | 'latest' | 'moment';
}

/** All figures, in the order in which a part shows them. */
export const figureTraits = {
  onTime: { part: 'checklist', kind: 'ratio', unit: 'occurrences', better: 'higher', timing: 'period' },
  missed: { part: 'checklist', kind: 'count', unit: 'occurrences', better: 'lower', timing: 'period' },
  oldestOverdue: { part: 'checklist', kind: 'days', unit: 'days', better: 'lower', timing: 'moment' },
  evidence: { part: 'checklist', kind: 'ratio', unit: 'completions', better: 'higher', timing: 'period' },
  fourEyes: { part: 'checklist', kind: 'ratio', unit: 'completions', better: 'higher', timing: 'period' },
  withoutOwner: { part: 'checklist', kind: 'count', unit: 'tasks', better: 'lower', timing: 'moment' },
  withoutBackup: { part: 'checklist', kind: 'count', unit: 'tasks', better: 'lower', timing: 'moment' },
  expiries: { part: 'checklist', kind: 'count', unit: 'renewals', better: null, timing: 'moment' },
  hoursDone: { part: 'checklist', kind: 'hours', unit: 'hours', better: null, timing: 'period' },
  // More follow-ups can be more trouble, or more care.
  reactive: { part: 'checklist', kind: 'ratio', unit: 'completions', better: null, timing: 'period' },
  acknowledged: {
    part: 'updates',
    kind: 'ratio',
    unit: 'acknowledgements',
    better: 'higher',
    timing: 'period'
  },
  daysToFirstRead: { part: 'updates', kind: 'days', unit: 'days', better: 'lower', timing: 'period' },
  undecidedPastActBy: { part: 'updates', kind: 'count', unit: 'notices', better: 'lower', timing: 'period' },
  toldInTime: { part: 'updates', kind: 'ratio', unit: 'notices', better: 'higher', timing: 'period' },
  openByAge: { part: 'updates', kind: 'count', unit: 'notices', better: 'lower', timing: 'moment' },
  requiredDone: { part: 'training', kind: 'ratio', unit: 'assignments', better: 'higher', timing: 'period' },
  overduePeople: { part: 'training', kind: 'count', unit: 'people', better: 'lower', timing: 'moment' },
  ended: { part: 'training', kind: 'count', unit: 'assignments', better: 'lower', timing: 'period' },
  daysToReady: { part: 'training', kind: 'days', unit: 'days', better: 'lower', timing: 'period' },
  singleSkills: { part: 'training', kind: 'count', unit: 'skills', better: 'lower', timing: 'moment' },
  staleCourses: { part: 'training', kind: 'count', unit: 'courses', better: 'lower', timing: 'moment' },
  reviewOverdue: { part: 'faq', kind: 'ratio', unit: 'entries', better: 'lower', timing: 'moment' },
  helpful: { part: 'faq', kind: 'ratio', unit: 'votes', better: 'higher', timing: 'period' },
  unseenVotes: { part: 'faq', kind: 'count', unit: 'votes', better: 'lower', timing: 'moment' },
  searchesInVain: { part: 'faq', kind: 'count', unit: 'searches', better: 'lower', timing: 'latest' },
  daysToAnswer: { part: 'faq', kind: 'days', unit: 'days', better: 'lower', timing: 'period' },
  topAnswers: { part: 'faq', kind: 'count', unit: 'entries', better: null, timing: 'period' }
} as const satisfies Readonly<Record<string, FigureTraits>>;

export type FigureKey = keyof typeof figureTraits;

export const figureKeys = Object.keys(figureTraits) as readonly FigureKey[];

export function traitsOf(key: FigureKey): FigureTraits {
  return figureTraits[key];
}
