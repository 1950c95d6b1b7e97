import {
  attack,
  catchPrints,
  expectHarmless,
  expectPlain,
  hostileHtml,
  printed,
  writeInto
} from '../attacks';
import { watch } from '../watched';
import { expect, test } from './demoFaq';

/** The import takes markup out of titles; the lists keep what is written into them. */
const imported = 'Hostile sprocket';
const title = `Hostile ${attack} sprocket`;
/** An attack in every field, also in those that hold no text of people. */
const fromFile = {
  ...Object.fromEntries(
    ['reply', 'cause', 'fix', 'confirm', 'collect', 'escalate'].map((name) => [name, hostileHtml(name)])
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

test('hostile entries stay words on the page, in print, in the editor, on the clipboard and in Teams', async ({
  faqOf
}) => {
  test.setTimeout(120_000);
  const lead = await faqOf('lead');
  const { page, panel } = lead;
  const watched = watch(page);
  await catchPrints(page);

  await test.step('imported in every field, and published', async () => {
    await lead.open();
    await lead.more('MenuImport');
    await panel.getByRole('textbox').fill(JSON.stringify([fromFile]));
    await panel.locator('form button').click();
    await panel.getByRole('radio', { name: lead.text('ImportPublish') }).check();
    await expectHarmless(page);
    await panel.getByRole('button', { name: /^Import 1/ }).click();
    await expect(panel.getByText(lead.text('ImportDone'))).toBeVisible();
    await expectHarmless(page);
    await lead.closePanel();
  });

  await test.step('found, read, printed and edited', async () => {
    await lead.search('sprocket 0x8018dead');
    await expect(lead.found.first()).toHaveText(imported);
    await expectHarmless(page);
    await lead.openFound(imported);
    for (const name of ['reply', 'fix', 'escalate'])
      await expect(panel.getByText(`End of ${name}.`)).toBeVisible();
    await expectHarmless(page);
    await lead.button('More', panel).click();
    await page.getByRole('menuitem', { name: lead.text('EntryPrint') }).click();
    const paper = await printed(page);
    expect(paper).toContain('End of escalate.');
    expectPlain(paper);
    await lead.button('EntryEdit', panel).click();
    await expect(lead.box('PartFix')).toContainText('End of fix.');
    await expectHarmless(page);
    await lead.button('Close', panel).first().click();
  });

  const id = Number(/entry:(\d+)/.exec(decodeURIComponent(page.url()))?.[1]);
  await test.step('written into the lists past the suite, and compared with before', async () => {
    await writeInto(page, 'OMFAQ', id, {
      Title: title,
      OMFix: `<ol><li>Changed.</li></ol>${hostileHtml('the list')}<!-- never closed`,
      OMKeywords: attack,
      OMErrorCodes: `0x8018dead\n${attack}`,
      OMRelated: attack,
      OMNotices: attack,
      OMContentVersion: 2
    });
    await writeInto(page, 'OMFAQFeedback', 0, {
      Title: attack,
      OMKey: `${id}|1|6`,
      OMEntryId: id,
      OMContentVersion: 1,
      OMHelped: false,
      OMReason: hostileHtml('a reason')
    });
    await lead.open(`?om=entry:${id};section:history`);
    for (const key of ['HistoryShowChange', 'HistoryShowWhole'])
      await panel
        .getByRole('button', { name: lead.text(key) })
        .first()
        .click();
    await expect(panel.getByText('End of the list.').first()).toBeVisible();
    await expectHarmless(page);
    await lead.tab('SectionFeedback', panel).click();
    await expect(panel.getByText(/Said in a reason/)).toBeVisible();
    await expectHarmless(page);
    await lead.tab('SectionAnswer', panel).click();
    await expect(panel.getByText('End of the list.')).toBeVisible();
    await expectHarmless(page);
    await lead.closePanel();
  });

  await test.step('what one entry leaves open does not swallow the others on paper', async () => {
    await lead.open('?om=view:all');
    await lead.button('EntryPrint').first().click();
    const paper = await printed(page);
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
    await writeInto(page, 'OMFAQPublished', faces[0]?.Id ?? 0, {
      Title: title,
      OMReply: hostileHtml('the public list'),
      OMKeywords: attack,
      OMDoubtfulSince: '2026-05-04T00:00:00',
      OMDoubtfulBecause: attack
    });
    const seen = watch(user.page);
    await catchPrints(user.page);
    await user.open('?om=q:sprocket');
    await user.openFound(title);
    await expect(user.panel.getByText('End of the public list.')).toBeVisible();
    await expectHarmless(user.page);
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
    await expectHarmless(user.page, frame);
  });

  const answer = await page.reload();
  expect(answer?.headers()['content-security-policy']).toContain("script-src 'self'");
  expect(watched).toEqual({ outside: [], dialogs: [] });
});
