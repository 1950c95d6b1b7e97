import { expect, fact, pageIsReady, samplePage, test } from './fixtures';

test.describe('a page with web parts', () => {
  const themes = [
    { theme: 'light', background: '#ffffff' },
    { theme: 'dark', background: '#1f1f1f' },
    { theme: 'contrast', background: '#000000' }
  ];
  for (const { theme, background } of themes) {
    test(`loads the package's web part in the ${theme} theme`, async ({ page }) => {
      await page.goto(`${samplePage}?theme=${theme}`);
      await pageIsReady(page);
      await expect(page.getByRole('heading', { name: 'Hello' })).toBeVisible();
      await expect(fact(page, 'background')).toHaveText(background);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    });
  }

  test('gives a section with a background its own theme', async ({ page }) => {
    await page.goto(`${samplePage}?section=strong`);
    await pageIsReady(page);
    await expect(fact(page, 'background')).not.toHaveText('#ffffff');
    await expect(page.locator('.canvasSection')).toHaveAttribute('data-background', 'strong');
  });

  test('holds several instances on the page with all parts', async ({ page }) => {
    await page.goto('/');
    await pageIsReady(page);
    await expect(page).toHaveURL(/SitePages\/Home\.aspx/);
    expect(await page.locator('.partControl[data-state="ready"]').count()).toBeGreaterThanOrEqual(2);
  });

  test('does not answer a page that the package has no web part for', async ({ request }) => {
    const response = await request.get('/sites/intune/SitePages/Nothing.aspx');
    expect(response.status()).toBe(404);
  });
});

test.describe('people', () => {
  const people = [
    { key: 'lead', name: 'Lena Lindqvist', mayManage: 'true', editButtons: 1 },
    { key: 'admin1', name: 'Amir Haddad', mayManage: 'true', editButtons: 1 },
    { key: 'admin2', name: 'Brigitte Keller', mayManage: 'true', editButtons: 1 },
    { key: 'helpdesk', name: 'Chidi Okafor', mayManage: 'true', editButtons: 1 },
    { key: 'newhire', name: 'Dana Novak', mayManage: 'false', editButtons: 0 }
  ];
  for (const { key, name, mayManage, editButtons } of people) {
    test(`${name} sees the page with their own rights`, async ({ page }) => {
      await page.goto(`${samplePage}?person=${key}`);
      await pageIsReady(page);
      await expect(fact(page, 'user')).toHaveText(name);
      await expect(fact(page, 'mayManage')).toHaveText(mayManage);
      await expect(page.getByRole('button', { name: 'Edit', exact: true })).toHaveCount(editButtons);
    });
  }

  test('can be switched in the suite bar', async ({ page }) => {
    await page.goto(samplePage);
    await page.getByRole('button', { name: /Signed in as Lena/ }).click();
    await page.getByRole('button', { name: /Amir Haddad/ }).click();
    await pageIsReady(page);
    await expect(fact(page, 'user')).toHaveText('Amir Haddad');
  });
});

test.describe('languages', () => {
  const languages = [
    { lang: 'en-us', culture: 'en-US', dir: 'ltr', edit: 'Edit' },
    { lang: 'de-de', culture: 'de-DE', dir: 'ltr', edit: 'Bearbeiten' },
    { lang: 'ar-sa', culture: 'ar-SA', dir: 'rtl', edit: 'تحرير' }
  ];
  for (const { lang, culture, dir, edit } of languages) {
    test(`${culture} reaches the web part and the page`, async ({ page }) => {
      await page.goto(`${samplePage}?lang=${lang}`);
      await pageIsReady(page);
      await expect(fact(page, 'culture')).toHaveText(culture);
      await expect(fact(page, 'rtl')).toHaveText(String(dir === 'rtl'));
      await expect(page.locator('html')).toHaveAttribute('dir', dir);
      await expect(page.getByRole('button', { name: edit, exact: true })).toBeVisible();
    });
  }
});

test.describe('widths', () => {
  const widths = [
    { width: 'one-third', least: 300, most: 424 },
    { width: 'phone', least: 340, most: 400 },
    { width: 'phone-320', least: 260, most: 322 }
  ];
  for (const { width, least, most } of widths) {
    test(`${width} makes the web part that narrow`, async ({ page }) => {
      await page.goto(`${samplePage}?width=${width}`);
      await pageIsReady(page);
      const box = await page.locator('.partHost').first().boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(least);
      expect(box?.width).toBeLessThanOrEqual(most);
    });
  }
});
