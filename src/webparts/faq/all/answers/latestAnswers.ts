import type { PublishedAnswer } from '../../../../domain/faq/entry';

/** Those that can be relied on, what was found right most lately first; what may be wrong is left out. */
export function latestAnswers(answers: Iterable<PublishedAnswer>, most: number): readonly PublishedAnswer[] {
  const day = ({ verifiedOn }: PublishedAnswer): string => verifiedOn ?? '';
  return Array.from(answers)
    .filter(({ doubtfulSince }) => doubtfulSince === null)
    .sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : a.entry - b.entry))
    .slice(0, most);
}
