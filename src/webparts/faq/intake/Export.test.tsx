import '@testing-library/jest-dom';
import { anEntry, seedEntries } from '../../../testing/faq/anEntry';
import { openImport, openPanel, paste } from '../testing/openPanel';
import { renderFaq, someRows, type FaqRows } from '../testing/renderFaq';
import { savedFiles } from '../../../testing/savedFiles';

function rowsWithThree(): FaqRows {
  const rows = someRows();
  seedEntries(
    rows.faq,
    anEntry({ id: 1, title: 'Windows stops', related: [2] }),
    anEntry({ id: 2, title: '=HYPERLINK("x")', category: 'Apps', platforms: ['macOS'], status: 'Draft' }),
    anEntry({ id: 3, title: 'Apps for all', category: 'Apps', platforms: [], level: 'User' })
  );
  return rows;
}

afterEach(() => jest.restoreAllMocks());

describe('the export', () => {
  it('holds whole entries for the team, and spreadsheets run nothing in it', async () => {
    const files = savedFiles();
    const page = renderFaq({ rows: rowsWithThree() });
    const panel = await openPanel(page, 'Export entries');
    expect(await panel.findByText('All entries: 3 entries')).toBeInTheDocument();
    expect(panel.getByText(/^It holds whole entries: internal steps/)).toBeInTheDocument();
    expect(panel.getByText(/Importing it again makes no doubles/)).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Download' }));
    const csv = files.get('faq-2026-05-04.csv') ?? '';
    expect(csv.split('\r\n')[0]).toMatch(/^\uFEFF?Key,Title,Category/);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain('Open the enrolment restrictions.');
  });

  it('holds what is filtered now', async () => {
    const files = savedFiles();
    const page = renderFaq({
      rows: rowsWithThree(),
      query: '?om=category:Apps;platform:iOS/iPadOS;level:User'
    });
    const panel = await openPanel(page, 'Export entries');
    const choice = await panel.findByRole('radio', { name: /^Those with these filters: .*: 1 entry$/ });
    expect(choice).toBeChecked();
    await page.user.click(panel.getByRole('radio', { name: 'JSON, for other programs' }));
    await page.user.click(panel.getByRole('button', { name: 'Download' }));
    const { entries } = JSON.parse(files.get('faq-2026-05-04.json') ?? '') as {
      entries: { title: string }[];
    };
    expect(entries.map(({ title }) => title)).toEqual(['Apps for all']);
    await page.user.click(panel.getByRole('radio', { name: 'All entries: 3 entries' }));
    await page.user.click(panel.getByRole('button', { name: 'Download' }));
    expect(files.get('faq-2026-05-04.json')).toContain('Windows stops');
  });

  it.each(['CSV, for spreadsheets', 'JSON, for other programs'])(
    'makes no doubles when it is imported again: %s',
    async (format) => {
      const files = savedFiles();
      const page = renderFaq({ rows: rowsWithThree() });
      const exporting = await openPanel(page, 'Export entries');
      await page.user.click(await exporting.findByRole('radio', { name: format }));
      await page.user.click(exporting.getByRole('button', { name: 'Download' }));
      await page.user.click(exporting.getAllByRole('button', { name: 'Close' })[0] as HTMLElement);
      const panel = await openImport(page);
      await paste(page, panel, [...files.values()][0] ?? '');
      expect(await panel.findByRole('button', { name: 'There already: 3' })).toBeInTheDocument();
    }
  );

  it('holds nothing but answers for users', async () => {
    const files = savedFiles();
    const page = renderFaq({ rows: rowsWithThree(), as: 'visitor' });
    const panel = await openPanel(page, 'Export entries');
    expect(await panel.findByText('All entries: 2 entries')).toBeInTheDocument();
    expect(panel.getByText('It holds the answers that users may read.')).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Download' }));
    const csv = files.get('faq-2026-05-04.csv') ?? '';
    expect(csv).toContain('Please restart the device');
    expect(csv).not.toMatch(/enrolment restrictions|Personal devices|Cause|Fix/);
  });

  it('says that there is nothing', async () => {
    const page = renderFaq();
    const panel = await openPanel(page, 'Export entries');
    expect(await panel.findByText('There is no entry to export.')).toBeInTheDocument();
    expect(panel.getByRole('button', { name: 'Download' })).toBeDisabled();
  });
});
