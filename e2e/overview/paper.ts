import type { BrowserContext, Page } from '@playwright/test';

/** What a frame of the page would have printed, with its style sheets: adopted ones are in no markup. */
interface PrintedPage {
  readonly html: string;
  readonly css: string;
}

/** Notes what is printed, whole, instead of printing it. */
export async function catchPages(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
      const css = rules.map(({ cssText }) => cssText).join('\n');
      (top as { printedPage?: PrintedPage }).printedPage = { html: document.documentElement.outerHTML, css };
    };
  });
}

/** What was printed since it was last asked for. */
export async function printedPage(page: Page): Promise<PrintedPage> {
  const handle = await page.waitForFunction(() => (window as { printedPage?: PrintedPage }).printedPage);
  await page.evaluate(() => delete (window as { printedPage?: PrintedPage }).printedPage);
  const printed = await handle.jsonValue();
  if (!printed) throw new Error('Nothing was printed.');
  return printed;
}

/** A PDF file. */
export interface Pdf {
  readonly pages: number;
  /** Whether its letters are letters, which readers find and copy, and no picture. */
  readonly hasText: boolean;
  /** Sizes of letters in running text and tables, as CSS has them. */
  readonly sizes: readonly string[];
}

function lookInto(file: Buffer): Omit<Pdf, 'sizes'> {
  const text = file.toString('latin1');
  return {
    pages: [...text.matchAll(/\/Type\s*\/Page\b/g)].length,
    hasText: text.includes('/ToUnicode') && !text.includes('/Subtype /Image')
  };
}

/** Prints onto paper of that size, as the browser does, into a file. */
export async function printInto(
  context: BrowserContext,
  { html, css }: PrintedPage,
  paper: { readonly format: 'A4' | 'Letter'; readonly path: string }
): Promise<Pdf> {
  const page = await context.newPage();
  await page.setContent(html);
  await page.addStyleTag({ content: css });
  const sizes = await page
    .locator('p, li, td')
    .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).fontSize))]);
  const file = await page.pdf({ ...paper, preferCSSPageSize: false });
  await page.close();
  return { ...lookInto(file), sizes };
}
