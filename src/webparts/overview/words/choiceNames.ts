import type { FigurePart } from '../../../domain/overview/figureTraits';
import type { PeriodKind } from '../../../domain/overview/period';
import type { OverviewView } from '../model/overviewState';

type Strings = IOverviewWebPartStrings;
type Key = keyof Strings;

function names<Value extends string>(
  keys: Readonly<Record<Value, Key>>
): (strings: Strings, value: Value) => string {
  return (strings, value) => strings[keys[value]];
}

export const overviewViewName = names<OverviewView>({
  attention: 'ViewAttention',
  figures: 'ViewFigures',
  report: 'ViewReport',
  plan: 'ViewPlan'
});

export const periodKindName = names<PeriodKind>({ month: 'PeriodMonth', quarter: 'PeriodQuarter' });

export const partName = names<FigurePart>({
  checklist: 'PartChecklist',
  updates: 'PartUpdates',
  training: 'PartTraining',
  faq: 'PartFaq'
});
