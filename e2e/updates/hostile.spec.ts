import { expect, test } from '../fixtures';
import { watch } from '../watched';
import { graphExport } from './notices';
import { UpdatesPage } from './UpdatesPage';

test.use({ hasLists: true });

/** Ways in which text has taken over pages; each would leave `window.taken` or leave the page. */
const attacks = [
  '<script>window.taken = 1</script>',
  '<img src="x" onerror="window.taken = 2">',
  '<svg onload="window.taken = 3"><script>window.taken = 4</script></svg>',
  '<a href="javascript:window.taken = 5" id="trap">a link</a>',
  '<a href=" jav&#x09;ascript:window.taken = 6">another link</a>',
  '<iframe srcdoc="<script>parent.taken = 7</script>"></iframe>',
  '<form action="https://elsewhere.example"><input name="q"><button>Send</button></form>',
  '<style>* { display: none !important }</style>',
  '<div style="position:fixed;inset:0;background:url(https://elsewhere.example/pixel)">cover</div>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.taken=8&gt;"></mglyph></table></mtext></math>',
  '<object data="data:text/html,<script>window.taken = 9</script>"></object>',
  '<base href="https://elsewhere.example/"><meta http-equiv="refresh" content="0;url=https://elsewhere.example">',
  '<details open ontoggle="window.taken = 10">more</details>',
  '<input autofocus onfocus="window.taken = 11">',
  '<noscript><p title="</noscript><img src=x onerror=window.taken=12>"></noscript>'
];

const title = 'Harmless <img src=x onerror=window.taken=13> title';

test('hostile notices stay words: nothing runs, nothing leaves the page, and what they say can be read', async ({
  signIn
}) => {
  test.setTimeout(120_000);
  const lead = new UpdatesPage(await signIn('lead'));
  const { page } = lead;
  const { outside, dialogs } = watch(page);
  await lead.open();
  const body = attacks.map((attack, index) => `<p>Paragraph ${index}.</p>${attack}`).join('');
  await lead.takeIn(graphExport([{ id: 'MC990001', title, body }]), /New: 1/);
  await lead.openNotice(title);
  for (const index of attacks.keys()) {
    await expect(lead.panel.getByText(`Paragraph ${index}.`, { exact: true })).toBeVisible();
  }
  await lead.panel.getByText('a link', { exact: true }).click();
  await page.waitForTimeout(500);

  const facts = await page.evaluate(() => ({
    taken: (window as { taken?: unknown }).taken ?? null,
    markup: document.querySelectorAll(
      '[role=dialog] :is(script, iframe, object, form, style, base, meta, img, svg[onload])'
    ).length,
    handlers: [...document.querySelectorAll('[role=dialog] *')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on'))
    ).length,
    scripts: [...document.querySelectorAll('[role=dialog] a')].filter((link) =>
      /script/i.test(link.getAttribute('href') ?? '')
    ).length
  }));
  expect(facts).toEqual({ taken: null, markup: 0, handlers: 0, scripts: 0 });
  expect(page.url()).toContain('/SitePages/Updates.aspx');
  expect({ outside, dialogs }).toEqual({ outside: [], dialogs: [] });
  const answer = await page.reload();
  expect(answer?.headers()['content-security-policy']).toContain("script-src 'self'");
});

test('what somebody wrote into the list itself is made harmless when it is shown', async ({
  signIn,
  site
}) => {
  const lead = new UpdatesPage(await signIn('lead'));
  const { page } = lead;
  await lead.open();
  await lead.takeIn(graphExport([{ id: 'MC990001', title: 'A notice', body: '<p>Plain.</p>' }]), /New: 1/);
  // Past the suite: with SharePoint's own interface, as anybody with rights on the list can.
  const status = await page.evaluate(async (root) => {
    const digest = await fetch(`${root}/_api/contextinfo`, {
      method: 'POST',
      headers: { accept: 'application/json' }
    }).then(async (response) => (await response.json()) as { FormDigestValue: string });
    const response = await fetch(`${root}/_api/web/GetList('/sites/intune/Lists/OMUpdates')/items(1)`, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        'x-requestdigest': digest.FormDigestValue,
        'x-http-method': 'MERGE',
        'if-match': '*'
      },
      body: JSON.stringify({
        OMBody: '<p>Said.</p><img src=x onerror="window.taken = 1"><script>window.taken = 2</script>'
      })
    });
    return response.status;
  }, site.url);
  expect(status).toBe(204);
  await lead.open();
  await lead.openNotice('A notice');
  await expect(lead.panel.getByText('Said.', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => (window as { taken?: unknown }).taken ?? null)).toBeNull();
  await expect(lead.panel.locator('img')).toHaveCount(0);
});
