import type { Entry, PublicContent, PublishedAnswer } from './entry';
import { isBlankHtml } from './html';

/** What a public face says; the marks of the ripple are on it apart. */
export type PublicFace = Omit<PublishedAnswer, 'id' | 'doubtfulSince' | 'doubtfulBecause'>;

/**
 * What users may be told of an entry's text, field by field: a field that is added to entries is internal until it is named
 * here. `null`: the entry is for the team alone.
 */
export function publicFaceOf(
  text: PublicContent,
  { id, verifiedOn }: Pick<Entry, 'id' | 'verifiedOn'>,
  version: number
): PublicFace | null {
  const { title, category, errorCodes, platforms, enrolment, reply, keywords } = text;
  if (reply === null || isBlankHtml(reply)) return null;
  return {
    entry: id,
    title,
    category,
    errorCodes,
    platforms,
    enrolment,
    reply,
    keywords,
    version,
    verifiedOn
  };
}
