import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { draftOfEntry } from '../../../domain/faq/entryDraft';
import type { Entry } from '../../../domain/faq/entry';
import { starterSourcedEntries } from '../../../domain/starter/starterEntryDrafts';
import { faqStarterTag, starterEntries } from '../../../starter/faq';
import { MemoryEntryRepository } from '../../../testing/faq/MemoryEntryRepository';
import { openPanel, type OpenPanel } from '../testing/openPanel';
import { renderFaq, someRows, type FaqPage, type FaqPageOptions, type FaqRows } from '../testing/renderFaq';

const all = starterEntries.length;
const [first, second] = starterEntries;
if (!first || !second) throw new Error('There are starter entries.');

interface OpenStarter {
  readonly page: FaqPage;
  readonly panel: OpenPanel;
}

async function openStarter(options: FaqPageOptions = {}): Promise<OpenStarter> {
  const page = renderFaq(options);
  return { page, panel: await openPanel(page, 'Starter content') };
}

/** A site that has the first starter entries. */
async function rowsWith(count: number): Promise<FaqRows> {
  const rows = someRows();
  const sourced = starterSourcedEntries(starterEntries.slice(0, count), faqStarterTag);
  await new MemoryEntryRepository(rows.faq).addMany(sourced);
  return rows;
}

describe('the starter entries', () => {
  it('are offered by category, can be read first, and come as drafts that are linked', async () => {
    const { page, panel } = await openStarter();
    const group = within(await panel.findByRole('group', { name: 'Enrolment' }));
    expect(group.getByRole('checkbox', { name: first.title })).toBeChecked();
    const read = group.getByLabelText(`Read “${first.title}”`);
    await page.user.click(read);
    expect(await group.findByRole('heading', { name: 'Fix' })).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: `Add ${all} entries` }));
    expect(await panel.findByText(`Added as a draft: ${all}`)).toBeInTheDocument();
    const entries = [...page.rows.faq.entries.values()];
    expect(entries).toHaveLength(all);
    expect(
      entries.every(
        ({ status, starterTag, verifiedOn }) =>
          status === 'Draft' && starterTag === faqStarterTag && verifiedOn === null
      )
    ).toBe(true);
    expect(entries.some(({ related }) => related.length > 0)).toBe(true);
    await page.user.click(panel.getByRole('button', { name: 'Back to the starter entries' }));
    expect(await panel.findByText('All starter entries are there.')).toBeInTheDocument();
  });

  it('come without what is left out, one by one or by category', async () => {
    const { page, panel } = await openStarter();
    const whole = await panel.findByRole('checkbox', { name: 'All of “Enrolment”' });
    const enrolment = starterEntries.filter(({ category }) => category === 'Enrolment').length;
    await page.user.click(whole);
    expect(panel.getByRole('checkbox', { name: first.title })).not.toBeChecked();
    await page.user.click(panel.getByRole('checkbox', { name: first.title }));
    expect((whole as HTMLInputElement).indeterminate).toBe(true);
    await page.user.click(panel.getByRole('button', { name: `Add ${all - enrolment + 1} entries` }));
    expect(await panel.findByText(`Added as a draft: ${all - enrolment + 1}`)).toBeInTheDocument();
  });

  it('that are there already are shown as such, and the others can be published at once', async () => {
    const { page, panel } = await openStarter({ rows: await rowsWith(all - 1) });
    expect(await panel.findAllByText('There already')).toHaveLength(all - 1);
    await page.user.click(panel.getByRole('radio', { name: /^Published at once/ }));
    await page.user.click(panel.getByRole('button', { name: 'Add 1 entry' }));
    expect(await panel.findByText('Published: 1')).toBeInTheDocument();
    expect(page.rows.faq.entries.size).toBe(all);
  });

  it('can be stopped, and taken back', async () => {
    const { page, panel } = await openStarter();
    const open = page.entries.hold();
    await page.user.click(await panel.findByRole('button', { name: `Add ${all} entries` }));
    await page.user.click(await panel.findByRole('button', { name: 'Stop' }));
    open();
    expect(await panel.findByText('Stopped before the end')).toBeInTheDocument();
    expect(page.rows.faq.entries.size).toBe(0);
    await page.user.click(panel.getByRole('button', { name: 'Go on' }));
    await panel.findByText(`Added as a draft: ${all}`);
    await page.user.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByText(`Taken back: ${all}`)).toBeInTheDocument();
    expect(page.rows.faq.entries.size).toBe(0);
  });

  it('that nobody has touched can be removed, and brought back', async () => {
    const { page, panel } = await openStarter({ rows: await rowsWith(3) });
    await page.user.click(await panel.findByRole('button', { name: 'Remove 3 entries' }));
    expect(await panel.findByText('Moved to the recycle bin: 3')).toBeInTheDocument();
    expect(page.rows.faq.entries.size).toBe(0);
    await waitFor(() => expect(panel.queryByText('There already')).not.toBeInTheDocument());
    await page.user.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByText('Restored: 3')).toBeInTheDocument();
    expect(page.rows.faq.entries.size).toBe(3);
    expect(await panel.findAllByText('There already')).toHaveLength(3);
  });

  it('that people work with stay, each with the reason', async () => {
    const rows = await rowsWith(3);
    const repository = new MemoryEntryRepository(rows.faq);
    const [a, b] = [...rows.faq.entries.values()] as [Entry, Entry];
    await repository.update(a, { ...draftOfEntry(a), title: 'Ours' });
    await repository.publish(b);
    const { page, panel } = await openStarter({ rows });
    expect(await panel.findByText('2 starter entries stay')).toBeInTheDocument();
    expect(panel.getByText('Stays: somebody changed it')).toBeInTheDocument();
    expect(panel.getByText('Stays: it was published')).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Remove 1 entry' }));
    await panel.findByText('Moved to the recycle bin: 1');
    expect(rows.faq.entries.size).toBe(2);
  });

  it('are for people who may add entries', async () => {
    const page = renderFaq({ as: 'visitor' });
    await page.user.click(await screen.findByRole('button', { name: 'More' }));
    expect(screen.queryByRole('menuitem', { name: 'Starter content' })).not.toBeInTheDocument();
  });
});
