import type { Frame, Page } from '@playwright/test';
import { expect, fact, pageIsReady, test } from './fixtures';

async function teamsFrame(page: Page): Promise<Frame> {
  const frame = page.frame('embedded-page-container');
  if (!frame) throw new Error('The Teams page has no frame');
  await pageIsReady(frame);
  return frame;
}

test('a tab gets its team from the real Teams library, and each theme that Teams switches to', async ({
  page
}) => {
  await page.goto('/teams/tab?theme=light');
  const frame = await teamsFrame(page);
  await expect(fact(frame, 'teams')).toHaveText('Workplace Services');
  await expect(fact(frame, 'background')).toHaveText('#ffffff');
  for (const [theme, background] of [
    ['dark', '#1f1f1f'],
    ['contrast', '#000000'],
    ['default', '#ffffff']
  ] as const) {
    await page.getByLabel('Theme').selectOption(theme);
    await expect(fact(frame, 'background')).toHaveText(background);
  }
});

test('a personal app has a host and no team', async ({ page }) => {
  await page.goto('/teams/personal?theme=dark');
  const frame = await teamsFrame(page);
  await expect(fact(frame, 'teams')).toHaveText('Teams');
  await expect(fact(frame, 'background')).toHaveText('#1f1f1f');
});
