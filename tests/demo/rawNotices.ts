import type { RawNotice } from '../../src/domain/updates/intake/rawNotice';
import type { Notice } from '../../src/domain/updates/NoticeRepository';

/** A notice as its source would hand it over once more. Those that people wrote come from nowhere. */
export function rawNotice(notice: Notice): RawNotice | undefined {
  const { sourceKind, sourceId, title, bodyHtml, link, details, tags } = notice;
  const what = {
    sourceKind,
    sourceId,
    title,
    body: bodyHtml ?? '',
    bodyKind: 'html',
    link: link ?? '',
    details
  } as const;
  const published = notice.published ?? undefined;
  switch (sourceKind) {
    case 'messageCenter':
      return {
        ...what,
        category: notice.category.value,
        severity: notice.severity.value,
        services: notice.services,
        tags,
        isMajorChange: notice.isMajorChange,
        published,
        lastModified: notice.lastModified ?? undefined,
        actBy: notice.actBy ?? ''
      };
    case 'whatsNew':
      return { ...what, published: published?.slice(0, 10), context: 'What is new in Microsoft Intune' };
    case 'feed':
      return {
        ...what,
        tags,
        published,
        lastModified: notice.lastModified ?? undefined,
        context: details[0]?.value
      };
    case 'byHand':
      return undefined;
  }
}
