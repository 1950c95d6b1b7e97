import { firstPage, pageAt } from './pageAddress';

describe('the first page', () => {
  it('is the whole Message Center, or what changed since', () => {
    expect(firstPage()).toBe('/admin/serviceAnnouncement/messages');
    const path = firstPage('2026-05-11T02:00:00+02:00');
    expect(decodeURIComponent(path)).toBe(
      '/admin/serviceAnnouncement/messages?$filter=lastModifiedDateTime ge 2026-05-11T00:00:00.000Z'
    );
    expect(path).not.toContain(' ');
    expect(() => firstPage('yesterday')).toThrow(RangeError);
  });
});

describe('the next page', () => {
  it.each([
    'https://graph.microsoft.com/v1.0/admin/serviceAnnouncement/messages?$skip=100',
    'https://graph.microsoft.us/v1.0/admin/serviceannouncement/messages?$skip=100',
    'https://graph.microsoft.com:443/v1.0/admin/serviceAnnouncement/messages?$skip=100'
  ])('is at %s', (link) => {
    expect(pageAt(link)).toBe('/admin/serviceAnnouncement/messages?$skip=100');
  });

  it('keeps everything that the link says', () => {
    const query = '?$filter=lastModifiedDateTime%20ge%202026-05-01T00%3A00%3A00Z&$skiptoken=a%2Fb%3D%3D';
    expect(pageAt(`https://graph.microsoft.com/v1.0/admin/serviceAnnouncement/messages${query}`)).toBe(
      `/admin/serviceAnnouncement/messages${query}`
    );
  });

  it.each([
    ['is no address', 'messages?$skip=100'],
    ['is on another host', 'https://graph.microsoft.com.example/v1.0/admin/serviceAnnouncement/messages'],
    ['hides another host', 'https://graph.microsoft.com@example.com/v1.0/admin/serviceAnnouncement/messages'],
    ['is on another port', 'https://graph.microsoft.com:8443/v1.0/admin/serviceAnnouncement/messages'],
    ['is not encrypted', 'http://graph.microsoft.com/v1.0/admin/serviceAnnouncement/messages'],
    ['is no page of posts', 'https://graph.microsoft.com/v1.0/me/messages?$skip=100'],
    ['climbs out', 'https://graph.microsoft.com/v1.0/admin/serviceAnnouncement/messages/../../../me'],
    ['is of another version', 'https://graph.microsoft.com/beta/admin/serviceAnnouncement/messages'],
    [
      'names a host in its query',
      'https://graph.microsoft.com/v1.0/admin/serviceAnnouncement/messages?x=https://example.com/'
    ]
  ])('is nowhere when the link %s', (_what, link) => {
    expect(pageAt(link)).toBeUndefined();
  });
});
