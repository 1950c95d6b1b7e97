import { readFileSync } from 'node:fs';
import { expect, test } from './demoOverview';
import { monthAgo } from './months';
import { catchPages, printedPage, printInto } from './paper';

const month = monthAgo(2);

test('a report is printed on A4 and Letter, kept as a file for spreadsheets, and copied as a mail', async ({
  overviewOf
}, info) => {
  const lead = await overviewOf('lead');
  const { page, report } = lead;
  await catchPages(page);
  await lead.open(`?om=view:report;period:${month.key}`);
  const title = lead.text('ReportTitle', { period: month.name });
  const decision = 'A test group gets every update a week before everybody else';

  await test.step('paper', async () => {
    await lead.button('OutputPrint', report).click();
    const printed = await printedPage(page);
    expect(printed.html).toContain(decision);
    for (const format of ['A4', 'Letter'] as const) {
      const path = info.outputPath(`report-${format}.pdf`);
      const pdf = await printInto(page.context(), printed, { format, path });
      expect(pdf.hasText).toBe(true);
      expect(pdf.sizes).toHaveLength(1);
      expect(pdf.pages).toBeGreaterThan(1);
      expect(pdf.pages).toBeLessThan(5);
    }
  });

  await test.step('a file', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      lead.button('OutputCsv', report).click()
    ]);
    expect(download.suggestedFilename()).toBe(lead.text('OutputFileName', { period: month.key }));
    const lines = readFileSync(await download.path(), 'utf8')
      .replace(/^\uFEFF/, '')
      .split('\r\n');
    expect(lines[0]).toBe(title);
    expect(
      lines.filter((line) => line.startsWith(`${lead.text('ReportDecisions')},${decision},`))
    ).toHaveLength(1);
    const head = lines.findIndex((line) => line.startsWith(`${lead.text('OutputPart')},`));
    const onTime = lines.slice(head).find((line) => line.includes(`,${lead.text('FigureNameOnTime')},`));
    expect(onTime).toMatch(/,\d+ ?%,/);
    expect(onTime).toContain(lead.text('FigureRuleOnTime'));
  });

  await test.step('a mail', async () => {
    await lead.button('OutputCopy', report).click();
    await expect(lead.said('OutputCopied')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.startsWith(title)).toBe(true);
    expect(copied).toContain(`- ${decision}`);
  });
});
