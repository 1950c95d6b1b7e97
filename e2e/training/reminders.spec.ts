import { sentMessages, setGraph } from '../graphSwitch';
import { expect, test } from './demoTraining';

/** Late with the Chromebooks in the demo. */
const name = 'Brigitte Keller';

test.afterEach(async ({ demoSite }) => {
  await setGraph(demoSite, { mode: 'granted' });
});

test('a lead reminds somebody who is late from their own mailbox, once', async ({ trainingOf, demoSite }) => {
  await setGraph(demoSite, { mode: 'granted' });
  const lead = await trainingOf('lead');
  const { page, panel } = lead;
  await lead.open('?om=view:team');
  await lead.button('LateRemindOf', page, { name }).click();
  await expect(panel.getByRole('list', { name: '1 message' })).toContainText(name);
  await panel.getByText(lead.text('RemindPreview')).click();
  await expect(panel.getByText(/Chromebooks of the training rooms \(by /)).toBeVisible();
  await lead.button('RemindSendOf', panel, { name }).click();
  await expect(panel.getByText(lead.text('RemindSent'), { exact: true })).toBeVisible();
  await expect(lead.button('RemindSendOf', panel, { name })).toHaveCount(0);
  const sent = await sentMessages(demoSite);
  const [message] = sent.filter(({ to }) => to.includes('brigitte.keller@contoso.example'));
  expect(message?.from).toBe('lena.lindqvist@contoso.example');
  expect(message?.body).toContain('Hello Brigitte Keller,');
  expect(message?.body).toContain('Chromebooks of the training rooms');
  expect(message?.body).toContain('/SitePages/Training.aspx');
});

test('where sending is not allowed, the page says what to do, and the message is copied instead', async ({
  trainingOf,
  demoSite
}) => {
  await setGraph(demoSite, { mode: 'denied' });
  const lead = await trainingOf('lead');
  const { panel } = lead;
  const before = (await sentMessages(demoSite)).length;
  await lead.open();
  await lead.more('MenuRemind');
  await panel.getByRole('button', { name: /^Send \d+ messages from my mailbox$/ }).click();
  const alert = panel.getByRole('alert').filter({ hasText: lead.text('RemindNotGranted') });
  await expect(alert).toContainText(lead.text('RemindNotGrantedText'));
  await lead.button('RemindCopyOf', panel, { name }).click();
  await expect(panel.getByText(lead.text('RemindCopied'), { exact: true })).toBeVisible();
  const copied = await lead.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Hello Brigitte Keller,');
  expect(copied).toContain('Chromebooks of the training rooms');
  expect((await sentMessages(demoSite)).length).toBe(before);
});
