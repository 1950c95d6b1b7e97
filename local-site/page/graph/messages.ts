import { changes } from './posts/changes';
import { features } from './posts/features';
import type { Post } from './posts/post';

/** A `serviceUpdateMessage`, as Graph answers it. */
export interface Message {
  readonly id: string;
  readonly lastModifiedDateTime: string;
  readonly [property: string]: unknown;
}

const dayMs = 24 * 3600 * 1000;
/** Working days in the United States: posts appear in the evening of Europe. */
const hourMs = 18 * 3600 * 1000;

/** The start of the Monday before: an import of the same week finds nothing new. */
function monday(now: Date): number {
  const day = Math.floor(now.getTime() / dayMs);
  // 1 January 1970 was a Thursday.
  return (day - ((day + 3) % 7)) * dayMs;
}

function toMessage(post: Post, from: number): Message {
  const at = (days: number): string => new Date(from + days * dayMs + hourMs).toISOString();
  const { id, title, category, severity = 'normal', services = ['Microsoft Intune'], tags, details } = post;
  return {
    startDateTime: at(post.published),
    endDateTime: at(post.ends),
    lastModifiedDateTime: at(post.changed ?? post.published),
    title,
    id,
    category,
    severity,
    tags,
    isMajorChange: post.isMajorChange === true,
    actionRequiredByDateTime: post.actBy === undefined ? null : at(post.actBy),
    services,
    expiryDateTime: null,
    hasAttachments: false,
    details: Object.entries(details ?? {}).map(([name, value]) => ({ name, value })),
    body: { contentType: 'html', content: post.body.join('\n') },
    viewPoint: { isRead: false, isArchived: false, isFavorited: false }
  };
}

/** The posts of the local Message Center. */
export function messagesAt(now: Date): readonly Message[] {
  return [...changes, ...features]
    .sort((a, b) => a.id.localeCompare(b.id))
    .map((post) => toMessage(post, monday(now)));
}
