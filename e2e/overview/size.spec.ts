import { readdirSync } from 'node:fs';
import path from 'node:path';
import { chunkAssets, readingAssets } from '../../scripts/lib/readingAssets';
import { expect, test } from './demoOverview';

const assetsFolder = path.join(__dirname, '..', '..', 'release', 'assets');

test('what needs somebody is shown with no more of our own files than the size bench counts', async ({
  overviewOf
}) => {
  const own = new Set(readdirSync(assetsFolder));
  const fetched = new Set<string>();
  const lead = await overviewOf('lead');
  lead.page.on('request', (request) => {
    const name = path.posix.basename(new URL(request.url()).pathname);
    if (own.has(name)) fetched.add(name);
  });
  // Numbers of devices come below the cards, which do not wait for them.
  const later = new Set(chunkAssets('overview-devices'));
  let letGo = (): void => undefined;
  const isShown = new Promise<void>((resolve) => (letGo = resolve));
  await lead.page.route(/chunk\.overview-devices_/, async (route) => {
    await isShown;
    await route.continue();
  });
  const opened = lead.open();
  await expect(lead.cards.first()).toBeVisible();

  const counted = readingAssets().find(({ alias }) => alias === 'IntuneOverviewWebPart')?.files ?? [];
  const waitedFor = [...fetched].filter((name) => !later.has(name) || counted.includes(name));
  expect(waitedFor.sort()).toEqual([...counted].sort());
  letGo();
  await opened;
});
