import type { PeriodQuestion, PeriodReader, PeriodReading } from './PeriodReader';
import type { PeriodSources } from './PeriodSources';
import { readChecklist } from './readChecklist';
import { readFaq } from './readFaq';
import { incompleteOf, missingOf, readPart } from './readPart';
import { readTraining } from './readTraining';
import { readUpdates } from './readUpdates';

/** Reads all parts at the same time, so that what they ask for goes out together. */
async function readPeriod(sources: PeriodSources, question: PeriodQuestion): Promise<PeriodReading> {
  const [checklist, updates, training, faq] = await Promise.all([
    readPart('checklist', readChecklist(sources, question)),
    readPart('updates', readUpdates(sources, question)),
    readPart('training', readTraining(sources, question)),
    readPart('faq', readFaq(sources, question))
  ]);
  return {
    facts: {
      ...('read' in checklist ? { checklist: checklist.read } : {}),
      ...('read' in updates ? { updates: updates.read } : {}),
      ...('read' in training ? { training: training.read.facts } : {}),
      ...('read' in faq ? { faq: faq.read } : {})
    },
    missing: missingOf([checklist, updates, training, faq]),
    // The other parts are read whole, however many rows they have.
    incomplete: incompleteOf([training])
  };
}

export function createPeriodReader(sources: PeriodSources): PeriodReader {
  return { read: (question) => readPeriod(sources, question) };
}
