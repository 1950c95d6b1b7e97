import type { NoticeFilter, Notice } from '../../domain/updates/NoticeRepository';

function hasName(names: readonly string[], name: string): boolean {
  return names.some((one) => one.toLowerCase() === name.trim().toLowerCase());
}

function isWithin(day: string | null, from: string | undefined, until: string | undefined): boolean {
  if (from === undefined && until === undefined) return true;
  return day !== null && day >= (from ?? '') && day <= (until ?? '9999');
}

function hasWords(notice: Notice, text: string): boolean {
  const all = [notice.title, notice.sourceId, ...notice.services, ...notice.tags, notice.text];
  const found = all.join('\n').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => found.includes(word));
}

function same<T>(wanted: T | undefined, found: T | null | undefined): boolean {
  return wanted === undefined || wanted === found;
}

function hasValues(notice: Notice, filter: NoticeFilter): boolean {
  return (
    same(filter.month, notice.listedOn.slice(0, 7)) &&
    same(filter.state, notice.state) &&
    same(filter.decision, notice.decision?.kind) &&
    same(filter.category, notice.category.value) &&
    same(filter.severity, notice.severity.value) &&
    same(filter.userImpact, notice.userImpact) &&
    same(filter.isMajorChange, notice.isMajorChange) &&
    same(filter.owner, notice.owner?.id)
  );
}

function concerns({ platforms }: Notice, platform: NoticeFilter['platform']): boolean {
  return platform === undefined || platforms.length === 0 || platforms.includes(platform);
}

/** Whether all conditions of a filter hold for a notice. */
export function noticeMatches(notice: Notice, filter: NoticeFilter): boolean {
  const { service, tag, platform, actByFrom, actByUntil, text = '' } = filter;
  return (
    hasValues(notice, filter) &&
    isWithin(notice.actBy, actByFrom, actByUntil) &&
    (service === undefined || hasName(notice.services, service)) &&
    (tag === undefined || hasName(notice.tags, tag)) &&
    concerns(notice, platform) &&
    hasWords(notice, text)
  );
}
