import { digestIsValid, issueDigest } from './digest';

const subject = { siteId: 's', personKey: 'lead' };
const now = new Date('2026-03-01T10:00:00Z');
const digest = issueDigest(subject, 'secret', now);

it('dates the digest after the comma', () => {
  expect(digest).toMatch(/^0x[0-9A-F]{128},01 Mar 2026 10:00:00 -0000$/);
});

it.each([
  ['at once', digest, subject, now, true],
  ['after 29 minutes', digest, subject, new Date('2026-03-01T10:29:59Z'), true],
  ['after 30 minutes', digest, subject, new Date('2026-03-01T10:30:00Z'), false],
  ['for another person', digest, { ...subject, personKey: 'newhire' }, now, false],
  ['for another site', digest, { ...subject, siteId: 'x' }, now, false],
  ['with another date', digest.replace('10:00', '10:20'), subject, now, false],
  ['when it is missing', '', subject, now, false]
])('judges a digest %s', (_case, text, who, when, expected) => {
  expect(digestIsValid(text, who, 'secret', when)).toBe(expected);
});
