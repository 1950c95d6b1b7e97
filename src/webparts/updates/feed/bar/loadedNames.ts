import type { Formats } from '../../../../ui/words/formats';
import type { FeedItem } from '../../model/feedItem';

/** Services and tags of the notices that are loaded: what can be chosen without typing. */
export interface LoadedNames {
  readonly services: readonly string[];
  readonly tags: readonly string[];
}

export function loadedNames(items: readonly FeedItem[], { compare }: Pick<Formats, 'compare'>): LoadedNames {
  const names = (of: 'services' | 'tags'): readonly string[] =>
    [...new Set(items.flatMap(({ notice }) => notice[of]))].sort(compare);
  return { services: names('services'), tags: names('tags') };
}
