import { errors } from '../errors';
import type { RestRequest } from './request';

/** Throws 412 when `If-Match` names another version. `*`, or no header at all, means: overwrite. */
export function checkEtag(request: RestRequest, actual: string): void {
  const sent = request.headers.get('if-match')?.trim();
  if (sent === undefined || sent === '' || sent === '*') return;
  const matches = sent.split(/,(?=\s*(?:W\/)?")/).some((candidate) => sameVersion(candidate, actual));
  if (!matches) throw errors.etagMismatch(sent, actual);
}

/** `"<guid>,3"`, `W/"3"`, `3` name the same version; a GUID, if both have one, must agree. */
function sameVersion(sent: string, actual: string): boolean {
  const [left, right] = [parse(sent), parse(actual)];
  if (left.version !== right.version) return false;
  return left.guid === undefined || right.guid === undefined || left.guid === right.guid;
}

function parse(etag: string): { guid?: string; version: string } {
  const text = etag.trim().replace(/^W\//i, '').replace(/^"|"$/g, '').replace(/[{}]/g, '').toLowerCase();
  const comma = text.lastIndexOf(',');
  return comma < 0 ? { version: text } : { guid: text.slice(0, comma), version: text.slice(comma + 1) };
}
