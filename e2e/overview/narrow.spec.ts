import { expectNoViolations } from '../axe';
import { overflowOf } from '../overflow';
import type { Locale } from '../texts';
import { draft, forms, openBeside, opened, views } from './beside';
import { expect, test } from './demoOverview';

for (const locale of ['en-us', 'ar-sa'] as const satisfies readonly Locale[]) {
  test(`nothing is cut off at 320 pixels in ${locale}`, async ({ overviewOf }) => {
    test.setTimeout(150_000);
    const lead = await overviewOf('lead', locale);
    const { page, panel } = lead;
    const show = async (view: string): Promise<void> => {
      await page
        .locator('select:visible')
        .first()
        .selectOption({ label: lead.text(view) });
      await lead.settled();
    };
    await page.setViewportSize({ width: 320, height: 800 });
    await lead.open(`${draft}&lang=${locale}`);
    for (const view of views) {
      await test.step(lead.text(view), async () => {
        await show(view);
        if (view === 'ViewReport') await lead.unfoldReport();
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
        // What is new here is the writing from right to left.
        if (locale === 'ar-sa') await expectNoViolations(page, 'main');
      });
    }
    for (const one of [...opened, ...forms]) {
      await test.step(one.name, async () => {
        await show(one.view);
        await openBeside(lead, one);
        expect(await overflowOf(panel)).toBeLessThanOrEqual(0);
        await lead.closePanel();
      });
    }
  });
}
