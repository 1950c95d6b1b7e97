import type { Figure, FigureContext } from '../figure';
import { checklistFigures, type ChecklistFacts } from './checklist';
import { faqFigures, type FaqFacts } from './faq';
import { trainingFigures, type TrainingFacts } from './training';
import { updateFigures, type UpdateFacts } from './updates';

/**
 * What is known of a period. A part that is not set up, or that the reader may not read, is left out: it has no figures.
 */
export interface PeriodFacts {
  readonly checklist?: ChecklistFacts;
  readonly updates?: UpdateFacts;
  readonly training?: TrainingFacts;
  readonly faq?: FaqFacts;
}

/** All figures of a period, part by part. */
export function periodFigures(facts: PeriodFacts, context: FigureContext): readonly Figure[] {
  const { checklist, updates, training, faq } = facts;
  return [
    ...(checklist ? checklistFigures(checklist, context) : []),
    ...(updates ? updateFigures(updates, context) : []),
    ...(training ? trainingFigures(training, context) : []),
    ...(faq ? faqFigures(faq, context) : [])
  ];
}
