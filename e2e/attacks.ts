import { expect, type FrameLocator, type Page } from '@playwright/test';

/** Ways in which text has taken over pages; each would leave `window.taken` or leave the page. */
const attacks = [
  '<script>top.taken = 1</script>',
  '<img src="x" onerror="top.taken = 2">',
  '<svg onload="top.taken = 3"><script>top.taken = 4</script></svg>',
  '<a href="javascript:top.taken = 5">a link</a>',
  '<iframe srcdoc="<script>top.taken = 6</script>"></iframe>',
  '<form action="https://elsewhere.example"><input name="q" autofocus onfocus="top.taken = 7"></form>',
  '<style>* { display: none !important }</style>',
  '<div style="position:fixed;inset:0;background:url(https://elsewhere.example/pixel)">cover</div>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=top.taken=8&gt;"></mglyph></table></mtext></math>',
  '<base href="https://elsewhere.example/"><meta http-equiv="refresh" content="0;url=https://elsewhere.example">',
  '<details open ontoggle="top.taken = 9">more</details>'
];

/** Swallows what follows it, wherever it is parsed. */
const lastAttack = '<noscript><p title="</noscript><img src=x onerror=top.taken=10>"></noscript>';

/** In text without markup. */
export const attack = '<img src=x onerror=top.taken=20>';

/** An address that runs. */
export const scriptAddress = ['javascript', 'top.taken=30'].join(':');

/** All of them as the markup of a field, with words before and after them that stay. */
export function hostileHtml(name: string): string {
  return `<p>Said in ${name}.</p>${attacks.join('')}<p>End of ${name}.</p>${lastAttack}`;
}

/** Notes what is printed, instead of printing it. */
export async function catchPrints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => void ((top as { printed?: string }).printed = document.body.innerHTML);
  });
}

/** What of the attacks is alive in what the part shows. */
export async function expectHarmless(page: Page, part: Page | FrameLocator = page): Promise<void> {
  const alive = await part
    .locator(
      ':is(main, [role=dialog]) :is(script, iframe, object, form[action], style, base, meta, img, svg[onload], [style*=elsewhere])'
    )
    .count();
  const handlers = await part
    .locator('body')
    .evaluate(
      (body) =>
        [...body.querySelectorAll('*')].filter(
          (element) =>
            element.getAttributeNames().some((name) => name.startsWith('on')) ||
            /script:/i.test(element.getAttribute('href') ?? '')
        ).length
    );
  const taken = await page.evaluate(() => (window as { taken?: unknown }).taken ?? null);
  expect({ alive, handlers, taken }).toEqual({ alive: 0, handlers: 0, taken: null });
}

/** What was printed since it was last asked for. */
export async function printed(page: Page): Promise<string> {
  const handle = await page.waitForFunction(() => (window as { printed?: string }).printed);
  await page.evaluate(() => delete (window as { printed?: string }).printed);
  return (await handle.jsonValue()) ?? '';
}

/** What was printed or copied holds none of them. */
export function expectPlain(markup: string): void {
  expect(markup).not.toMatch(/<(script|img|svg|iframe|form|style|base|meta|math|details)\b/i);
  expect(markup).not.toMatch(/<[^>]*\s(on\w+|style)=/i);
  expect(markup).not.toMatch(/<[^>]*\shref="?\s*javascript/i);
}

/** Past the suite (`id` 0: a new row): with SharePoint's own interface, as anybody with rights on the list can. */
export async function writeInto(page: Page, list: string, id: number, row: object): Promise<void> {
  const status = await page.evaluate(
    async ([name, item, body]) => {
      const json = { accept: 'application/json', 'content-type': 'application/json' };
      const site = '/sites/intune/_api';
      const context = await fetch(`${site}/contextinfo`, { method: 'POST', headers: json });
      const { FormDigestValue: digest } = (await context.json()) as { FormDigestValue: string };
      const items = `${site}/web/GetList('/sites/intune/Lists/${name}')/items`;
      const merge = { 'x-http-method': 'MERGE', 'if-match': '*' };
      const headers = { ...json, 'x-requestdigest': digest, ...(item > 0 ? merge : {}) };
      const address = item > 0 ? `${items}(${item})` : items;
      return (await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })).status;
    },
    [list, id, row] as const
  );
  expect([201, 204]).toContain(status);
}
