import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { anEntry, seedEntries } from '../../../testing/faq/anEntry';
import { findRow, openImport, paste } from '../testing/openPanel';
import { renderFaq, someRows } from '../testing/renderFaq';

const csv = [
  'Title,Category,Error codes,Reply,Fix,Owner,Colour',
  'Enrolment stops at 0x80180014,Enrolment,0x80180014,Please restart.,"1. Open the restrictions.\n2. Allow it.",amir.haddad@contoso.example,red',
  ',Apps,,Text without a title.,,,',
  'Outlook asks for a password,Post,,,Look at the policy.,nobody@contoso.example,',
  'Broken,Apps,,a,b,c,d,e'
].join('\r\n');

describe('the preview of an import', () => {
  it('shows what would become of each row, with the reason, and writes nothing', async () => {
    const page = renderFaq();
    const panel = await openImport(page);
    await paste(page, panel, csv);
    expect(await panel.findByText('4 rows were read.')).toBeInTheDocument();
    expect(panel.getByText('Passed over: Colour')).toBeInTheDocument();
    for (const name of ['All rows: 4', 'Not taken: 2', 'New: 2', 'With remarks: 1'])
      expect(panel.getByRole('button', { name })).toBeInTheDocument();
    const first = await findRow(panel, 'Enrolment stops at 0x80180014');
    expect(within(first).getByText('New')).toBeInTheDocument();
    expect(first).toHaveTextContent('Enrolment · For users and Fix · 0x80180014');
    const second = await findRow(panel, 'Outlook asks for a password');
    expect(second).toHaveTextContent('Category: “Post” is not one of the choices.');
    expect(second).toHaveTextContent('Nobody with the address “nobody@contoso.example” was found.');
    expect(page.rows.faq.entries.size).toBe(0);
  });

  it('names the row, the reason and what to do about what is not taken', async () => {
    const page = renderFaq();
    const panel = await openImport(page);
    await paste(page, panel, csv);
    await page.user.click(await panel.findByRole('button', { name: 'Not taken: 2' }));
    const untitled = await findRow(panel, /Text without a title/);
    expect(within(untitled).getByRole('cell', { name: '3' })).toBeInTheDocument();
    expect(untitled).toHaveTextContent('The title is missing.');
    expect(untitled).toHaveTextContent('Give it a title: what goes wrong.');
    const broken = await findRow(panel, /Broken/);
    expect(broken).toHaveTextContent('Cells: 8, headings: 7.');
    expect(panel.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  it('lets a person leave rows out', async () => {
    const page = renderFaq();
    const panel = await openImport(page);
    await paste(page, panel, csv);
    expect(await panel.findByRole('button', { name: 'Import 2 entries' })).toBeInTheDocument();
    await page.user.click(panel.getByRole('checkbox', { name: 'Import “Outlook asks for a password”' }));
    expect(panel.getByRole('button', { name: 'Import 1 entry' })).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Take all new ones' }));
    await page.user.click(panel.getByRole('button', { name: 'Leave all new ones out' }));
    expect(panel.queryByRole('button', { name: /^Import/ })).not.toBeInTheDocument();
  });

  it('never offers to verify, and no publishing where the team wants a second pair of eyes', async () => {
    const rows = someRows();
    rows.faq.settingsText = 'Second pair of eyes: yes';
    const page = renderFaq({ rows });
    const panel = await openImport(page);
    await paste(page, panel, csv);
    expect(await panel.findByText(/^They come as drafts: your team has agreed/)).toBeInTheDocument();
    expect(panel.queryByRole('radio', { name: /Published at once/ })).not.toBeInTheDocument();
    expect(panel.queryByText(/mark as verified/i)).not.toBeInTheDocument();
  });

  it('reads JSON, from a file too, and takes answers for users only when somebody says so', async () => {
    const page = renderFaq();
    const panel = await openImport(page);
    const text = JSON.stringify([{ question: 'VPN drops', answer: 'Restart it.' }, 7]);
    await page.user.upload(panel.getByLabelText('File with entries'), new File([text], 'faq.json'));
    const row = await findRow(panel, 'VPN drops');
    expect(row).toHaveTextContent('Fix');
    expect(panel.getByRole('columnheader', { name: 'Entry' })).toBeInTheDocument();
    expect(panel.getByText('It is no entry.')).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Choose something else' }));
    await page.user.click(panel.getByRole('radio', { name: 'May be told to users' }));
    await paste(page, panel, text);
    expect(await findRow(panel, 'VPN drops')).toHaveTextContent('For users');
  });

  it('leaves out what is retired where it comes from, unless somebody ticks it', async () => {
    const page = renderFaq();
    const panel = await openImport(page);
    await paste(page, panel, JSON.stringify([{ title: 'Old', fix: 'x', status: 'Retired' }]));
    expect(await findRow(panel, 'Old')).toHaveTextContent('It is retired where it comes from.');
    expect(panel.getByRole('checkbox', { name: 'Import “Old”' })).not.toBeChecked();
  });

  it('tells what is there already, what differs, and what stands there twice', async () => {
    const rows = someRows();
    seedEntries(
      rows.faq,
      anEntry({ id: 1, title: 'Same', sourceKey: 'import:a', fix: '<p>x</p>', status: 'Draft' }),
      anEntry({ id: 2, title: 'Other', sourceKey: 'import:b', fix: '<p>x</p>' })
    );
    const page = renderFaq({ rows });
    const panel = await openImport(page);
    const entry = { key: 'c', title: 'Twice', fix: 'x' };
    await paste(
      page,
      panel,
      JSON.stringify([
        { key: 'a', title: 'Same', fix: 'x' },
        { key: 'b', title: 'Other', fix: 'y' },
        entry,
        entry
      ])
    );
    const same = await findRow(panel, 'Same');
    expect(same).toHaveTextContent('There already');
    expect(same).toHaveTextContent('Draft');
    expect(await findRow(panel, 'Other')).toHaveTextContent('The file says something else in: Fix.');
    expect(
      panel.getByRole('checkbox', { name: 'Take over what the file says of “Other”' })
    ).not.toBeChecked();
    expect(panel.getByText('Entry 3 says the same.')).toBeInTheDocument();
  });

  it.each([
    ['words', 'Just some words.', /neither a CSV table/, 'Save it as CSV'],
    ['broken JSON', '[{"title": ', /JSON has a mistake/, 'Export it again'],
    ['nothing in it', '[]', /holds no entries/, 'Choose another file'],
    ['no title', 'Category,Fix\nApps,x', /no column for the title. It has: Category · Fix/, 'Call the column']
  ])('says why a whole text cannot be imported: %s', async (_what, text, reason, advice) => {
    const page = renderFaq();
    const panel = await openImport(page);
    await paste(page, panel, text);
    const alert = await panel.findByRole('alert');
    expect(alert).toHaveTextContent('Nothing can be imported from this');
    expect(alert).toHaveTextContent(reason);
    expect(alert).toHaveTextContent(advice);
    expect(panel.getByLabelText('Or paste its text')).toHaveValue(text);
  });

  it('reads thousands with progress, and can be stopped', async () => {
    const many = ['Title,Answer', ...Array.from({ length: 3_000 }, (_, at) => `Case ${at},**Text** ${at}`)];
    const page = renderFaq();
    const panel = await openImport(page);
    fireEvent.change(panel.getByLabelText('Or paste its text'), { target: { value: many.join('\n') } });
    await page.user.click(panel.getByRole('button', { name: 'Preview' }));
    expect(await panel.findByText(/^[\d,]+ of 3,000 rows read$/)).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(panel.getByRole('button', { name: 'Choose a file' })).toBeVisible());
    expect(panel.queryByRole('table')).not.toBeInTheDocument();
    expect(panel.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says so when people cannot be looked up, and compares on demand', async () => {
    const page = renderFaq();
    const panel = await openImport(page);
    page.people.failNext('offline');
    await paste(page, panel, csv);
    expect(await panel.findByText('The rows could not be compared with the entries')).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Try again' }));
    expect(await panel.findByRole('button', { name: 'Import 2 entries' })).toBeInTheDocument();
  });

  it('is not for people who may only read', async () => {
    const page = renderFaq({ as: 'visitor' });
    await page.user.click(await screen.findByRole('button', { name: 'More' }));
    expect(screen.queryByRole('menuitem', { name: 'Import entries' })).not.toBeInTheDocument();
    expect(screen.getByRole('menuitem', { name: 'Export entries' })).toBeInTheDocument();
  });
});
