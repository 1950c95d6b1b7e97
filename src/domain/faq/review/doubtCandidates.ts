import {
  suggestDoubts,
  suggestionIndexSteps,
  type Candidate,
  type Subject,
  type SuggestionIndex,
  type SuggestionReason
} from '../../updates/ripple/suggestDoubts';
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

/** The entries that people read, prepared once for any number of notices. */
export interface EntryCandidates {
  /** By id. */
  readonly entries: ReadonlyMap<number, Entry>;
  readonly index: SuggestionIndex;
}

/** Prepares the published ones step by step; drafts and retired entries mislead nobody. */
export function* entryCandidateSteps(entries: readonly Entry[]): Generator<void, EntryCandidates> {
  const published = entries.filter(({ status }) => status === 'Published');
  const candidates = function* (): Generator<Candidate> {
    for (const entry of published) yield doubtCandidate(entry);
  };
  const index = yield* suggestionIndexSteps(candidates());
  return { entries: new Map(published.map((entry) => [entry.id, entry])), index };
}

/** An entry that a notice may make doubtful, and why. */
export interface EntrySuggestion {
  readonly entry: Entry;
  /** What both have in common; `null` when that is too little to be named. */
  readonly because: SuggestionReason | null;
  /** Whoever wrote the entry named the notice in it. */
  readonly namesNotice: boolean;
}

/** The entries that a notice may make doubtful: first those that name it, then those that are like it, likeliest first. */
export function suggestEntries(
  notice: Subject & { readonly key: string },
  { entries, index }: EntryCandidates
): readonly EntrySuggestion[] {
  const alike = new Map(
    suggestDoubts(notice, index).map(({ candidate, because }) => [candidate.target.id, because])
  );
  const namesNotice = ({ notices }: Entry): boolean => notices.includes(notice.key);
  const naming = [...entries.values()].filter(namesNotice);
  const others = [...alike.keys()].flatMap((id) => entries.get(id) ?? []);
  return [...naming, ...others.filter((entry) => !namesNotice(entry))].map((entry) => ({
    entry,
    because: alike.get(entry.id) ?? null,
    namesNotice: namesNotice(entry)
  }));
}
