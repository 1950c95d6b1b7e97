import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { Entry } from '../../../domain/faq/entry';
import { draftOfEntry } from '../../../domain/faq/entryDraft';
import { RepositoryError } from '../../../domain/RepositoryError';
import { anEntry, seedEntries } from '../../../testing/faq/anEntry';
import { findRow, openImport, paste, type OpenPanel } from '../testing/openPanel';
import { renderFaq, someRows, type FaqPage, type FaqRows } from '../testing/renderFaq';

const two = [
  { key: 'a', title: 'VPN drops', reply: 'Restart it.', fix: 'Look at the log.', related: ['b'] },
  { key: 'b', title: 'Mail is late', fix: 'Wait.' }
];

function many(count: number): string {
  return JSON.stringify(
    Array.from({ length: count }, (_, at) => ({ key: `k${at}`, title: `Case ${at}`, fix: 'x' }))
  );
}

function entryOf({ faq }: FaqRows, key: string): Entry | undefined {
  return [...faq.entries.values()].find(({ sourceKey }) => sourceKey === `import:${key}`);
}

async function take(page: FaqPage, panel: OpenPanel, name: string): Promise<void> {
  await page.user.click(await panel.findByRole('button', { name }));
}

/** Writes the first `count` entries, and waits before the others until it is told to go on. */
function holdAfter(page: FaqPage, count: number): () => void {
  let release: () => void = () => undefined;
  const addMany = page.entries.addMany.bind(page.entries);
  page.entries.addMany = async (entries, options) => {
    const first = await addMany(entries.slice(0, count), options);
    await new Promise<void>((resolve) => (release = resolve));
    const rest = await addMany(entries.slice(count), options);
    page.entries.addMany = addMany;
    return { ...rest, added: [...first.added, ...rest.added] };
  };
  return () => release();
}

describe('importing', () => {
  it('adds drafts that nobody has verified, links related ones, and shows them on the page', async () => {
    const page = renderFaq();
    const panel = await openImport(page);
    await paste(page, panel, JSON.stringify(two));
    await take(page, panel, 'Import 2 entries');
    expect(await panel.findByText('The entries are in the FAQ')).toBeInTheDocument();
    expect(panel.getByText('Added as a draft: 2')).toBeInTheDocument();
    const [first, second] = ['a', 'b'].map((key) => entryOf(page.rows, key));
    expect(first).toMatchObject({ status: 'Draft', verifiedOn: null, related: [second?.id] });
    expect(page.rows.faq.answers.size).toBe(0);
    await page.user.click(panel.getAllByRole('button', { name: 'Close' }).at(-1) as HTMLElement);
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect((await screen.findAllByText('VPN drops')).length).toBeGreaterThan(0);
  });

  it('publishes at the second try what the first one wrote without an answer', async () => {
    const page = renderFaq();
    const addMany = page.entries.addMany.bind(page.entries);
    jest.spyOn(page.entries, 'addMany').mockImplementationOnce(async (entries) => {
      await addMany(entries.slice(0, 1));
      throw new RepositoryError('offline', 'The connection broke.');
    });
    const panel = await openImport(page);
    await paste(page, panel, JSON.stringify(two));
    await page.user.click(await panel.findByRole('radio', { name: /^Published at once/ }));
    await take(page, panel, 'Import 2 entries');
    await take(page, panel, 'Try again');
    expect(await panel.findByText('Published: 2')).toBeInTheDocument();
    expect(entryOf(page.rows, 'a')?.status).toBe('Published');
  });

  it('publishes at once on demand, and says what has no text to publish', async () => {
    const page = renderFaq();
    const panel = await openImport(page);
    await paste(page, panel, JSON.stringify([...two, { key: 'c', title: 'Empty' }]));
    await page.user.click(await panel.findByRole('radio', { name: /^Published at once/ }));
    await take(page, panel, 'Import 3 entries');
    expect(await panel.findByText('Not everything worked')).toBeInTheDocument();
    expect(panel.getByText('Published: 2')).toBeInTheDocument();
    expect(panel.getByText('Failed: 1')).toBeInTheDocument();
    const list = within(panel.getByRole('list', { name: 'What became of each entry' }));
    const [failed] = list.getAllByRole('listitem');
    expect(failed).toHaveTextContent('EmptyAdded as a draft, but not published. It has no text yet.');
    // Trying again would not help.
    expect(panel.queryByRole('button', { name: 'Go on' })).not.toBeInTheDocument();
    expect(entryOf(page.rows, 'a')).toMatchObject({ status: 'Published', verifiedOn: null });
    expect([...page.rows.faq.answers.values()].map(({ title }) => title)).toEqual(['VPN drops']);
  });

  it('makes none when the same is imported again', async () => {
    const page = renderFaq();
    const panel = await openImport(page);
    await paste(page, panel, JSON.stringify(two));
    await take(page, panel, 'Import 2 entries');
    await take(page, panel, 'Choose something else');
    await page.user.click(panel.getByRole('button', { name: 'Preview' }));
    expect(await panel.findByRole('button', { name: 'There already: 2' })).toBeInTheDocument();
    expect(panel.getByText(/all of it is there already/)).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: /^Import \d/ })).not.toBeInTheDocument();
    expect(page.rows.faq.entries.size).toBe(2);
  });

  it('says which a colleague has added meanwhile', async () => {
    const page = renderFaq();
    const panel = await openImport(page);
    await paste(page, panel, JSON.stringify(two));
    const button = await panel.findByRole('button', { name: 'Import 2 entries' });
    const draft = draftOfEntry(anEntry({ title: 'Mail is late' }));
    await page.colleague.entries.addMany([{ draft, sourceKey: 'import:b', starterTag: null }]);
    await page.user.click(button);
    expect(await panel.findByText('There already: 1')).toBeInTheDocument();
    expect(page.rows.faq.entries.size).toBe(2);
  });

  it('changes what is there only when somebody ticks it, and readers keep the earlier text', async () => {
    const rows = someRows();
    seedEntries(
      rows.faq,
      anEntry({ id: 1, title: 'VPN drops', sourceKey: 'import:a', reply: '<p>Old.</p>' })
    );
    const page = renderFaq({ rows });
    const panel = await openImport(page);
    await paste(page, panel, JSON.stringify([{ key: 'a', title: 'VPN drops', reply: 'New.' }]));
    await findRow(panel, 'VPN drops');
    expect(panel.queryByRole('button', { name: /^Import \d/ })).not.toBeInTheDocument();
    await page.user.click(panel.getByRole('checkbox', { name: /^Take over/ }));
    expect(panel.getByText(/Readers see the earlier one until it is published/)).toBeInTheDocument();
    await take(page, panel, 'Import 1 entry');
    expect(await panel.findByText('Changed: 1')).toBeInTheDocument();
    expect(rows.faq.entries.get(1)).toMatchObject({
      reply: '<p>New.</p>',
      publishedVersion: 1,
      contentVersion: 2
    });
    expect(rows.faq.answerOf(1)?.reply).toBe('<p>Old.</p>');
    await take(page, panel, 'Undo');
    expect(await panel.findByText('Taken back: 1')).toBeInTheDocument();
    expect(rows.faq.entries.get(1)).toMatchObject({ reply: '<p>Old.</p>' });
  });

  it('makes owners known to the site only when the entries are written', async () => {
    const page = renderFaq();
    const panel = await openImport(page);
    const owner = 'zoe.winter@contoso.example';
    await paste(page, panel, JSON.stringify([{ title: 'Hers', fix: 'x', owner }]));
    const isKnown = (): boolean =>
      page.rows.faq.site.people.some(({ email, known }) => email === owner && known);
    const button = await panel.findByRole('button', { name: 'Import 1 entry' });
    expect(isKnown()).toBe(false);
    await page.user.click(button);
    await panel.findByText('The entries are in the FAQ');
    expect(isKnown()).toBe(true);
    expect([...page.rows.faq.entries.values()][0]?.owner).toMatchObject({ id: 11, name: 'Zoe Winter' });
  });
});

describe('an import that is interrupted', () => {
  it('stops on demand, says what is left, and goes on without doubles', async () => {
    const page = renderFaq();
    const panel = await openImport(page);
    await paste(page, panel, many(30));
    const release = holdAfter(page, 10);
    await take(page, panel, 'Import 30 entries');
    await waitFor(() => expect(page.rows.faq.entries.size).toBe(10));
    await page.user.click(panel.getByRole('button', { name: 'Stop' }));
    expect(panel.getByRole('button', { name: 'Stopping' })).toBeDisabled();
    release();
    expect(await panel.findByText('Stopped before the end')).toBeInTheDocument();
    expect(panel.getByText('Not tried yet: 20')).toBeInTheDocument();
    await take(page, panel, 'Go on');
    expect(await panel.findByText('Added as a draft: 30')).toBeInTheDocument();
    expect(page.rows.faq.entries.size).toBe(30);
  });

  it('asks before the panel is closed, then stops and says what stays', async () => {
    const page = renderFaq();
    const panel = await openImport(page);
    await paste(page, panel, many(30));
    const release = holdAfter(page, 10);
    await take(page, panel, 'Import 30 entries');
    await waitFor(() => expect(page.rows.faq.entries.size).toBe(10));
    await page.user.click(panel.getAllByRole('button', { name: 'Close' })[0] as HTMLElement);
    await page.user.click(await panel.findByRole('button', { name: 'Discard' }));
    release();
    expect(await screen.findByText(/Written: 10, left: 20/)).toHaveTextContent('nothing comes twice');
  });

  it('says which entry failed and why, and tries only that one again', async () => {
    const page = renderFaq();
    const panel = await openImport(page);
    await paste(page, panel, JSON.stringify(two));
    await page.user.click(await panel.findByRole('radio', { name: /^Published at once/ }));
    const publish = page.entries.publish.bind(page.entries);
    const tried: string[] = [];
    page.entries.publish = (seen) => {
      tried.push(seen.title);
      const isRefused = seen.title === 'VPN drops' && tried.length <= 2;
      return isRefused ? Promise.reject(new RepositoryError('offline', 'No answer.')) : publish(seen);
    };
    await take(page, panel, 'Import 2 entries');
    expect(await panel.findByText('Not everything worked')).toBeInTheDocument();
    expect(
      panel.getByText(/^Added as a draft, but not published\. SharePoint did not answer/)
    ).toBeInTheDocument();
    await take(page, panel, 'Go on');
    expect(await panel.findByText('Published: 2')).toBeInTheDocument();
    expect(tried.filter((title) => title === 'Mail is late')).toHaveLength(1);
    expect(page.rows.faq.entries.size).toBe(2);
  });

  it('says why nothing could be written, keeps the preview, and can be tried again', async () => {
    const page = renderFaq();
    const panel = await openImport(page);
    await paste(page, panel, JSON.stringify(two));
    const button = await panel.findByRole('button', { name: 'Import 2 entries' });
    page.entries.failNext('offline');
    await page.user.click(button);
    expect(await panel.findByText('The entries could not be written')).toBeInTheDocument();
    expect(await findRow(panel, 'VPN drops')).toBeInTheDocument();
    await take(page, panel, 'Try again');
    expect(await panel.findByText('Added as a draft: 2')).toBeInTheDocument();
  });
});

describe('taking an import back', () => {
  it('moves what was added to the recycle bin, with what readers see', async () => {
    const page = renderFaq();
    const panel = await openImport(page);
    await paste(page, panel, JSON.stringify(two));
    await page.user.click(await panel.findByRole('radio', { name: /^Published at once/ }));
    await take(page, panel, 'Import 2 entries');
    await panel.findByText('The entries are in the FAQ');
    expect(panel.getByText(/^Undo moves what was added to the recycle bin/)).toBeInTheDocument();
    await take(page, panel, 'Undo');
    expect(await panel.findByText('Taken back: 2')).toBeInTheDocument();
    expect(page.rows.faq.entries.size).toBe(0);
    expect(page.rows.faq.answers.size).toBe(0);
    expect(page.rows.faq.removedEntries.size).toBe(2);
    // And can be imported again.
    await take(page, panel, 'Choose something else');
    await page.user.click(panel.getByRole('button', { name: 'Preview' }));
    expect(await panel.findByRole('button', { name: 'Import 2 entries' })).toBeInTheDocument();
  });

  it('leaves what somebody has changed since, and says so', async () => {
    const page = renderFaq();
    const panel = await openImport(page);
    await paste(page, panel, JSON.stringify(two));
    await take(page, panel, 'Import 2 entries');
    await panel.findByText('The entries are in the FAQ');
    const theirs = entryOf(page.rows, 'b') as Entry;
    await page.colleague.entries.update(theirs, { ...draftOfEntry(theirs), cause: '<p>Ours.</p>' });
    await take(page, panel, 'Undo');
    expect(await panel.findByText('Taken back: 1')).toBeInTheDocument();
    expect(panel.getByText('Stay as they are: 1')).toBeInTheDocument();
    const list = within(panel.getByRole('list', { name: 'What became of each entry' }));
    expect(list.getByRole('listitem')).toHaveTextContent(
      'Mail is lateSomebody has changed or removed it since.'
    );
    expect(page.rows.faq.entries.size).toBe(1);
  });

  it('can be gone on with after the connection broke', async () => {
    const page = renderFaq();
    const panel = await openImport(page);
    await paste(page, panel, JSON.stringify(two));
    await take(page, panel, 'Import 2 entries');
    await panel.findByText('The entries are in the FAQ');
    page.entries.failNext('offline');
    await take(page, panel, 'Undo');
    expect(await panel.findByText('Failed: 1')).toBeInTheDocument();
    await take(page, panel, 'Go on');
    expect(await panel.findByText('Taken back: 2')).toBeInTheDocument();
  });
});
