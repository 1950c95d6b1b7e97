import { hashOf } from '../../updates/text/hash';
import { isCommon } from '../search/stopWords';
import { tokensOf } from '../search/tokens';

/** What a line of text may hold in SharePoint. */
const longest = 255;

/**
 * By this the same question is counted, whoever asks it: order and case of words, endings, accents and the form of an error
 * code do not matter. Empty when there are no words.
 */
export function gapKey(text: string): string {
  const terms = [...new Set(tokensOf(text).map(({ terms: [term] }) => term))];
  const telling = terms.filter((term) => !isCommon(term));
  const key = (telling.length > 0 ? telling : terms).sort().join(' ');
  return key.length <= longest ? key : `${key.slice(0, longest - 12)} ${hashOf(key)}`;
}
