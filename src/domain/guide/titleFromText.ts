import { maxTitleLength } from '../tasks/validateDraft';

const comfortableLength = 140;

/**
 * A task title from a guide's text: its first sentence, or as many whole words as fit. `isWhole` tells whether the
 * title says everything, or the text is needed beside it.
 */
export function titleFromText(text: string): { readonly title: string; readonly isWhole: boolean } {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  if (oneLine.length <= comfortableLength) return { title: oneLine, isWhole: true };
  const sentence = /^.+?[.?!](?=\s)/.exec(oneLine)?.[0];
  if (sentence && sentence.length <= maxTitleLength) return { title: sentence, isWhole: false };
  const words = oneLine.slice(0, comfortableLength).replace(/\s+\S*$/, '');
  return { title: `${words}…`, isWhole: false };
}
