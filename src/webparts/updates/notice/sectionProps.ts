import type { Person } from '../../../domain/people/person';
import type { FeedReader } from '../model/reader';
import type { FeedModel } from '../model/useFeed';
import type { OpenNotice } from './useOpenNotice';

/** What a part of an open notice shows and does. */
export interface NoticeSectionProps {
  readonly model: FeedModel;
  readonly reader: FeedReader;
  readonly open: OpenNotice;
  /** `true` while leaving would lose something that was typed. */
  readonly onDirty: (isDirty: boolean) => void;
  readonly loadOwners: () => Promise<readonly Person[]>;
}
