import type { EarlierRevision } from '../../../../domain/updates/NoticeRepository';

/** What a revision says, as far as a change of it makes a new one. */
export type Told = Pick<EarlierRevision, 'title' | 'bodyHtml' | 'severity' | 'isMajorChange' | 'actBy'>;

/** Two revisions to compare. */
export interface RevisionChangeProps {
  readonly before: Told;
  readonly after: Told;
}
