import type { EntrySource } from '../../faq/EntryRepository';
import { waitingVotes } from '../../faq/feedback/feedbackQueue';
import type { FaqFacts } from '../figures/faq';
import { votesByEntry } from '../figures/faq/votesByEntry';
import type { KeptAnswers, PeriodQuestion } from './PeriodReader';
import type { FaqSources } from './PeriodSources';

async function allOf<Row>(source: Pick<EntrySource<Row>, 'page'>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let next: string | undefined;
  do {
    const page = await source.page(next);
    rows.push(...page.rows);
    next = page.next ?? undefined;
  } while (next !== undefined);
  return rows;
}

async function readAnswers({ entries, published }: FaqSources): Promise<KeptAnswers> {
  const [all, answers] = await Promise.all([allOf(entries), allOf(published)]);
  return { entries: all.filter(({ status }) => status !== 'Retired'), answers };
}

/** What the FAQ's figures of the period need: one round trip, when the page keeps the entries. */
export async function readFaq(
  sources: FaqSources,
  { period, today, withMoment, faq }: PeriodQuestion
): Promise<FaqFacts> {
  const { votes, gaps } = sources;
  const [kept, given, unhelped, asked, answered] = await Promise.all([
    faq ?? readAnswers(sources),
    votes.givenOn(period),
    withMoment ? votes.unhelped(today) : [],
    gaps.askedOn(period),
    gaps.closedOn(period)
  ]);
  const waiting = votesByEntry(unhelped);
  const unseen = kept.entries.flatMap((entry) => {
    const own = waitingVotes(entry, waiting.get(entry.id) ?? []);
    return own.length === 0 ? [] : [[entry.id, own] as const];
  });
  return { ...kept, votes: given, unseen: new Map(unseen), gaps: asked, answered };
}
