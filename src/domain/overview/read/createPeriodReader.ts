import { isRepositoryError } from '../../RepositoryError';
import type { FigurePart } from '../figureTraits';
import type { MissingPart, PeriodQuestion, PeriodReader, PeriodReading } from './PeriodReader';
import type { PeriodSources } from './PeriodSources';
import { readChecklist } from './readChecklist';
import { readFaq } from './readFaq';
import { readTraining } from './readTraining';
import { readUpdates } from './readUpdates';

type PartReading<Facts> = { readonly facts: Facts } | { readonly missing: MissingPart };

/** The facts of a part; or why it has none, when it is not set up or not for the reader. */
async function partOf<Facts>(part: FigurePart, work: Promise<Facts>): Promise<PartReading<Facts>> {
  try {
    return { facts: await work };
  } catch (error) {
    for (const why of ['notSetUp', 'forbidden'] as const) {
      if (isRepositoryError(error, why)) return { missing: { part, why } };
    }
    throw error;
  }
}

/** Reads all parts at the same time, so that what they ask for goes out together. */
async function readPeriod(sources: PeriodSources, question: PeriodQuestion): Promise<PeriodReading> {
  const [checklist, updates, training, faq] = await Promise.all([
    partOf('checklist', readChecklist(sources, question)),
    partOf('updates', readUpdates(sources, question)),
    partOf('training', readTraining(sources, question)),
    partOf('faq', readFaq(sources, question))
  ]);
  const isTrainingWhole = !('facts' in training) || training.facts.isWhole;
  return {
    facts: {
      ...('facts' in checklist ? { checklist: checklist.facts } : {}),
      ...('facts' in updates ? { updates: updates.facts } : {}),
      ...('facts' in training ? { training: training.facts.facts } : {}),
      ...('facts' in faq ? { faq: faq.facts } : {})
    },
    missing: [checklist, updates, training, faq].flatMap((one) => ('missing' in one ? [one.missing] : [])),
    incomplete: isTrainingWhole ? [] : ['training']
  };
}

export function createPeriodReader(sources: PeriodSources): PeriodReader {
  return { read: (question) => readPeriod(sources, question) };
}
