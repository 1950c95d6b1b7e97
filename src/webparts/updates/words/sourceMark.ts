import type { NoticeSummary } from '../../../domain/updates/NoticeRepository';

function hostOf(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return '';
  }
}

/**
 * What tells people more of a source than its name: the number of a post, the host of a feed or page. Other ids are made to
 * recognise a notice, and tell nobody anything.
 */
export function sourceMark({
  sourceKind,
  sourceId,
  link
}: Pick<NoticeSummary, 'sourceKind' | 'sourceId' | 'link'>): string {
  switch (sourceKind) {
    case 'messageCenter':
      return sourceId;
    case 'feed':
    case 'whatsNew':
      return hostOf(sourceId) || hostOf(link ?? '');
    case 'byHand':
      return '';
  }
}
