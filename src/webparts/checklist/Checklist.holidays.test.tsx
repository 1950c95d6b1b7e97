import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../domain/dates/calendarDate';
import { MemoryCalendarRepository } from '../../testing/MemoryCalendarRepository';
import { aSite, findPanel, renderChecklist, type PageOptions } from './testing/renderChecklist';

async function openHolidays(options: PageOptions = {}): Promise<{
  readonly page: ReturnType<typeof renderChecklist>;
  readonly panel: typeof screen;
  readonly stored: () => Promise<readonly string[]>;
}> {
  const site = options.site ?? aSite();
  const calendar = new MemoryCalendarRepository(site, site.personByRole('owner'));
  await calendar.addHolidays([
    { name: 'Old New Year', date: calendarDate('2025-01-01') },
    { name: 'Founders Day', date: calendarDate('2026-06-05') }
  ]);
  const page = renderChecklist({ ...options, site });
  await page.user.click(await screen.findByRole('button', { name: 'More' }));
  await page.user.click(screen.getByRole('menuitem', { name: 'Holidays' }));
  await findPanel('Holidays');
  const panel = screen;
  await panel.findByRole('list', { name: 'Holidays' });
  return {
    page,
    panel,
    stored: async () => (await calendar.holidays()).map(({ date, name }) => `${date} ${name}`)
  };
}

describe('the holidays', () => {
  it('are shown from this year on, with the weekly days off of the site', async () => {
    const { panel } = await openHolidays();
    const coming = within(panel.getByRole('list', { name: 'Holidays' }));
    expect(coming.getByText('Founders Day')).toBeInTheDocument();
    expect(coming.queryByText('Old New Year')).not.toBeInTheDocument();
    expect(
      panel.getByText(/^Weekly days off: (Saturday and Sunday|Sunday and Saturday)/)
    ).toBeInTheDocument();
  });

  it('take one more, and say what is missing first', async () => {
    const { page, panel, stored } = await openHolidays();
    await page.user.click(panel.getByRole('button', { name: 'Add holiday' }));
    expect(panel.getByText('Give it a name.')).toBeInTheDocument();
    await page.user.type(panel.getByRole('textbox', { name: 'Name of the holiday' }), 'Labour Day');
    await page.user.type(panel.getByRole('combobox', { name: /^Day/ }), '5/1/2026');
    await page.user.click(panel.getByRole('button', { name: 'Add holiday' }));
    expect(await panel.findByText('1 holiday added')).toBeInTheDocument();
    expect(await stored()).toContain('2026-05-01 Labour Day');
  });

  it('take many at once, with a verdict for each line', async () => {
    const { page, panel, stored } = await openHolidays();
    await page.user.click(panel.getByText('Add several at once'));
    const box = panel.getByRole('textbox', { name: 'Holidays, one on each line' });
    await page.user.click(box);
    await page.user.paste('2026-12-25 Christmas\n2026-06-05 founders day\nsometime Easter');
    const preview = within(panel.getByRole('list', { name: 'What would be added' }));
    expect(preview.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringMatching(/Christmas.*New$/),
      expect.stringMatching(/founders day.*Already there$/),
      expect.stringMatching(/Easter.*Not taken: it does not begin with a date$/)
    ]);
    await page.user.click(panel.getByRole('button', { name: 'Add 1 holiday' }));
    await panel.findByText('1 holiday added');
    expect(box).toHaveValue('');
    expect(await stored()).toEqual([
      '2025-01-01 Old New Year',
      '2026-06-05 Founders Day',
      '2026-12-25 Christmas'
    ]);
  });

  it('can be removed, and brought back', async () => {
    const { page, panel, stored } = await openHolidays();
    await page.user.click(panel.getByRole('button', { name: 'Remove: Founders Day' }));
    expect(await panel.findByText('Moved to the recycle bin: Founders Day')).toBeInTheDocument();
    expect(await stored()).toEqual(['2025-01-01 Old New Year']);
    await page.user.click(panel.getByRole('button', { name: 'Undo' }));
    await panel.findByText('Restored: Founders Day');
    await waitFor(async () => expect(await stored()).toHaveLength(2));
  });

  it('keep what was typed when SharePoint refuses', async () => {
    const { page, panel } = await openHolidays();
    await page.user.type(panel.getByRole('textbox', { name: 'Name of the holiday' }), 'Labour Day');
    await page.user.type(panel.getByRole('combobox', { name: /^Day/ }), '5/1/2026');
    page.calendar.failNext('offline');
    await page.user.click(panel.getByRole('button', { name: 'Add holiday' }));
    expect(await panel.findByText('Not added. Your input is still here.')).toBeInTheDocument();
    expect(panel.getByRole('textbox', { name: 'Name of the holiday' })).toHaveValue('Labour Day');
  });
});
