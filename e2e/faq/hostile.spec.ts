import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './demoFaq';
import type { FaqPage } from './FaqPage';

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

const attack = '<img src=x onerror=top.taken=20>';
/** The import takes markup out of titles; the lists keep what is written into them. */
const imported = 'Hostile sprocket';
const title = `Hostile ${attack} sprocket`;
const html = (name: string): string =>
  `<p>Said in ${name}.</p>${attacks.join('')}<p>End of ${name}.</p>${lastAttack}`;

/** An attack in every field, also in those that hold no text of people. */
const fromFile = {
  ...Object.fromEntries(
    ['reply', 'cause', 'fix', 'confirm', 'collect', 'escalate'].map((name) => [name, html(name)])
  ),
  id: `hostile-${attack}`,
  question: title,
  errorCodes: ['0x8018dead', attack],
  platforms: ['Windows', attack],
  category: attack,
  level: attack,
  keywords: [attack],
  sourceAddress: 'javascript&colon;top.taken=21',
  [attack]: attack
};

interface Watched {
  readonly outside: string[];
  readonly dialogs: string[];
}

/** Notes what would leave the page, and what is printed instead of printing it. */
async function watch(page: Page): Promise<Watched> {
  const outside: string[] = [];
  const dialogs: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('elsewhere.example')) outside.push(request.url());
  });
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    window.print = () => void ((top as { printed?: string }).printed = document.body.innerHTML);
  });
  return { outside, dialogs };
}

/** What of the attacks is alive in what the part shows. */
async function expectHarmless({ page }: FaqPage, part: Page | FrameLocator = page): Promise<void> {
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
async function printed({ page }: FaqPage): Promise<string> {
  const handle = await page.waitForFunction(() => (window as { printed?: string }).printed);
  await page.evaluate(() => delete (window as { printed?: string }).printed);
  return (await handle.jsonValue()) ?? '';
}

function expectPlain(markup: string): void {
  expect(markup).not.toMatch(/<(script|img|svg|iframe|form|style|base|meta|math|details)\b/i);
  expect(markup).not.toMatch(/<[^>]*\s(on\w+|style)=/i);
  expect(markup).not.toMatch(/href="?\s*javascript/i);
}

/** Past the suite: with SharePoint's own interface, as anybody with rights on the list can. */
async function writeInto({ page }: FaqPage, list: string, id: number, row: object): Promise<void> {
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

test('hostile entries stay words on the page, in print, in the editor, on the clipboard and in Teams', async ({
  faqOf
}) => {
  test.setTimeout(120_000);
  const lead = await faqOf('lead');
  const { page, panel } = lead;
  const watched = await watch(page);

  await test.step('imported in every field, and published', async () => {
    await lead.open();
    await lead.more('MenuImport');
    await panel.getByRole('textbox').fill(JSON.stringify([fromFile]));
    await panel.locator('form button').click();
    await panel.getByRole('radio', { name: lead.text('ImportPublish') }).check();
    await expectHarmless(lead);
    await panel.getByRole('button', { name: /^Import 1/ }).click();
    await expect(panel.getByText(lead.text('ImportDone'))).toBeVisible();
    await expectHarmless(lead);
    await lead.closePanel();
  });

  await test.step('found, read, printed and edited', async () => {
    await lead.search('sprocket 0x8018dead');
    await expect(lead.found.first()).toHaveText(imported);
    await expectHarmless(lead);
    await lead.openFound(imported);
    for (const name of ['reply', 'fix', 'escalate'])
      await expect(panel.getByText(`End of ${name}.`)).toBeVisible();
    await expectHarmless(lead);
    await lead.button('More', panel).click();
    await page.getByRole('menuitem', { name: lead.text('EntryPrint') }).click();
    const paper = await printed(lead);
    expect(paper).toContain('End of escalate.');
    expectPlain(paper);
    await lead.button('EntryEdit', panel).click();
    await expect(lead.box('PartFix')).toContainText('End of fix.');
    await expectHarmless(lead);
    await lead.button('Close', panel).first().click();
  });

  const id = Number(/entry:(\d+)/.exec(decodeURIComponent(page.url()))?.[1]);
  await test.step('written into the lists past the suite, and compared with before', async () => {
    await writeInto(lead, 'OMFAQ', id, {
      Title: title,
      OMFix: `<ol><li>Changed.</li></ol>${html('the list')}<!-- never closed`,
      OMKeywords: attack,
      OMErrorCodes: `0x8018dead\n${attack}`,
      OMRelated: attack,
      OMNotices: attack,
      OMContentVersion: 2
    });
    await writeInto(lead, 'OMFAQFeedback', 0, {
      Title: attack,
      OMKey: `${id}|1|6`,
      OMEntryId: id,
      OMContentVersion: 1,
      OMHelped: false,
      OMReason: html('a reason')
    });
    await lead.open(`?om=entry:${id};section:history`);
    for (const key of ['HistoryShowChange', 'HistoryShowWhole'])
      await panel
        .getByRole('button', { name: lead.text(key) })
        .first()
        .click();
    await expect(panel.getByText('End of the list.').first()).toBeVisible();
    await expectHarmless(lead);
    await lead.tab('SectionFeedback', panel).click();
    await expect(panel.getByText(/Said in a reason/)).toBeVisible();
    await expectHarmless(lead);
    await lead.tab('SectionAnswer', panel).click();
    await expect(panel.getByText('End of the list.')).toBeVisible();
    await expectHarmless(lead);
    await lead.closePanel();
  });

  await test.step('what one entry leaves open does not swallow the others on paper', async () => {
    await lead.open('?om=view:all');
    await lead.button('EntryPrint').first().click();
    const paper = await printed(lead);
    expect(paper).toContain('End of the list.');
    expectPlain(paper);
    const titles = paper.match(/<h3/g)?.length ?? 0;
    expect(titles).toBeGreaterThan(20);
  });

  const user = await faqOf('newhire');
  await test.step('copied by somebody who may only read', async () => {
    const faces = await page.evaluate(async (entry) => {
      const address = `/sites/intune/_api/web/GetList('/sites/intune/Lists/OMFAQPublished')/items?$filter=OMEntryId eq ${entry}&$select=Id`;
      const answer = await fetch(address, { headers: { accept: 'application/json;odata=nometadata' } });
      return ((await answer.json()) as { value: { Id: number }[] }).value;
    }, id);
    await writeInto(lead, 'OMFAQPublished', faces[0]?.Id ?? 0, {
      Title: title,
      OMReply: html('the public list'),
      OMKeywords: attack,
      OMDoubtfulSince: '2026-05-04T00:00:00',
      OMDoubtfulBecause: attack
    });
    const seen = await watch(user.page);
    await user.open('?om=q:sprocket');
    await user.openFound(title);
    await expect(user.panel.getByText('End of the public list.')).toBeVisible();
    await expectHarmless(user);
    await user.button('CopyReply', user.panel).click();
    await expect(user.panel.getByText(user.text('ReplyCopied', { title }))).toBeVisible();
    const copied = await user.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text() ?? '';
    });
    expect(copied).toContain('End of the public list.');
    expectPlain(copied);
    expect(seen).toEqual({ outside: [], dialogs: [] });
  });

  await test.step('shown in a Teams tab', async () => {
    await user.page.goto(`${new URL(user.page.url()).origin}/teams/tab?page=Faq`);
    const frame = user.page.frameLocator('iframe').first();
    await frame.getByRole('searchbox', { name: user.text('SearchEntries') }).fill('sprocket');
    await frame.getByRole('button', { name: title, exact: true }).first().click();
    await expect(frame.getByText('End of the public list.', { exact: true })).toBeVisible();
    await expectHarmless(user, frame);
  });

  const answer = await page.reload();
  expect(answer?.headers()['content-security-policy']).toContain("script-src 'self'");
  expect(watched).toEqual({ outside: [], dialogs: [] });
});
