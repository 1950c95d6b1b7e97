import type { FigurePart } from '../../../domain/overview/figureTraits';
import type { PeriodKind } from '../../../domain/overview/period';
import type { OverviewView } from '../model/overviewState';
import { namesOf } from './namesOf';

export const overviewViewName = namesOf<OverviewView>({
  attention: 'ViewAttention',
  figures: 'ViewFigures',
  report: 'ViewReport',
  plan: 'ViewPlan'
});

export const periodKindName = namesOf<PeriodKind>({ month: 'PeriodMonth', quarter: 'PeriodQuarter' });

export const partName = namesOf<FigurePart>({
  checklist: 'PartChecklist',
  updates: 'PartUpdates',
  training: 'PartTraining',
  faq: 'PartFaq'
});
