import { createHmac, timingSafeEqual } from 'node:crypto';

export const digestLifetimeSeconds = 1800;

/** What a form digest is bound to. */
export interface DigestSubject {
  readonly siteId: string;
  readonly personKey: string;
}

/** `0x<HMAC>,<dd Mon yyyy HH:mm:ss> -0000`: the date is the moment of issue by the site's clock. */
export function issueDigest(subject: DigestSubject, secret: string, now: Date): string {
  const issued = formatIssued(now);
  return `0x${signature(subject, secret, issued)},${issued}`;
}

/** True when the digest was issued for the subject within the last half hour. */
export function digestIsValid(digest: string, subject: DigestSubject, secret: string, now: Date): boolean {
  const match = /^0x([0-9A-F]+),(.+)$/i.exec(digest.trim());
  const issued = match?.[2];
  if (!match || issued === undefined) return false;
  const expected = Buffer.from(signature(subject, secret, issued));
  const actual = Buffer.from((match[1] ?? '').toUpperCase());
  if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) return false;
  const ageSeconds = (now.getTime() - Date.parse(issued)) / 1000;
  return ageSeconds < digestLifetimeSeconds && ageSeconds > -60;
}

function signature(subject: DigestSubject, secret: string, issued: string): string {
  const text = `${subject.siteId}|${subject.personKey}|${issued}`;
  return createHmac('sha512', secret).update(text).digest('hex').toUpperCase();
}

/** `22 Nov 2026 18:30:50 -0000` */
function formatIssued(date: Date): string {
  const [, day, month, year, time] = date.toUTCString().split(' ');
  return `${day} ${month} ${year} ${time} -0000`;
}
