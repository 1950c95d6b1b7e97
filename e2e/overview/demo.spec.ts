import { expectNoViolations } from '../axe';
import { draft, forms, openBeside, opened, views } from './beside';
import { test } from './demoOverview';

for (const theme of ['light', 'dark', 'contrast']) {
  test(`axe finds nothing in the views and what opens beside them, in the ${theme} theme`, async ({
    overviewOf
  }) => {
    test.setTimeout(180_000);
    const lead = await overviewOf('lead');
    const { page } = lead;
    await lead.open(`${draft}&theme=${theme}`);
    for (const view of views) {
      await test.step(lead.text(view), async () => {
        await lead.view(view);
        if (view === 'ViewReport') await lead.unfoldReport();
        await expectNoViolations(page, 'main');
      });
    }
    // Other themes change colours only, and forms are drawn with the colours of other panels.
    const coloured = opened.filter(({ hasOwnColours }) => hasOwnColours);
    for (const one of theme === 'light' ? [...opened, ...forms] : coloured) {
      await test.step(one.name, async () => {
        await lead.view(one.view);
        await openBeside(lead, one);
        await expectNoViolations(page, '[role=dialog]');
        await lead.closePanel();
      });
    }
  });
}
