import { screen, waitFor, within, type BoundFunctions, type queries } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../domain/dates/calendarDate';
import { RepositoryError } from '../../domain/RepositoryError';
import { aRecurringTask } from '../../testing/builders';
import { MemoryCalendarRepository } from '../../testing/MemoryCalendarRepository';
import { aSite, findPanel, renderChecklist, type PageOptions } from './testing/renderChecklist';

async function openHolidays(options: PageOptions = {}): Promise<{
  readonly page: ReturnType<typeof renderChecklist>;
  readonly panel: BoundFunctions<typeof queries>;
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
  const panel = within(await findPanel('Holidays'));
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

  it('tell when it is there already, or its name is too long', async () => {
    const { page, panel, stored } = await openHolidays();
    const name = panel.getByRole('textbox', { name: 'Name of the holiday' });
    await page.user.type(name, 'founders day');
    await page.user.type(panel.getByRole('combobox', { name: /^Day/ }), '6/5/2026');
    await page.user.click(panel.getByRole('button', { name: 'Add holiday' }));
    expect(await panel.findByText('Already there')).toBeInTheDocument();
    await page.user.clear(name);
    await page.user.click(name);
    await page.user.paste('x'.repeat(256));
    expect(panel.getByText('256 characters are too many. 255 fit.')).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Add holiday' }));
    expect(name).toHaveFocus();
    expect(await stored()).toHaveLength(2);
  });

  it('move what is due away from them, at once', async () => {
    const site = aSite();
    site.seed(aRecurringTask({ onNonWorkingDay: 'after' }, { id: 1, title: 'On Mondays' }));
    const { page, panel } = await openHolidays({
      site,
      defaults: { view: 'week' },
      query: '?om-0f3a9c1e=from:2026-05-04'
    });
    const due = (day: string): HTMLElement | null =>
      within(screen.getByLabelText(day)).queryByText('On Mondays');
    await waitFor(() => expect(due('Monday, May 4')).toBeInTheDocument());
    await page.user.click(panel.getByText('Add several at once'));
    await page.user.click(panel.getByRole('textbox', { name: 'Holidays, one on each line' }));
    await page.user.paste('2026-05-04 Closed\n2026-05-05 Closed as well');
    await page.user.click(panel.getByRole('button', { name: 'Add 2 holidays' }));
    await waitFor(() => expect(due('Wednesday, May 6')).toBeInTheDocument());
  });

  it('show which of many are there when the connection breaks in the middle', async () => {
    const { page, panel, stored } = await openHolidays();
    await page.user.click(panel.getByText('Add several at once'));
    await page.user.click(panel.getByRole('textbox', { name: 'Holidays, one on each line' }));
    await page.user.paste('2026-12-25 Christmas\n2026-12-26 Boxing Day');
    const all = page.calendar.addHolidays.bind(page.calendar);
    jest.spyOn(page.calendar, 'addHolidays').mockImplementationOnce(async ([first]) => {
      await all(first ? [first] : []);
      throw new RepositoryError('offline', 'The connection broke.');
    });
    await page.user.click(panel.getByRole('button', { name: 'Add 2 holidays' }));
    expect(await panel.findByText(/^Not all of them were added\./)).toBeInTheDocument();
    await page.user.click(await panel.findByRole('button', { name: 'Add 1 holiday' }));
    await panel.findByText('1 holiday added');
    expect(await stored()).toHaveLength(4);
  });

  it('are only shown to readers', async () => {
    const { panel } = await openHolidays({ as: 'visitor' });
    expect(panel.getByText('You can read this checklist, but not change it.')).toBeInTheDocument();
    expect(panel.queryByRole('textbox')).not.toBeInTheDocument();
    expect(panel.queryByRole('button', { name: /^(Add|Remove)/ })).not.toBeInTheDocument();
  });

  it('say when they cannot be loaded, and try again', async () => {
    const page = renderChecklist();
    await page.user.click(await screen.findByRole('button', { name: 'More' }));
    page.calendar.failNext('offline');
    await page.user.click(screen.getByRole('menuitem', { name: 'Holidays' }));
    expect(await screen.findByText('The holidays could not be loaded')).toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('No holiday is entered for this year and later.')).toBeInTheDocument();
  });

  it('can be removed, and brought back', async () => {
    const { page, panel, stored } = await openHolidays();
    await page.user.click(panel.getByRole('button', { name: 'Remove: Founders Day · Jun 5' }));
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
