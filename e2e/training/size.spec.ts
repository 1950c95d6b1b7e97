import { readdirSync } from 'node:fs';
import path from 'node:path';
import { chunkAssets, readingAssets } from '../../scripts/lib/readingAssets';
import { expect, test } from './demoTraining';

const assetsFolder = path.join(__dirname, '..', '..', 'release', 'assets');

test('a learner fetches no more of our own files than the size bench counts', async ({ trainingOf }) => {
  const own = new Set(readdirSync(assetsFolder));
  const fetched = new Set<string>();
  const learner = await trainingOf('newhire');
  learner.page.on('request', (request) => {
    const name = path.posix.basename(new URL(request.url()).pathname);
    if (own.has(name)) fetched.add(name);
  });
  // What notices have made of the courses is asked for at the same time, and the first row does not wait for it.
  const later = new Set(chunkAssets('updates-data'));
  let letGo = (): void => undefined;
  const isShown = new Promise<void>((resolve) => (letGo = resolve));
  await learner.page.route(/chunk\.updates-data_/, async (route) => {
    await isShown;
    await route.continue();
  });
  await learner.open();
  await expect(learner.list('MineNext')).toBeVisible();

  const counted = readingAssets().find(({ alias }) => alias === 'IntuneTrainingWebPart')?.files ?? [];
  const waitedFor = [...fetched].filter((name) => !later.has(name) || counted.includes(name));
  expect(waitedFor.sort()).toEqual([...counted].sort());
  letGo();
});
