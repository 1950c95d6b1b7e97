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

/** Whether all conditions of a filter hold for a notice. */
export function noticeMatches(notice: Notice, filter: NoticeFilter): boolean {
  const { state, decision, category, severity, userImpact, isMajorChange, owner } = filter;
  const same = <T>(wanted: T | undefined, found: T | null | undefined): boolean =>
    wanted === undefined || wanted === found;
  return (
    same(state, notice.state) &&
    same(decision, notice.decision?.kind) &&
    same(category, notice.category.value) &&
    same(severity, notice.severity.value) &&
    same(userImpact, notice.userImpact) &&
    same(isMajorChange, notice.isMajorChange) &&
    same(owner, notice.owner?.id) &&
    isWithin(notice.actBy, filter.actByFrom, filter.actByUntil) &&
    (filter.service === undefined || hasName(notice.services, filter.service)) &&
    (filter.tag === undefined || hasName(notice.tags, filter.tag)) &&
    (filter.platform === undefined ||
      notice.platforms.length === 0 ||
      notice.platforms.includes(filter.platform)) &&
    hasWords(notice, filter.text ?? '')
  );
}
