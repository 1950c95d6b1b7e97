import { screen, within, type BoundFunctions, type queries } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../domain/dates/calendarDate';
import { aTask } from '../../testing/builders';
import { aSite, findPanel, renderChecklist, type ChecklistPage } from './testing/renderChecklist';
import { savedText } from './testing/savedText';

type Panel = BoundFunctions<typeof queries>;

const rows = [
  'Title,Focus area,Owner (e-mail),Schedule,Due date,Colour',
  'Look at alerts,Operations,zoe.winter@contoso.example,FREQ=WEEKLY;BYDAY=MO,,red',
  'Plan the year,Planning,,,2026-12-01,',
  'Paint it,Painting,nobody@contoso.example,,tomorrow,'
].join('\n');

async function openImport(page: ChecklistPage): Promise<Panel> {
  await page.user.click(await screen.findByRole('button', { name: 'More' }));
  await page.user.click(await screen.findByRole('menuitem', { name: 'Import tasks from CSV' }));
  const panel = within(await findPanel('Import tasks from CSV'));
  await panel.findByRole('button', { name: 'Choose a CSV file' });
  return panel;
}

async function paste(page: ChecklistPage, panel: Panel, text: string): Promise<void> {
  await page.user.click(panel.getByLabelText('Or paste rows, with the names of the columns'));
  await page.user.paste(text);
  await page.user.click(panel.getByRole('button', { name: 'Preview' }));
}

describe('importing tasks from CSV', () => {
  it('says what would become of each row, and writes nothing', async () => {
    const page = renderChecklist();
    const panel = await openImport(page);
    await paste(page, panel, rows);
    expect(await panel.findByText('2 new, 0 already there, and 1 cannot be taken')).toBeInTheDocument();
    const refused = within(panel.getByRole('row', { name: /Paint it/ }));
    expect(refused.getByText(/Column Focus area: “Painting” is not one of the values/)).toHaveTextContent(
      'Allowed: Planning · Help desk · Awareness · Training · Operations'
    );
    expect(refused.getByText(/“tomorrow” is not a date. Allowed: 2026-01-31/)).toBeInTheDocument();
    expect(refused.getByText(/nobody with the address “nobody@contoso.example”/)).toBeInTheDocument();
    expect(panel.getByText('Colour')).toBeInTheDocument();
    expect(page.site.tasks.size).toBe(0);
    expect(page.site.people.find(({ name }) => name === 'Zoe Winter')?.known).toBe(false);
  });

  it('adds what is new, and nothing when it is done again', async () => {
    const page = renderChecklist();
    const panel = await openImport(page);
    await paste(page, panel, rows);
    await page.user.click(await panel.findByRole('button', { name: 'Add 2 tasks' }));
    expect(await panel.findByText('2 tasks added.')).toBeInTheDocument();
    expect([...page.site.tasks.values()].map(({ title, owner }) => [title, owner?.name])).toEqual([
      ['Look at alerts', 'Zoe Winter'],
      ['Plan the year', undefined]
    ]);
    await page.user.click(panel.getAllByRole('button', { name: 'Close' }).at(-1) as HTMLElement);
    const again = await openImport(page);
    await paste(page, again, rows);
    expect(await again.findByText('0 new, 2 already there, and 1 cannot be taken')).toBeInTheDocument();
    expect(again.queryByRole('button', { name: /^Add/ })).not.toBeInTheDocument();
  });

  it('lists in what a row differs from the task that is there', async () => {
    const site = aSite();
    site.seed(aTask({ id: 1, title: 'Plan it', focusArea: 'Planning', sourceKey: 'csv:plan', minutes: 10 }));
    const page = renderChecklist({ site });
    const panel = await openImport(page);
    await paste(page, panel, 'Key;Title;Focus area;Minutes\nplan;Plan it;Training;20');
    expect(
      await panel.findByText('Differs in: Focus area and Effort in minutes. It stays as it is.')
    ).toBeInTheDocument();
  });

  it('says why a file cannot be read', async () => {
    const page = renderChecklist();
    const panel = await openImport(page);
    await paste(page, panel, 'Name,Colour\nA,red');
    expect(await panel.findByRole('alert')).toHaveTextContent(
      'The first row has to name the column Title. It names: Name · Colour'
    );
  });

  it('takes a file, in the encoding of older spreadsheets too', async () => {
    const page = renderChecklist();
    const panel = await openImport(page);
    const bytes = new Uint8Array([...'Title\nPr'].map((letter) => letter.charCodeAt(0)).concat(0xfc, 0x66));
    await page.user.upload(panel.getByLabelText('CSV file'), new File([bytes], 'tasks.csv'));
    expect(await panel.findByRole('rowheader', { name: 'Prüf' })).toBeInTheDocument();
  });

  it('says when people cannot be looked up, and tries again', async () => {
    const page = renderChecklist();
    const panel = await openImport(page);
    page.people.failNext('offline');
    await paste(page, panel, rows);
    expect(await panel.findByText('The rows could not be compared with the list')).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Try again' }));
    expect(await panel.findByRole('button', { name: 'Add 2 tasks' })).toBeInTheDocument();
  });

  it('adds no task whose people could not be made known, and goes on from there', async () => {
    const page = renderChecklist();
    const panel = await openImport(page);
    await paste(page, panel, rows);
    const add = await panel.findByRole('button', { name: 'Add 2 tasks' });
    page.people.failNext('forbidden');
    await page.user.click(add);
    expect(
      await panel.findByText('The people of the tasks could not be added to the site')
    ).toBeInTheDocument();
    expect(page.site.tasks.size).toBe(0);
    await page.user.click(panel.getByRole('button', { name: 'Add 2 tasks' }));
    expect(await panel.findByText('2 tasks added.')).toBeInTheDocument();
  });
});

describe('exporting tasks as CSV', () => {
  it('saves the tasks of the filter, or all, and says how many', async () => {
    const site = aSite();
    site.seed(
      aTask({ id: 1, title: 'B', focusArea: 'Planning' }),
      aTask({ id: 2, title: 'A', dueDate: calendarDate('2026-05-09') })
    );
    const page = renderChecklist({ site, defaults: { focusArea: 'Planning' } });
    await page.user.click(await screen.findByRole('button', { name: 'More' }));
    await page.user.click(await screen.findByRole('menuitem', { name: 'Export tasks as CSV' }));
    const panel = within(await findPanel('Export tasks as CSV'));
    expect(await panel.findByLabelText('Those of the present filter: 1 task')).toBeChecked();
    await page.user.click(panel.getByLabelText('All open tasks: 2 tasks'));
    const text = await savedText(() => page.user.click(panel.getByRole('button', { name: 'Download CSV' })));
    const lines = text.trim().split('\r\n');
    expect(lines[0]).toContain('Key,Title,Kind,Focus area');
    expect(lines.slice(1).map((line) => line.split(',')[1])).toEqual(['A', 'B']);
  });
});
