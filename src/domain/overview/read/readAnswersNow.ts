import type { EntryHead } from '../../faq/entryHead';
import type { UnhelpedVote } from '../../faq/FeedbackRepository';
import { feedbackQueue } from '../../faq/feedback/feedbackQueue';
import { entryDoubts } from '../../faq/review/entryDoubt';
import { reviewQueue } from '../../faq/review/reviewQueue';
import type { AnswerAttention } from '../attention/answers';
import { votesByEntry } from '../figures/faq/votesByEntry';
import type { AttentionQuestion } from './AttentionReader';
import type { AnswerSources } from './AttentionSources';
import { noneBeforeSetUp, type Whole } from './readPart';
import { dayIn, doubtingNotices } from './staleQueue';

/** Entries that are looked up because somebody voted or doubts: those with the latest votes. */
const mostEntries = 500;

function latestFirst(a: UnhelpedVote, b: UnhelpedVote): number {
  return Date.parse(b.on) - Date.parse(a.on);
}

/** What is due, doubted, voted against and looked for: the first round trip. */
async function readFirst({ heads, votes, gaps, doubts }: AnswerSources, { today }: AttentionQuestion) {
  const [due, unhelped, open, doubted] = await Promise.all([
    heads.due(today),
    votes.unhelped(today),
    gaps.open(),
    noneBeforeSetUp(doubts.ofTargets('faq'))
  ]);
  return { due, votes: [...unhelped].sort(latestFirst), gaps: open, doubts: doubted };
}

type First = Awaited<ReturnType<typeof readFirst>>;

/** The entries that others speak of, and the notices that cast doubt on them. */
async function readSecond({ heads, notices }: AnswerSources, first: First) {
  const known = new Set(first.due.map(({ id }) => id));
  const named = [...first.doubts.map(({ target }) => target.id), ...first.votes.map(({ entry }) => entry)];
  const unknown = [...new Set(named)].filter((id) => !known.has(id));
  const asked = unknown.slice(0, mostEntries);
  const doubting = doubtingNotices(first.doubts);
  const [found, summaries] = await Promise.all([
    asked.length === 0 ? new Map<number, EntryHead>() : heads.ofIds(asked),
    doubting.length === 0 ? new Map<number, never>() : notices.summaries(doubting)
  ]);
  return {
    entries: [...first.due, ...found.values()],
    notices: summaries,
    isWhole: asked.length === unknown.length
  };
}

/** What the FAQ's cards need. */
export async function readAnswersNow(
  sources: AnswerSources,
  question: AttentionQuestion
): Promise<Whole<AnswerAttention>> {
  const dayOf = dayIn(question.timeZone);
  const first = await readFirst(sources, question);
  const { entries, notices, isWhole } = await readSecond(sources, first);
  const doubts = entryDoubts(first.doubts, { notices, dayOf });
  return {
    facts: {
      queue: reviewQueue(entries, doubts, 'everybody', question.today),
      feedback: feedbackQueue(entries, votesByEntry(first.votes), null),
      gaps: first.gaps,
      dayOf
    },
    isWhole
  };
}
