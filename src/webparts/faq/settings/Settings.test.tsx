import { screen, waitFor, within, type BoundFunctions, type queries } from '@testing-library/react';
import '@testing-library/jest-dom';
import { findPanel, renderFaq, someRows, type FaqPage, type FaqPageOptions } from '../testing/renderFaq';

const title = 'Rules for publishing';
const secondPair = 'A second pair of eyes';

interface OpenSettings {
  readonly page: FaqPage;
  readonly panel: BoundFunctions<typeof queries>;
}

async function openSettings(options: FaqPageOptions = {}): Promise<OpenSettings> {
  const page = renderFaq(options);
  await page.user.click(await screen.findByRole('button', { name: 'More' }));
  await page.user.click(screen.getByRole('menuitem', { name: title }));
  const panel = within(await findPanel(title));
  await panel.findByRole('checkbox', { name: secondPair });
  return { page, panel };
}

describe('what the team has agreed on', () => {
  it('shows what is stored, and says what it means and what it cannot do', async () => {
    const rows = someRows();
    rows.faq.settingsText = 'Second pair of eyes: yes';
    const { panel } = await openSettings({ rows });
    expect(panel.getByRole('checkbox', { name: secondPair })).toBeChecked();
    expect(panel.getByText(/^Whoever changed an entry last does not publish it\./)).toBeInTheDocument();
    expect(panel.getByText(/^This is an agreement, not a permission/)).toBeInTheDocument();
  });

  it('is saved, and taken back', async () => {
    const { page, panel } = await openSettings();
    await page.user.click(panel.getByRole('checkbox', { name: secondPair }));
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    await panel.findByText('Saved. It holds from now on, for everybody.');
    expect(await page.colleague.settings.faq()).toEqual({ secondPairOfEyes: true });
    await page.user.click(panel.getByRole('button', { name: 'Undo' }));
    await panel.findByText('Undone: it is as it was before.');
    expect(panel.getByRole('checkbox', { name: secondPair })).not.toBeChecked();
    expect(await page.colleague.settings.faq()).toEqual({ secondPairOfEyes: false });
  });

  it('stays as ticked when saving fails', async () => {
    const { page, panel } = await openSettings();
    await page.user.click(panel.getByRole('checkbox', { name: secondPair }));
    page.settings.failNext('offline');
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    expect(await panel.findByText('Not saved. Your input is still here.')).toBeInTheDocument();
    expect(panel.getByRole('checkbox', { name: secondPair })).toBeChecked();
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(page.rows.faq.settingsText).toBe('Second pair of eyes: yes'));
  });

  it('asks before a tick is thrown away', async () => {
    const { page, panel } = await openSettings();
    await page.user.click(panel.getByRole('checkbox', { name: secondPair }));
    // Of the screen; the panel has one of its own in the corner.
    const [close] = panel.getAllByRole('button', { name: 'Close' }).slice(-1);
    if (close) await page.user.click(close);
    expect(await panel.findByText('Discard what you typed?')).toBeInTheDocument();
  });

  it('is not offered to people who may only read, and does not keep them from reading', async () => {
    const prepare: FaqPageOptions['prepare'] = ({ settings }) => settings.failNext('forbidden');
    const page = renderFaq({ as: 'visitor', prepare });
    await page.user.click(await screen.findByRole('button', { name: 'More' }));
    expect(screen.getByRole('tab', { name: 'Search' })).toBeInTheDocument();
    expect(screen.queryByRole('menuitem', { name: title })).not.toBeInTheDocument();
  });

  it('has to be known before the team can work', async () => {
    renderFaq({ prepare: ({ settings }) => settings.failNext('offline') });
    expect(await screen.findByText('The entries could not be loaded')).toBeInTheDocument();
  });
});
