import { expect, test } from './fixtures';
import { launchSite } from './launchSite';

test('the local site answers each person as herself', async ({ signIn, site }) => {
  for (const person of ['lead', 'newhire'] as const) {
    const page = await signIn(person);
    const answer = await page.request.get(`${site.url}/_api/web/currentuser`, {
      headers: { accept: 'application/json;odata=nometadata' }
    });
    expect(answer.status()).toBe(200);
    expect(JSON.stringify(await answer.json())).toContain(
      person === 'lead' ? '"IsSiteAdmin":true' : '"IsSiteAdmin":false'
    );
  }
});

test('data outlives a killed server', async ({ request }) => {
  const first = await launchSite();
  const port = new URL(first.origin).port;
  await first.kill();
  await expect(request.get(`http://127.0.0.1:${port}/sites/intune/_api/web`)).rejects.toThrow();
  const second = await launchSite({ dataFile: first.dataFile });
  const answer = await request.get(
    `http://127.0.0.1:${new URL(second.origin).port}/sites/intune/_api/web/title`
  );
  expect(answer.status()).toBe(200);
  await second.stop();
  await first.stop();
});
