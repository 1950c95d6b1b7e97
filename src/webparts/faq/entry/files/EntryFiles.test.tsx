import { screen, waitFor, within } from '@testing-library/react';
import type { EntryFile } from '../../../../domain/faq/EntryRepository';
import { anEntry, seedEntries } from '../../../../testing/faq/anEntry';
import { findPanel, renderFaq, someRows, type FaqPage } from '../../testing/renderFaq';

const entry = anEntry({ id: 1 });
const folder = 'https://contoso.example/sites/intune/Lists/OMFAQ/Attachments/1';
const fileNamed = (name: string): EntryFile => ({ name, url: `${folder}/${encodeURIComponent(name)}` });

async function open(names: readonly string[] = []): Promise<FaqPage> {
  const rows = someRows();
  seedEntries(rows.faq, entry);
  rows.faq.files.set(1, names.map(fileNamed));
  const page = renderFaq({ rows, query: '?om=entry:1' });
  await findPanel(entry.title);
  await screen.findByRole('heading', { name: 'Pictures and files' });
  return page;
}

const namesIn = ({ rows }: FaqPage): readonly string[] =>
  (rows.faq.files.get(1) ?? []).map(({ name }) => name);
const choose = ({ user }: FaqPage, ...files: readonly File[]): Promise<void> =>
  user.upload(screen.getByLabelText('Choose files'), [...files]);

describe('The files of an entry', () => {
  it('are pictures as they look and others by name, each in a tab of its own', async () => {
    await open(['setting.PNG', 'drawing.svg', 'device log.txt']);
    const picture = await screen.findByRole('img', { name: 'setting.PNG' });
    expect(picture.getAttribute('src')).toBe(`${folder}/setting.PNG`);
    expect(screen.getAllByRole('img', { name: /\.(png|svg|txt)$/i })).toHaveLength(1);
    for (const name of ['setting.PNG', 'drawing.svg', 'device log.txt']) {
      const link = screen.getByRole('link', { name });
      expect(link.getAttribute('href')).toBe(`${folder}/${encodeURIComponent(name)}`);
      expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
        '_blank',
        'noopener noreferrer'
      ]);
    }
    screen.getByText('Only the team sees them; users never do.');
  });

  it('are none yet', async () => {
    await open();
    await screen.findByText('None yet.');
  });

  it('that cannot be loaded can be asked for again', async () => {
    const rows = someRows();
    seedEntries(rows.faq, entry);
    rows.faq.files.set(1, [fileNamed('log.txt')]);
    const page = renderFaq({ rows, query: '?om=entry:1;section:feedback' });
    await findPanel(entry.title);
    await screen.findByRole('heading', { name: 'Did it help?' });
    page.entries.failNext('throttled', 1, { retryAfterSeconds: 0 });
    await page.user.click(screen.getByRole('tab', { name: 'Answer' }));
    await screen.findByText('The pictures and files could not be loaded');
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('link', { name: 'log.txt' });
  });

  it('are not there for users', async () => {
    const rows = someRows();
    seedEntries(rows.faq, entry);
    renderFaq({ rows, as: 'visitor', query: '?om=entry:1' });
    await findPanel(entry.title);
    await screen.findByText('Please restart the device and try again.');
    expect(screen.queryByText('Pictures and files')).toBeNull();
  });
});

describe('Files', () => {
  it('are attached when they are chosen, under names of their own', async () => {
    const page = await open(['log.txt']);
    await choose(page, new File(['a'], 'log.txt'), new File(['b'], 'shot.png'));
    await screen.findByText(`2 files were added to “${entry.title}”.`);
    await screen.findByRole('img', { name: 'shot.png' });
    screen.getByRole('link', { name: 'log (2).txt' });
    expect(namesIn(page)).toEqual(['log (2).txt', 'log.txt', 'shot.png']);
    expect(page.rows.faq.entries.get(1)?.contentVersion).toBe(1);
  });

  it('that hold nothing or too much are refused, and the others taken', async () => {
    const page = await open();
    const large = new File(['a'], 'dump.zip');
    Object.defineProperty(large, 'size', { value: 11 * 1024 * 1024 });
    await choose(page, new File([], 'empty.txt'), large, new File(['a'], 'full.txt'));
    await screen.findByText(/empty\.txt is empty\. dump\.zip is larger than 10 MB\./);
    await screen.findByRole('link', { name: 'full.txt' });
    expect(namesIn(page)).toEqual(['full.txt']);
  });

  it('that could not be attached stay, are tried again, and are not left by mistake', async () => {
    const page = await open();
    await screen.findByText('None yet.');
    page.entries.failNext('offline');
    await choose(page, new File(['a'], 'a.txt'), new File(['b'], 'b.txt'));
    await screen.findByText('2 files were not added');
    await page.user.click(screen.getByRole('tab', { name: 'History' }));
    await page.user.click(await screen.findByRole('button', { name: 'Keep editing' }));
    await page.user.click(screen.getByRole('button', { name: 'Remove b.txt' }));
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText(`1 file was added to “${entry.title}”.`);
    await screen.findByRole('link', { name: 'a.txt' });
    await page.user.click(screen.getByRole('tab', { name: 'History' }));
    await screen.findByRole('heading', { name: 'Verifications' });
    expect(namesIn(page)).toEqual(['a.txt']);
  });

  it('show how far they are', async () => {
    const page = await open();
    await screen.findByText('None yet.');
    const release = page.entries.hold();
    await choose(page, new File(['a'], 'a.txt'));
    await screen.findByRole('progressbar', { name: 'Adding 1 file' });
    release();
    await screen.findByRole('link', { name: 'a.txt' });
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('are taken away after a question, and the focus stays there', async () => {
    const page = await open(['a.png', 'b.txt']);
    const button = await screen.findByRole('button', { name: 'Remove a.png' });
    await page.user.click(button);
    const question = (await screen.findByText('Remove a.png?')).closest('[role="alert"]') as HTMLElement;
    await page.user.click(within(question).getByRole('button', { name: 'Cancel' }));
    expect(document.activeElement).toBe(button);
    await page.user.click(button);
    await page.user.click(await screen.findByRole('button', { name: 'Remove' }));
    await screen.findByText('a.png is in the recycle bin of the site.');
    await waitFor(() => expect(screen.queryByRole('img', { name: 'a.png' })).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Pictures and files' }));
    expect(namesIn(page)).toEqual(['b.txt']);
  });

  it('that could not be taken away stay, with the question', async () => {
    const page = await open(['b.txt']);
    await page.user.click(await screen.findByRole('button', { name: 'Remove b.txt' }));
    page.entries.failNext('offline');
    await page.user.click(await screen.findByRole('button', { name: 'Remove' }));
    await screen.findByText('b.txt was not removed');
    screen.getByRole('link', { name: 'b.txt' });
    screen.getByText('Remove b.txt?');
  });
});
