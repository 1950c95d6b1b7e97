import { expect, test } from './demoFaq';

const title = 'A person cannot add another device: the limit is reached';

test('two people who write at once both keep what they wrote; a closed tab keeps it too', async ({
  faqOf
}) => {
  test.setTimeout(120_000);
  const first = await faqOf('admin1');
  const second = await faqOf('admin2');
  for (const editor of [first, second]) {
    await editor.open('?om=q:limit is reached');
    await editor.openFound(title);
    await editor.button('EntryEdit', editor.panel).click();
    await expect(editor.box('FieldTitle')).toHaveValue(title);
  }

  await test.step('the first one changes the reply and saves', async () => {
    await first.box('EditReplyLabel').click();
    await first.page.keyboard.press('ControlOrMeta+End');
    await first.page.keyboard.type(' The limit is fifteen devices.');
    await first.button('Save', first.panel).click();
    await expect(first.panel.getByRole('tab').first()).toBeVisible();
  });

  await test.step('the second one types, and the tab is closed', async () => {
    await second.box('PartFix').click();
    await second.page.keyboard.press('ControlOrMeta+End');
    await second.page.keyboard.type(' Ask for old devices first.');
    await second.box('EditReplyLabel').click();
    await second.page.keyboard.press('ControlOrMeta+End');
    await second.page.keyboard.type(' Write to us.');
    await second.page.waitForTimeout(1500);
    await second.page.goto('about:blank');
  });

  await test.step('what was typed is offered again', async () => {
    await second.open('?om=q:limit is reached');
    await second.openFound(title);
    await second.button('EntryEdit', second.panel).click();
    await second.button('EditKeptGoOn', second.panel).click();
    await expect(second.box('PartFix')).toContainText('Ask for old devices first.');
  });

  await test.step('saving shows what the other one wrote, part by part', async () => {
    await second.button('Save', second.panel).click();
    await expect(second.panel.getByText(second.text('EditConflictTitle'))).toBeVisible();
    await expect(second.panel.getByText('The limit is fifteen devices.').first()).toBeVisible();
    await second.panel
      .getByRole('radio', { name: second.text('EditConflictTheirs', { name: 'Amir Haddad' }) })
      .first()
      .check();
    await second.button('EditConflictSave', second.panel).click();
    await expect(second.panel.getByText('Ask for old devices first.')).toBeVisible();
    await expect(second.panel.getByText('The limit is fifteen devices.')).toBeVisible();
    await expect(second.panel.getByText('Write to us.')).toHaveCount(0);
  });
});
