import type { PublishedAnswer } from '../entry';
import type { Vote } from '../FeedbackRepository';
import { entryFeedback, type Helpfulness } from './helpfulness';

export interface TopAnswer {
  readonly answer: PublishedAnswer;
  readonly helpfulness: Helpfulness;
}

/** Of 95 % confidence. */
const z = 1.96;

/**
 * The least share of people whom the answer helps, as far as the votes tell (lower bound of Wilson's score interval): one yes
 * of one is less than nineteen of twenty. For the order alone; nobody sees it.
 */
function surelyHelpful({ count, of }: Helpfulness): number {
  if (of === 0) return 0;
  const share = count / of;
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * of)) / of);
  return (share + (z * z) / (2 * of) - spread) / (1 + (z * z) / of);
}

/** The answers that helped most, best first; those that may be wrong now, and those that helped nobody, are left out. */
export function topAnswers(
  answers: Iterable<PublishedAnswer>,
  votes: ReadonlyMap<number, readonly Vote[]>,
  most: number
): readonly TopAnswer[] {
  return Array.from(answers)
    .filter(({ doubtfulSince }) => doubtfulSince === null)
    .map((answer) => ({
      answer,
      helpfulness: entryFeedback(votes.get(answer.entry) ?? [], answer.version).present
    }))
    .filter(({ helpfulness }) => helpfulness.count > 0)
    .sort((a, b) => {
      const byScore = surelyHelpful(b.helpfulness) - surelyHelpful(a.helpfulness);
      return byScore || a.answer.entry - b.answer.entry;
    })
    .slice(0, most);
}
