import { screen, waitFor, within } from '@testing-library/react';
import type { EntryVersion } from '../../../../domain/faq/EntryRepository';
import { draftOfEntry } from '../../../../domain/faq/entryDraft';
import { anEntry, seedEntries } from '../../../../testing/faq/anEntry';
import { findPanel, renderFaq, someRows, type FaqPage, type FaqPageOptions } from '../../testing/renderFaq';

const entry = anEntry({ id: 1, contentVersion: 2, publishedVersion: 1 });
const query = '?om=entry:1;section:history';
const { owner: _owner, ...presentText } = draftOfEntry(entry);

function aVersion(label: string, changes: Partial<EntryVersion> = {}): EntryVersion {
  return {
    label,
    on: '2026-04-27T08:00:00Z',
    by: 'Lena Lindqvist',
    contentVersion: 2,
    draft: presentText,
    ...changes
  };
}

const firstText = {
  ...presentText,
  title: 'Enrolment fails',
  cause: '<p>Personal devices are forbidden.</p>',
  errorCodes: ['0x80180013'],
  level: null
};

function history(versions: readonly EntryVersion[], options: FaqPageOptions = {}): FaqPage {
  const rows = someRows();
  seedEntries(rows.faq, entry);
  rows.faq.versions.set(1, versions);
  return renderFaq({ rows, query, ...options });
}

const twoTexts = [
  aVersion('2.0'),
  aVersion('1.0', { on: '2026-03-02T10:00:00Z', by: 'Amir Haddad', contentVersion: 1, draft: firstText })
];

const section = (name: string): HTMLElement =>
  screen.getByRole('heading', { name }).closest('section') ?? document.body;

const first = /Text version 1 of Mar 2, 2026/;

describe('The verifications of an entry', () => {
  it('say who found it right, when, and what they noted, the latest first', async () => {
    const rows = someRows();
    seedEntries(rows.faq, entry);
    const [lena, amir] = [rows.faq.site.personByRole('owner'), rows.faq.site.personByRole('member')];
    rows.faq.verifications.push(
      { entry: 1, by: lena, on: '2026-01-05T10:00:00Z', version: 1, wasChanged: true, note: 'New menu.' },
      { entry: 1, by: amir, on: '2026-04-28T10:00:00Z', version: 2, wasChanged: false, note: '' },
      { entry: 2, by: amir, on: '2026-04-29T10:00:00Z', version: 2, wasChanged: false, note: 'Other entry.' }
    );
    renderFaq({ rows, query });
    await findPanel(entry.title);
    await screen.findByText(/The text was right/);
    const items = within(section('Verifications')).getAllByRole('listitem');
    expect(items).toHaveLength(2);
    expect(items[0]?.textContent).toMatch(/Amir Haddad.*Apr 28, 2026.*Text version 2 · The text was right/);
    expect(items[1]?.textContent).toMatch(
      /Lena Lindqvist.*Jan 5, 2026.*Text version 1 · The text had to changeNew menu\./
    );
  });

  it('that cannot be loaded can be asked for again', async () => {
    const page = history(twoTexts, { query: '?om=entry:1' });
    await findPanel(entry.title);
    page.entries.failNext('offline', 2);
    await page.user.click(screen.getByRole('tab', { name: 'History' }));
    const failed = await screen.findByText('The verifications could not be loaded');
    await screen.findByText('The earlier texts could not be loaded');
    const notice = failed.closest('[role="alert"]') as HTMLElement;
    await page.user.click(within(notice).getByRole('button', { name: 'Try again' }));
    await screen.findByText('Nobody has verified this entry yet.');
    expect(screen.queryByText('The verifications could not be loaded')).toBeNull();
  });

  it('show that they are being loaded', async () => {
    const page = history(twoTexts, { query: '?om=entry:1' });
    await findPanel(entry.title);
    const release = page.entries.hold();
    await page.user.click(screen.getByRole('tab', { name: 'History' }));
    await screen.findByRole('status', { name: 'Loading the verifications' });
    screen.getByRole('status', { name: 'Loading the earlier texts' });
    release();
    await screen.findByText('Nobody has verified this entry yet.');
  });
});

describe('The texts of an entry', () => {
  it('say who wrote them, which is the present one and which readers see', async () => {
    history(twoTexts);
    await findPanel(entry.title);
    await screen.findByRole('heading', { name: first });
    const [present, earlier] = within(section('Texts')).getAllByRole('listitem');
    expect(present?.textContent).toMatch(/Text version 2 of .*Lena Lindqvist.*Present text/);
    expect(present?.textContent).not.toContain('Readers see this');
    expect(earlier?.textContent).toMatch(/Text version 1 of .*Amir Haddad.*Readers see this/);
    expect(earlier?.textContent).toContain('The first text that is known.');
  });

  it('show what changed, field by field', async () => {
    const { user } = history(twoTexts);
    await findPanel(entry.title);
    await user.click(await screen.findByRole('button', { name: /^Show what changed: Text version 2/ }));
    const changed = (await screen.findByRole('heading', { name: 'Cause' })).closest('section');
    expect(changed?.textContent).toContain('Personal devices are Removed: forbidden. Added: blocked.');
    const codes = screen.getByRole('heading', { name: 'Error codes' }).closest('section');
    expect(codes?.textContent).toContain('Removed: 0x80180013Added: 0x80180014');
    const level = screen.getByRole('heading', { name: 'Who may fix it' }).closest('section');
    expect(level?.textContent).toContain('Removed: NothingAdded: First line');
    expect(screen.queryByRole('heading', { name: 'Fix' })).toBeNull();
  });

  it('can be read whole', async () => {
    const { user } = history(twoTexts);
    await findPanel(entry.title);
    const button = await screen.findByRole('button', { name: /^Show the whole text: Text version 1/ });
    await user.click(button);
    screen.getByRole('heading', { name: 'Enrolment fails' });
    screen.getByText('Personal devices are forbidden.');
    await user.click(button);
    expect(screen.queryByText('Personal devices are forbidden.')).toBeNull();
  });

  it('show ten at first', async () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      aVersion(`${12 - index}.0`, { draft: { ...presentText, cause: `<p>Cause ${index}.</p>` } })
    );
    const { user } = history(many);
    await findPanel(entry.title);
    await user.click(await screen.findByRole('button', { name: 'Show 2 more' }));
    expect(within(section('Texts')).getAllByRole('listitem')).toHaveLength(12);
  });
});

describe('An earlier text', () => {
  const restore = async ({ user }: FaqPage): Promise<void> => {
    await findPanel(entry.title);
    await user.click(await screen.findByRole('button', { name: /^Restore this text: Text version 1/ }));
  };

  it('is restored as a change that waits to be published, and back again', async () => {
    const page = history(twoTexts);
    await restore(page);
    await screen.findByText(/^“Enrolment fails” has the text of Mar 2, 2026.*after publishing\.$/);
    expect(page.rows.faq.entries.get(1)).toMatchObject({
      title: 'Enrolment fails',
      contentVersion: 3,
      publishedVersion: 1
    });
    await screen.findByRole('heading', { name: /Text version 3/ });
    await page.user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(`“${entry.title}” has the text again that it had before.`);
    expect(page.rows.faq.entries.get(1)).toMatchObject({ ...presentText, publishedVersion: 1 });
  });

  it('keeps the owner of the entry', async () => {
    const rows = someRows();
    const { id, name, email } = rows.faq.site.personByRole('member');
    seedEntries(rows.faq, { ...entry, owner: { id, name, email } });
    rows.faq.versions.set(1, twoTexts);
    await restore(renderFaq({ rows, query }));
    await screen.findByText(/after publishing\.$/);
    expect(rows.faq.entries.get(1)?.owner?.name).toBe(name);
  });

  it('is not restored over what somebody else has changed', async () => {
    const page = history(twoTexts);
    await findPanel(entry.title);
    await screen.findByRole('heading', { name: first });
    await page.colleague.entries.update(entry, { ...draftOfEntry(entry), fix: '<p>Somebody’s fix.</p>' });
    await restore(page);
    await screen.findByText(/^The text of Mar 2, 2026.* was not restored$/);
    screen.getByText(/^Somebody else changed this first/);
    expect(page.rows.faq.entries.get(1)?.fix).toBe('<p>Somebody’s fix.</p>');
    await page.user.click(screen.getByRole('button', { name: 'Load what is there now' }));
    await screen.findByRole('heading', { name: /Text version 3/ });
    await restore(page);
    await screen.findByText(/after publishing\.$/);
  });

  it('that says what the entry says cannot be restored', async () => {
    history([aVersion('3.0'), ...twoTexts.slice(1), aVersion('0.1', { on: '2026-01-02T10:00:00Z' })]);
    await findPanel(entry.title);
    await screen.findByRole('heading', { name: first });
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Restore/ })).toHaveLength(1));
  });
});
