import { isFollowable } from './isFollowable';

describe('a link from a list', () => {
  it.each(['https://learn.microsoft.com/intune/', 'http://intranet/page', '/sites/intune/Shared/guide.pdf'])(
    'may lead to %s',
    (url) => expect(isFollowable(url)).toBe(true)
  );

  it.each([
    ['javascript', 'alert(1)'].join(':'),
    ' javascript:alert(1)',
    'data:text/html,x',
    '//evil.example/x',
    '/\\evil.example/x',
    'file:///c:/x',
    ''
  ])('leads nowhere: %s', (url) => expect(isFollowable(url)).toBe(false));
});
