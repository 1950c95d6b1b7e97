import { answersTo, statusesOf } from '../wire';
import { expect, test } from './demoFaq';

const title = 'The kiosk in the canteen shows a blue screen: 0x8018abcd';
const reply = 'Please use the other kiosk until noon.';
const secret = 'Pull the plug behind the fridge';

test('an entry is written, found on the phone, read by users without its internal steps, and kept current', async ({
  faqOf
}) => {
  test.setTimeout(150_000);
  const author = await faqOf('admin2');
  const agent = await faqOf('helpdesk');
  const user = await faqOf('newhire');
  const wire = answersTo(user.page);

  await test.step('the author writes it and publishes it', async () => {
    await author.open();
    await author.button('AddEntry').click();
    await author.box('FieldTitle').fill(title);
    await author.box('FieldErrorCodes').fill('0x8018abcd');
    await author.box('EditReplyLabel').click();
    await author.page.keyboard.press('ControlOrMeta+A');
    await author.page.keyboard.type(reply);
    await author.box('PartFix').click();
    await author.page.keyboard.press('ControlOrMeta+A');
    await author.page.keyboard.press('Backspace');
    await author.page.keyboard.type(`1. ${secret}`);
    await author.page.keyboard.press('Enter');
    await author.page.keyboard.type('Wait a minute');
    await author.button('EditSaveAndPublish', author.panel).click();
    await expect(author.panel.getByText(author.text('Published', { title }))).toBeVisible();
  });

  await test.step('the agent finds it by its code in another form, by keyboard', async () => {
    await agent.open();
    await agent.page.keyboard.press('/');
    await expect(agent.field).toBeFocused();
    await agent.page.keyboard.type(String(0x8018abcd - 0x100000000));
    await expect(agent.found.first()).toHaveText(title);
    await agent.page.keyboard.press('ArrowDown');
    await agent.page.keyboard.press('c');
    await expect(agent.page.getByText(agent.text('ReplyCopied', { title }))).toBeVisible();
    const copied = await agent.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
      return { plain: await read('text/plain'), html: await read('text/html') };
    });
    expect(copied.plain).toContain(reply);
    expect(copied.html).toContain(`<p>${reply}</p>`);
    await agent.page.keyboard.press('Enter');
    await expect(agent.panel.getByRole('heading', { name: title }).first()).toBeVisible();
  });

  await test.step('ticks the steps, and says that it is solved', async () => {
    await agent.settled();
    await agent.panel.getByRole('checkbox').first().check();
    await expect(agent.panel.getByText(agent.text('EntryStepsDone', { done: '1', all: '2' }))).toBeVisible();
    await agent.page.keyboard.press('y');
    await expect(agent.panel.getByText(agent.text('EntryVoteMineYes'))).toBeVisible();
  });

  await test.step('a user reads the reply, and nothing internal comes to the browser', async () => {
    await user.open();
    await user.search('kiosk canteen');
    await expect(user.found.first()).toHaveText(title);
    await user.openFound(title);
    await expect(user.panel.getByText(reply)).toBeVisible();
    await expect(user.panel.getByText(secret)).toHaveCount(0);
    await user.search('plug behind the fridge').catch(() => undefined);
    expect(wire.join('\n')).toContain(reply);
    expect(wire.join('\n')).not.toContain(secret);
    expect(await user.page.content()).not.toContain(secret);
    const status = await statusesOf(user.page, ['OMFAQ', 'OMFAQVerifications', 'OMFAQSearches']);
    expect(status.every((one) => one === 403 || one === 404)).toBe(true);
    await expect(user.button('EntryVerify', user.panel)).toHaveCount(0);
  });

  await test.step('somebody is not helped, and the owner sees why', async () => {
    await agent.page.keyboard.press('n');
    await agent.box('EntryVoteReason').fill('There is no fridge any more.');
    await agent.button('EntryVoteSend', agent.panel).click();
    await expect(
      agent.panel.getByText(agent.text('EntryVoteMineReason', { reason: 'There is no fridge any more.' }))
    ).toBeVisible();
    await author.closePanel();
    await author.tab('ViewQueue').click();
    await expect(author.page.getByText('There is no fridge any more.')).toBeVisible();
  });

  await test.step('the author mends it; readers see the earlier text until it is published', async () => {
    await author.tab('ViewSearch').click();
    await author.search('kiosk canteen');
    await author.openFound(title);
    await author.button('EntryEdit', author.panel).click();
    await author.box('EditReplyLabel').click();
    await author.page.keyboard.press('ControlOrMeta+A');
    await author.page.keyboard.type('Please use the kiosk on the first floor.');
    await author.button('Save', author.panel).click();
    await expect(
      author.panel.getByText(author.text('EntryChangesWait', { published: '1', content: '2' }))
    ).toBeVisible();
    await user.open('?om=q:kiosk canteen');
    await user.openFound(title);
    await expect(user.panel.getByText(reply)).toBeVisible();
    await author.button('EntryPublishChanges', author.panel).click();
    await expect(author.panel.getByText(author.text('Published', { title }))).toBeVisible();
    await user.open('?om=q:kiosk canteen');
    await user.openFound(title);
    await expect(user.panel.getByText('Please use the kiosk on the first floor.')).toBeVisible();
  });

  await test.step('one click verifies it, and the history says so', async () => {
    await author.button('EntryVerify', author.panel).click();
    await expect(author.panel.getByText(author.text('Verified', { title }))).toBeVisible();
    await author.tab('SectionHistory', author.panel).click();
    await author.settled();
    await expect(author.panel.getByText('Brigitte Keller').first()).toBeVisible();
  });
});

test('a search in vain becomes a gap, is claimed, and closed by the entry that answers it', async ({
  faqOf
}) => {
  test.setTimeout(120_000);
  const agent = await faqOf('helpdesk');
  const author = await faqOf('admin1');
  await agent.open();
  await agent.search('zebra xylograph +49 151 23456789');
  await expect(agent.page.getByText(agent.text('CountedAsGap', { text: 'zebra xylograph' }))).toBeVisible({
    timeout: 15_000
  });

  await author.open();
  await author.tab('ViewGaps').click();
  const gap = author.page.getByRole('listitem').filter({ hasText: 'zebra xylograph' });
  await expect(gap).not.toContainText('151');
  const write = author.text('StepAbout', { step: author.text('WriteEntry'), title: 'zebra xylograph' });
  await gap.getByRole('button', { name: write, exact: true }).click();
  await expect(author.box('FieldTitle')).toHaveValue('zebra xylograph');
  await author.box('FieldTitle').fill('Zebra xylograph prints blank labels');
  await author.box('EditReplyLabel').click();
  await author.page.keyboard.press('ControlOrMeta+A');
  await author.page.keyboard.type('Please turn the roll around.');
  await author.button('EditSaveAndPublish', author.panel).click();
  await expect(author.panel.getByText(/the gap is closed/)).toBeVisible();
  await author.closePanel();
  // The other gaps may name the new entry as what is found today.
  await expect(author.page.getByRole('button', { name: write, exact: true })).toHaveCount(0);

  await agent.open();
  await agent.search('zebra xylograph');
  await expect(agent.found.first()).toHaveText('Zebra xylograph prints blank labels');
});
