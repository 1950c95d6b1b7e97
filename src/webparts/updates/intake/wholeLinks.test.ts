import { hasPartLinks, withWholeLinks } from './wholeLinks';

const page = 'https://contoso.example/intune/fundamentals/whats-new';

describe('links that hold only part of an address', () => {
  it.each([
    ['../apps/block.md', 'https://contoso.example/intune/apps/block'],
    ['../apps/block.md#android', 'https://contoso.example/intune/apps/block#android'],
    ['/azure/start', 'https://contoso.example/azure/start'],
    ['enrol', 'https://contoso.example/intune/fundamentals/enrol'],
    ['//fabrikam.example/x', 'https://fabrikam.example/x'],
    ['#reports', `${page}#reports`]
  ])('become whole: %s', (address, whole) => {
    expect(withWholeLinks(`<p>See <a href="${address}">this</a>.</p>`, page)).toBe(
      `<p>See <a href="${whole}">this</a>.</p>`
    );
  });

  it('keep the ending of Markdown where the page has it too', () => {
    const source = 'https://contoso.example/blob/main/whats-new.md';
    expect(withWholeLinks('<a href="apps.md">x</a>', source)).toBe(
      '<a href="https://contoso.example/blob/main/apps.md">x</a>'
    );
  });

  // The sanitiser takes away what is dangerous among them.
  it.each(['https://contoso.example/a.md', 'mailto:help@contoso.example', 'data:text/html,x'])(
    'are no others: %s',
    (address) => {
      const html = `<a href="${address}">x</a><a href="y">y</a>`;
      expect(withWholeLinks(html, page)).toContain(`<a href="${address}">`);
    }
  );

  it('are found', () => {
    expect(hasPartLinks('<p><a class="a" href="../x">x</a></p>')).toBe(true);
    expect(hasPartLinks('<a href=/x>x</a>')).toBe(true);
    expect(hasPartLinks('<a href="https://x.example">x</a> <a href="#top">y</a>')).toBe(false);
  });
});
