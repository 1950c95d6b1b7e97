import { candidateSteps, type Candidates } from '../../updates/ripple/candidates';
import type { Candidate } from '../../updates/ripple/suggestDoubts';
import { textOfHtml } from '../../updates/text/htmlText';
import type { Entry } from '../entry';

/**
 * An entry as notices are compared with it: everything that is written in it. An entry names no services; a keyword that is
 * the name of one stands for it.
 */
export function doubtCandidate(entry: Entry): Candidate {
  const { id, title, platforms, keywords, errorCodes } = entry;
  const texts = [entry.reply, entry.cause, entry.fix, entry.confirm, entry.collect, entry.escalate];
  const words = texts.map((html) => textOfHtml(html ?? ''));
  return {
    target: { kind: 'faq', id },
    title,
    text: [...words, ...keywords, ...errorCodes].filter((text) => text !== '').join('\n'),
    platforms,
    services: keywords
  };
}

/** Prepares the published ones step by step; drafts and retired entries mislead nobody. */
export function entryCandidateSteps(entries: readonly Entry[]): Generator<void, Candidates<Entry>> {
  return candidateSteps(
    entries.filter(({ status }) => status === 'Published'),
    doubtCandidate
  );
}
