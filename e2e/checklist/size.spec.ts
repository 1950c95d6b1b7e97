import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readingAssets } from '../../scripts/lib/readingAssets';
import { expect, test } from '../fixtures';
import { ChecklistPage } from './ChecklistPage';

const assetsFolder = path.join(__dirname, '..', '..', 'release', 'assets');

test.use({ hasLists: true });

test('a reader fetches no more of our own files than the size bench counts', async ({ signIn }) => {
  const lead = new ChecklistPage(await signIn('lead'));
  await lead.open();
  await lead.addTask('Check the connector');

  const own = new Set(readdirSync(assetsFolder));
  const fetched = new Set<string>();
  // A visitor: for people who may edit, the panels are fetched when the page is idle, which is after the first row.
  const reader = new ChecklistPage(await signIn('newhire'));
  reader.page.on('request', (request) => {
    const name = path.posix.basename(new URL(request.url()).pathname);
    if (own.has(name)) fetched.add(name);
  });
  await reader.open();
  await expect(reader.task('Check the connector')).toBeVisible();

  const counted = readingAssets().find(({ alias }) => alias === 'IntuneChecklistWebPart')?.files ?? [];
  expect([...fetched].sort()).toEqual([...counted].sort());
});
