import '@testing-library/jest-dom';
import { screen, waitFor, within, type BoundFunctions, type queries } from '@testing-library/react';
import type { Entry } from '../../../domain/faq/entry';
import { anEntry, seedEntries } from '../../../testing/faq/anEntry';
import { findPanel, renderFaq, someRows, type FaqPage, type FaqPageOptions } from '../testing/renderFaq';

const one = anEntry({ id: 1, title: 'Enrolment fails with 0x80180014', keywords: [] });
const two = anEntry({
  id: 2,
  title: 'Device cannot join: 0x80180014',
  cause: '<p>The limit of devices is reached.</p>',
  platforms: ['Windows', 'macOS'],
  keywords: []
});
const three = anEntry({ id: 3, title: 'Outlook asks for a password', errorCodes: [], keywords: [] });

interface OpenMerge {
  readonly page: FaqPage;
  readonly panel: BoundFunctions<typeof queries>;
}

async function openMerge(
  entries: readonly Entry[] = [one, two, three],
  options: FaqPageOptions = {}
): Promise<OpenMerge> {
  const rows = options.rows ?? someRows();
  seedEntries(rows.faq, ...entries);
  const page = renderFaq({ rows, query: '?om=entry:1', ...options });
  const dialog = within(await screen.findByRole('dialog'));
  await page.user.click(await dialog.findByRole('button', { name: 'More' }));
  await page.user.click(screen.getByRole('menuitem', { name: /merge/i }));
  const panel = within(await findPanel('Merge two entries'));
  await panel.findByText(/^Which entry is about the same as/);
  return { page, panel };
}

async function chosen(entries?: readonly Entry[], options?: FaqPageOptions): Promise<OpenMerge> {
  const opened = await openMerge(entries, options);
  await opened.page.user.click(opened.panel.getByRole('button', { name: /^Device cannot join/ }));
  return opened;
}

const field = (panel: OpenMerge['panel'], name: string): BoundFunctions<typeof queries> =>
  within(panel.getByRole('group', { name }));
const mergeButton = (panel: OpenMerge['panel']): HTMLElement =>
  panel.getByRole('button', { name: /^Merge into/ });
const done = `“${two.title}” is part of “${one.title}” now. Links to it lead here.`;

describe('choosing what to merge', () => {
  it('offers entries with the same code first, and finds any other by typing', async () => {
    const { page, panel } = await openMerge();
    expect(panel.getByRole('heading', { name: 'These look like it' })).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: /Outlook/ })).not.toBeInTheDocument();
    await page.user.type(panel.getByRole('combobox', { name: 'Or another entry' }), 'outlook');
    await page.user.click(panel.getByRole('option', { name: three.title }));
    expect(panel.getByRole('radiogroup', { name: 'Which one stays?' })).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Choose another entry' }));
    expect(panel.getByRole('combobox', { name: 'Or another entry' })).toBeInTheDocument();
  });

  it('lets rather that one stay which readers know', async () => {
    const draft = anEntry({ ...one, status: 'Draft', publishedVersion: null });
    const { panel } = await chosen([draft, two]);
    expect(
      panel.getByRole('radio', { name: /^Device cannot join.* Published · Never verified/ })
    ).toBeChecked();
    expect(panel.getByRole('button', { name: `Merge into “${two.title}”` })).toBeInTheDocument();
  });

  it('says why two cannot become one', async () => {
    const retired = anEntry({ ...two, status: 'Retired' });
    const { page, panel } = await chosen([one, retired]);
    await page.user.click(panel.getByRole('radio', { name: /^Device cannot join/ }));
    expect(panel.getByText(/is retired, so it cannot stay\. Choose the other one/)).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: /^Merge into/ })).not.toBeInTheDocument();
  });
});

describe('merging', () => {
  it('shows field by field what both say, and what comes of it', async () => {
    const { page, panel } = await chosen();
    const cause = field(panel, 'Cause');
    expect(cause.getByText('Personal devices are blocked.')).toBeInTheDocument();
    expect(cause.getByText('The limit of devices is reached.')).toBeInTheDocument();
    expect(cause.getByRole('radio', { name: 'Both together' })).toBeChecked();
    expect(panel.queryByRole('group', { name: 'Fix' })).not.toBeInTheDocument();
    expect(panel.getByText(/^They say the same in:.*Fix/)).toBeInTheDocument();
    const preview = panel.getByText('What the merged entry will say').closest('details');
    expect(preview).toHaveTextContent('Personal devices are blocked. The limit of devices is reached.');
    expect(preview).toHaveTextContent(two.title);
    await page.user.click(cause.getByRole('radio', { name: 'From the entry that goes' }));
    expect(preview).not.toHaveTextContent('Personal devices are blocked.');
  });

  it('makes one of two; links to the other lead to it, and all of it can be taken back', async () => {
    const { page, panel } = await chosen();
    await page.user.click(mergeButton(panel));
    expect(await screen.findByText(done)).toBeInTheDocument();
    expect(await page.entries.get(1)).toMatchObject({
      cause: '<p>Personal devices are blocked.</p>\n<p>The limit of devices is reached.</p>',
      platforms: ['Windows', 'macOS'],
      keywords: [two.title],
      contentVersion: 2,
      publishedVersion: 2
    });
    expect(await page.entries.get(2)).toMatchObject({ status: 'Retired', mergedInto: 1 });
    await findPanel(one.title);
    await page.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Taken back: they are two entries again, as before.')).toBeInTheDocument();
    expect(await page.entries.get(1)).toMatchObject({ cause: one.cause, status: 'Published' });
    expect(await page.entries.get(2)).toMatchObject({ status: 'Published', mergedInto: null });
    expect(page.rows.faq.answerOf(2)).toBeDefined();
  });

  it('keeps what was chosen when nothing could be written', async () => {
    const { page, panel } = await chosen();
    await page.user.click(field(panel, 'Cause').getByRole('radio', { name: 'From the entry that goes' }));
    page.entries.failNext('offline');
    await page.user.click(mergeButton(panel));
    expect(await panel.findByText('Nothing was merged. What you chose is still here.')).toBeInTheDocument();
    await page.user.click(mergeButton(panel));
    expect(await screen.findByText(done)).toBeInTheDocument();
    expect(await page.entries.get(1)).toMatchObject({ cause: two.cause });
  });

  it('that stopped half-way says so, and is finished without doing anything twice', async () => {
    const { page, panel } = await chosen();
    const retire = jest.spyOn(page.entries, 'retire');
    retire.mockImplementationOnce(async () => {
      page.entries.failNext('offline');
      await page.entries.get(2);
      throw new Error('There was no failure.');
    });
    await page.user.click(mergeButton(panel));
    expect(await panel.findByText('Not everything is done yet')).toBeInTheDocument();
    expect(
      panel.getByText(/holds the merged text, but “Device cannot join: 0x80180014” is still there/)
    ).toBeInTheDocument();
    expect(await page.entries.get(2)).toMatchObject({ status: 'Published' });
    await page.user.click(panel.getByRole('button', { name: 'Finish merging' }));
    expect(await screen.findByText(done)).toBeInTheDocument();
    expect(await page.entries.get(1)).toMatchObject({ contentVersion: 2 });
    expect(await page.entries.get(2)).toMatchObject({ status: 'Retired', mergedInto: 1 });
  });

  it('that stopped half-way can be taken back', async () => {
    const { page, panel } = await chosen();
    jest.spyOn(page.entries, 'retire').mockRejectedValueOnce(new Error('broken'));
    await page.user.click(mergeButton(panel));
    await page.user.click(await panel.findByRole('button', { name: 'Take it back' }));
    expect(await screen.findByText('Taken back: they are two entries again, as before.')).toBeInTheDocument();
    expect(await page.entries.get(1)).toMatchObject({ cause: one.cause });
  });

  it('shows both again when somebody has changed one of them, and puts nothing in twice', async () => {
    const { page, panel } = await chosen();
    await page.colleague.entries.update(two, { ...two, cause: '<p>A third cause.</p>' });
    await page.user.click(mergeButton(panel));
    expect(await panel.findByText('Somebody else has changed one of the two')).toBeInTheDocument();
    expect(field(panel, 'Cause').getByText('A third cause.')).toBeInTheDocument();
    await page.user.click(mergeButton(panel));
    expect(await screen.findByText(done)).toBeInTheDocument();
    const { cause } = await page.entries.get(1);
    expect(cause?.match(/Personal devices are blocked\./g)).toHaveLength(1);
    expect(cause).toContain('A third cause.');
  });

  it('is taken back in two attempts when the first one breaks', async () => {
    const { page, panel } = await chosen();
    await page.user.click(mergeButton(panel));
    await screen.findByText(done);
    page.entries.failNext('offline');
    await page.user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(
      /^Not everything was taken back\. Undo goes on from here\. SharePoint did not answer/
    );
    await page.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Taken back: they are two entries again, as before.')).toBeInTheDocument();
  });
});

describe('what readers see of a merge', () => {
  it('is told when the text is not published, and by whom it can be', async () => {
    const rows = someRows();
    rows.faq.settingsText = 'Second pair of eyes: yes';
    const { page, panel } = await chosen(undefined, { rows });
    expect(panel.queryByRole('checkbox', { name: /^Publish the merged text/ })).not.toBeInTheDocument();
    expect(panel.getByText(/^Your team has agreed that somebody else publishes/)).toBeInTheDocument();
    expect(panel.getByText(/^Readers see the earlier text of “Enrolment fails/)).toBeInTheDocument();
    await page.user.click(mergeButton(panel));
    await screen.findByText(done);
    expect(await page.entries.get(1)).toMatchObject({ contentVersion: 2, publishedVersion: 1 });
  });

  it('is told when they lose what they see today', async () => {
    const draft = anEntry({ ...one, status: 'Draft', publishedVersion: null });
    const { page, panel } = await chosen([draft, two]);
    await page.user.click(panel.getByRole('radio', { name: /^Enrolment fails/ }));
    expect(panel.getByText(/They see neither of the two until somebody publishes/)).toBeInTheDocument();
    await page.user.click(panel.getByRole('checkbox', { name: 'Publish the merged text right away' }));
    expect(panel.queryByText(/They see neither of the two/)).not.toBeInTheDocument();
    await page.user.click(mergeButton(panel));
    await screen.findByText(done);
    await page.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/Readers still see the merged text of/)).toBeInTheDocument();
    await waitFor(() => expect(page.rows.faq.answerOf(2)).toBeDefined());
  });
});
