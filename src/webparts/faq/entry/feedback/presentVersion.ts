import type { Entry } from '../../../../domain/faq/entry';

/** The version that people vote on now: what readers see, or the draft that the team tries out. */
export function presentVersion({ publishedVersion, contentVersion }: Entry): number {
  return publishedVersion ?? contentVersion;
}
