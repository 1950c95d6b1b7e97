import { sanitizeHtml } from './sanitizeHtml';

describe('sanitizeHtml', () => {
  it.each([
    ['<p onclick="alert(1)">Hi</p>', '<p>Hi</p>'],
    ['<script>alert(1)</script><p>Hi</p>', '<p>Hi</p>'],
    ['<img src=x onerror=alert(1)>', ''],
    ['<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
    ['<p style="position:fixed">x</p>', '<p>x</p>'],
    ['<ul><li>One</li></ul>', '<ul><li>One</li></ul>'],
    ['<ol start="3"><li dir="rtl" lang="ar">x</li></ol>', '<ol start="3"><li dir="rtl" lang="ar">x</li></ol>']
  ])('turns %s into %s', (html, expected) => {
    expect(sanitizeHtml(html)).toBe(expected);
  });

  it('opens links in a tab that cannot reach back', () => {
    expect(sanitizeHtml('<a href="https://contoso.example/">Guide</a>')).toBe(
      '<a href="https://contoso.example/" target="_blank" rel="noopener noreferrer">Guide</a>'
    );
  });
});
