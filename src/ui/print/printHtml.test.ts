import { waitFor } from '@testing-library/react';
import { capturePrint, type CapturedPrint } from '../../testing/capturePrint';
import { printHtml } from './printHtml';

const culture = { locale: 'ar-SA', isRightToLeft: true };

/** Prints, and answers the page as the printer gets it. */
async function printed(html: string, title = 'Help'): Promise<Document> {
  const { print, page } = captured;
  print.mockClear();
  printHtml({ title, html, culture });
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  return page() as Document;
}

let captured: CapturedPrint;

beforeEach(() => {
  captured = capturePrint();
});

afterEach(() => {
  jest.restoreAllMocks();
  document.querySelector('iframe')?.remove();
});

describe('printHtml', () => {
  it('prints a page of its own in the language and direction of the page, and takes it away', async () => {
    const page = await printed('<h2>One</h2><p>Text</p>', '<b>A title</b>');
    expect([page.documentElement.lang, page.documentElement.dir]).toEqual(['ar-SA', 'rtl']);
    expect(page.querySelector('h1')?.textContent).toBe('<b>A title</b>');
    expect(page.querySelector('h2')?.nextElementSibling?.textContent).toBe('Text');
    document.querySelector('iframe')?.contentWindow?.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('iframe')).toBeNull();
  });

  it('prints nothing that could run or load anything', async () => {
    const page = await printed(
      '<p onclick="x()">Text</p><script>x()</script><img src="https://evil.example/x.png" onerror="x()"><a href="javascript:x()">y</a>'
    );
    expect(page.querySelectorAll('script, img, [onclick], [href]')).toHaveLength(0);
    expect(page.body.textContent).toContain('Text');
  });

  it('has one page at a time', async () => {
    await printed('<p>One</p>');
    await printed('<p>Two</p>');
    expect(document.querySelectorAll('iframe')).toHaveLength(1);
  });
});
