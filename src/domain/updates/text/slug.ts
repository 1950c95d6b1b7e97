import { hashOf } from './hash';

/** The words of a heading as the last part of an address, as the documentation sites make it. Never empty. */
export function slugOf(heading: string): string {
  const slug = heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
  return slug === '' ? hashOf(heading) : slug;
}
