import { hasNoData, type Figure } from '../figure';
import { traitsOf, type FigureKey } from '../figureTraits';
import {
  reportSections,
  type ComparedFigure,
  type ReportSection,
  type Statement,
  type StatementForm,
  type StatementTone
} from './statement';

interface Telling {
  readonly section: ReportSection;
  /** Whether it is worth a sentence that there was nothing to measure. */
  readonly saysNoData?: true;
  /** Whether it is worth a sentence that there is none of it. */
  readonly leavesOutNone?: true;
}

/** Where a figure is told, in the order of the sentences. Every figure is told. */
const tellings: Readonly<Record<FigureKey, Telling>> = {
  onTime: { section: 'ran', saysNoData: true },
  missed: { section: 'ran' },
  oldestOverdue: { section: 'ran', leavesOutNone: true },
  hoursDone: { section: 'ran' },
  reactive: { section: 'ran', leavesOutNone: true },
  evidence: { section: 'ran' },
  fourEyes: { section: 'ran' },
  withoutOwner: { section: 'ran', leavesOutNone: true },
  withoutBackup: { section: 'ran', leavesOutNone: true },
  expiries: { section: 'ran', leavesOutNone: true },
  acknowledged: { section: 'changed', saysNoData: true },
  daysToFirstRead: { section: 'changed' },
  undecidedPastActBy: { section: 'changed' },
  openByAge: { section: 'changed', leavesOutNone: true },
  toldInTime: { section: 'told', saysNoData: true },
  helpful: { section: 'helped', saysNoData: true },
  topAnswers: { section: 'helped', leavesOutNone: true },
  searchesInVain: { section: 'helped', leavesOutNone: true },
  daysToAnswer: { section: 'helped' },
  unseenVotes: { section: 'helped', leavesOutNone: true },
  reviewOverdue: { section: 'helped' },
  requiredDone: { section: 'learned', saysNoData: true },
  overduePeople: { section: 'learned', leavesOutNone: true },
  ended: { section: 'learned', leavesOutNone: true },
  daysToReady: { section: 'learned' },
  singleSkills: { section: 'learned', leavesOutNone: true },
  staleCourses: { section: 'learned', leavesOutNone: true }
};

const order = Object.keys(tellings) as readonly FigureKey[];

function formOf(figure: Figure): StatementForm {
  if (hasNoData(figure)) return 'noData';
  const { kind, numerator, denominator } = figure;
  if (kind === 'days' || kind === 'hours' || denominator === null) {
    return numerator === 0 && kind === 'count' ? 'none' : 'amount';
  }
  if (numerator === 0) return 'none';
  return numerator === denominator ? 'all' : 'some';
}

/**
 * What is neither all nor none is judged by the way it goes; of what should not be there, any is too much, and fewer than
 * before is no praise yet.
 */
function toneOf({ figure, comparison }: ComparedFigure, form: StatementForm): StatementTone {
  const { better, kind } = traitsOf(figure.key);
  if (form === 'noData' || better === null) return 'plain';
  if (form === 'none') return better === 'lower' ? 'good' : 'bad';
  if (form === 'all') return better === 'higher' ? 'good' : 'bad';
  if (better === 'lower' && kind === 'count') return comparison.kind === 'better' ? 'plain' : 'bad';
  if (comparison.kind === 'better') return 'good';
  return comparison.kind === 'worse' ? 'bad' : 'plain';
}

function isTold({ saysNoData, leavesOutNone }: Telling, figure: Figure, form: StatementForm): boolean {
  if (form === 'noData') return saysNoData === true;
  return !(leavesOutNone === true && (form === 'none' || figure.numerator === 0));
}

/** The sentences that follow from the figures of a period, section by section. */
export function statementsOf(figures: readonly ComparedFigure[]): readonly Statement[] {
  const statements = order.flatMap((key) => {
    const one = figures.find(({ figure }) => figure.key === key);
    if (!one) return [];
    const form = formOf(one.figure);
    const telling = tellings[key];
    if (!isTold(telling, one.figure, form)) return [];
    return [{ section: telling.section, figure: key, form, tone: toneOf(one, form) }];
  });
  return reportSections.flatMap((section) => statements.filter((one) => one.section === section));
}
