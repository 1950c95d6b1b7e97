import type { Page } from '@playwright/test';

/** What SharePoint answers to the page from now on: the list grows while the page works. */
export function answersTo(page: Page): readonly string[] {
  const answers: string[] = [];
  page.on('response', (response) => {
    if (!response.url().includes('/_api/')) return;
    void response.text().then(
      (text) => answers.push(text),
      () => undefined
    );
  });
  return answers;
}

/** How SharePoint answers the person on the page who asks for the rows of these lists themselves: a status each. */
export async function statusesOf(page: Page, lists: readonly string[]): Promise<readonly number[]> {
  return page.evaluate(async (urlNames) => {
    const answers = urlNames.map((urlName) =>
      fetch(`/sites/intune/_api/web/GetList('/sites/intune/Lists/${urlName}')/items`, {
        headers: { accept: 'application/json' }
      })
    );
    return (await Promise.all(answers)).map(({ status }) => status);
  }, lists);
}
