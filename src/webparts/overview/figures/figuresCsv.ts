import { writeCsv } from '../../../domain/csv/csvText';
import { valueOf } from '../../../domain/overview/figure';
import { traitsOf, type FigureUnit } from '../../../domain/overview/figureTraits';
import type { ComparedFigure } from '../../../domain/overview/report/statement';
import type { PeriodFigures } from '../model/usePeriodFigures';
import { partName } from '../words/choiceNames';
import { comparisonText } from '../words/comparisonWords';
import { figureName, figureRule } from '../words/figureNames';
import { figureValue } from '../words/figureWords';
import type { OverviewWords } from '../words/OverviewWords';

const unitNames: Readonly<Record<FigureUnit, keyof IOverviewWebPartStrings>> = {
  occurrences: 'FigureUnitOccurrences',
  completions: 'FigureUnitCompletions',
  tasks: 'FigureUnitTasks',
  renewals: 'FigureUnitRenewals',
  hours: 'FigureUnitHours',
  days: 'FigureUnitDays',
  notices: 'FigureUnitNotices',
  acknowledgements: 'FigureUnitAcknowledgements',
  assignments: 'FigureUnitAssignments',
  people: 'FigureUnitPeople',
  skills: 'FigureUnitSkills',
  courses: 'FigureUnitCourses',
  entries: 'FigureUnitEntries',
  votes: 'FigureUnitVotes',
  searches: 'FigureUnitSearches'
};

/** As every spreadsheet can calculate with it: nothing of a language, and no more digits than mean something. */
function plain(value: number | null): string {
  return value === null ? '' : String(Math.round(value * 10_000) / 10_000);
}

function lineOf(words: OverviewWords, { figure, comparison }: ComparedFigure): readonly string[] {
  const { strings } = words;
  const { key, numerator, denominator, unit, period, asOf, leftOut } = figure;
  const { part, timing } = traitsOf(key);
  return [
    partName(strings, part),
    figureName(strings, key),
    plain(numerator),
    plain(denominator),
    plain(valueOf(figure)),
    figureValue(words, figure),
    strings[unitNames[unit]],
    // How things stand now belongs to no period.
    timing === 'moment' ? strings.FigureNow : period.key,
    asOf,
    plain(leftOut),
    comparisonText(words, figure, comparison),
    figureRule(strings, key)
  ];
}

/** All figures of a period as a file that spreadsheets open, in the reader's words. "No data" has no value. */
export function figuresCsv(words: OverviewWords, { figures }: Pick<PeriodFigures, 'figures'>): string {
  const { strings } = words;
  const header = [
    strings.FigureColumnPart,
    strings.FigureColumnFigure,
    strings.FigureColumnNumerator,
    strings.FigureColumnDenominator,
    strings.FigureColumnValue,
    strings.FigureColumnInWords,
    strings.FigureColumnUnit,
    strings.PeriodOf,
    strings.FigureColumnAsOf,
    strings.FigureColumnLeftOut,
    strings.FigureColumnCompared,
    strings.FigureCounted
  ];
  return writeCsv([header, ...figures.map((one) => lineOf(words, one))]);
}
