import { foldedKey, foldedText, identityKey, identityOfParts, importKeyOf } from '../../intake/importKey';
import type { Course, CourseDraft } from '../course';

/** What tells an address apart: without what changes who opens it, in which language, or who is counted. */
export function addressKey(address: string): string {
  try {
    const url = new URL(address);
    const counted = [...url.searchParams.keys()].filter((name) => /^(?:wt\.mc_id|utm_)/i.test(name));
    for (const name of counted) url.searchParams.delete(name);
    const host = url.host.toLowerCase().replace(/^www\./, '');
    const path = /\.microsoft\.com$/.test(host)
      ? url.pathname.replace(/^\/[a-z]{2}-[a-z]{2}(?=\/|$)/i, '')
      : url.pathname;
    const query = url.searchParams.toString();
    const foldsCase = /\.microsoft\.com$/.test(host);
    const place = `${path.replace(/\/+$/, '')}${query === '' ? '' : `?${query}`}${url.hash}`;
    return `${host}${foldsCase ? place.toLowerCase() : place}`;
  } catch {
    return address.trim();
  }
}

type Identity = Pick<CourseDraft, 'title' | 'material'>;

/** What tells courses apart that have no key: title and material. */
function identityOf({ title, material }: Identity): string {
  return identityOfParts([foldedText(title), material ? addressKey(material.url) : '']);
}

/** Where a row comes from, the same whenever it is read. */
export function courseSourceKey(key: string, draft: Identity): string {
  return importKeyOf(key, identityOf(draft), draft.title);
}

/** The keys of courses in an exported file, by id. A course that was written here gets one from what it says. */
export function courseExportKeys(courses: readonly Course[]): ReadonlyMap<number, string> {
  const sourced = courses.flatMap(({ sourceKey }) => (sourceKey === null ? [] : [foldedKey(sourceKey)]));
  const used = new Set(sourced);
  const keys = new Map<number, string>();
  for (const course of [...courses].sort((a, b) => a.id - b.id)) {
    const own = course.sourceKey ?? identityKey(identityOf(course));
    let key = own;
    for (let count = 2; course.sourceKey === null && used.has(foldedKey(key)); count++)
      key = `${own}~${count}`;
    used.add(foldedKey(key));
    keys.set(course.id, key);
  }
  return keys;
}
