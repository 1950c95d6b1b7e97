import { screen, waitFor, within, type BoundFunctions, type queries } from '@testing-library/react';
import '@testing-library/jest-dom';
import { starterSynonyms } from '../../../starter/faq/synonyms';
import { anEntry, seedEntries } from '../../../testing/faq/anEntry';
import { seedSynonyms } from '../../../testing/faq/MemorySynonymRepository';
import { findPanel, renderFaq, someRows, type FaqPage, type FaqPageOptions } from '../testing/renderFaq';

const title = 'Words that mean the same';
const portal = ['Company Portal', 'CP'];
const disk = ['BitLocker', 'drive encryption'];

interface OpenSynonyms {
  readonly page: FaqPage;
  readonly panel: BoundFunctions<typeof queries>;
}

async function openSynonyms(
  groups: readonly (readonly string[])[] = [],
  options: FaqPageOptions = {}
): Promise<OpenSynonyms> {
  const rows = someRows();
  seedEntries(rows.faq, anEntry({ id: 1, title: 'Company Portal shows no apps' }));
  seedSynonyms(rows.faq, ...groups);
  const page = renderFaq({ rows, ...options });
  await page.user.click(await screen.findByRole('button', { name: 'More' }));
  await page.user.click(screen.getByRole('menuitem', { name: title }));
  return { page, panel: within(await findPanel(title)) };
}

async function words({ synonyms }: Pick<FaqPage, 'synonyms'>): Promise<readonly (readonly string[])[]> {
  return (await synonyms.list()).map((group) => group.words);
}

const newGroup = (panel: OpenSynonyms['panel']): Promise<HTMLElement> =>
  panel.findByRole('textbox', { name: 'A new group' });

describe('words that mean the same', () => {
  it('are added with commas or semicolons, and taken back; the search uses them at once', async () => {
    const { page, panel } = await openSynonyms();
    expect(await panel.findByText('There are no groups yet.')).toBeInTheDocument();
    await page.user.type(panel.getByRole('textbox', { name: 'A word or a question' }), 'cp');
    expect(panel.getByText('Finds 0 entries.')).toBeInTheDocument();
    await page.user.type(await newGroup(panel), ' Company Portal, CP;cp {Enter}');
    expect(
      await panel.findByText('“Company Portal; CP” mean the same to the search now.')
    ).toBeInTheDocument();
    expect(await newGroup(panel)).toHaveValue('');
    expect(await panel.findByText('Finds 1 entry.')).toBeInTheDocument();
    expect(panel.getByRole('list', { name: 'Found first' })).toHaveTextContent(
      'Company Portal shows no apps'
    );
    await page.user.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByText('Finds 0 entries.')).toBeInTheDocument();
    expect(await words(page.colleague)).toEqual([]);
  });

  it.each([
    ['one word', 'MFA', /^Give at least two words\./],
    ['one word in two spellings', 'enrol, enroll', /^Give at least two words\./],
    ['too much', `${'a'.repeat(255)}; b`, 'There is room for 255 characters. Make two groups of it.'],
    ['a group that is there', 'cp, company portal, portal', /^There is such a group already: Company Portal/]
  ])('are not made of %s, which is said when somebody tries', async (_what, text, problem) => {
    const { page, panel } = await openSynonyms([portal]);
    const field = await newGroup(panel);
    await page.user.click(field);
    await page.user.paste(text);
    expect(field).not.toBeInvalid();
    await page.user.click(panel.getByRole('button', { name: 'Add the group' }));
    expect(panel.getByText(problem)).toBeInTheDocument();
    expect(field).toHaveFocus();
    expect(await words(page)).toEqual([portal]);
  });

  it('are changed, and taken back', async () => {
    const { page, panel } = await openSynonyms([disk, portal]);
    await page.user.click(await panel.findByRole('button', { name: 'Change Company Portal; CP' }));
    const field = panel.getByRole('textbox', { name: 'Words that mean the same' });
    expect(field).toHaveFocus();
    await page.user.type(field, '; Portal app');
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    expect(await panel.findByText('Changed: Company Portal; CP; Portal app')).toBeInTheDocument();
    await waitFor(() =>
      expect(panel.getByRole('button', { name: 'Change Company Portal; CP; Portal app' })).toHaveFocus()
    );
    await page.user.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByText('Undone: the search works as it did before.')).toBeInTheDocument();
    expect(await words(page)).toEqual([disk, portal]);
  });

  it('are removed, and come back', async () => {
    const { page, panel } = await openSynonyms([disk, portal]);
    await page.user.click(await panel.findByRole('button', { name: 'Remove BitLocker; drive encryption' }));
    expect(await panel.findByText('Removed: BitLocker; drive encryption')).toBeInTheDocument();
    await waitFor(() => expect(panel.getByRole('heading', { name: '1 group' })).toBeInTheDocument());
    await page.user.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByRole('heading', { name: '2 groups' })).toBeInTheDocument();
    expect(await words(page)).toEqual([disk, portal]);
  });

  it('keep what was typed when saving fails, or somebody else was quicker', async () => {
    const { page, panel } = await openSynonyms([portal]);
    await page.user.type(await newGroup(panel), 'MFA, two-factor');
    page.synonyms.failNext('offline');
    await page.user.click(panel.getByRole('button', { name: 'Add the group' }));
    expect(await panel.findByText('Not added. What you typed is still here.')).toBeInTheDocument();
    expect(await newGroup(panel)).toHaveValue('MFA, two-factor');

    await page.user.click(panel.getByRole('button', { name: 'Change Company Portal; CP' }));
    const field = panel.getByRole('textbox', { name: 'Words that mean the same' });
    await page.user.type(field, '; Portal app');
    const [seen] = await page.colleague.synonyms.list();
    if (seen) await page.colleague.synonyms.update(seen, [...portal, 'the blue app']);
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    expect(await panel.findByText('Not changed. What you typed is still here.')).toBeInTheDocument();
    expect(await panel.findByText('In the list now: Company Portal; CP; the blue app')).toBeInTheDocument();
    expect(field).toHaveValue('Company Portal; CP; Portal app');
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect(await words(page)).toEqual([[...portal, 'Portal app']]));
  });

  it('keep what was typed of a group that somebody else has removed, as a new one', async () => {
    const { page, panel } = await openSynonyms([portal]);
    await page.user.click(await panel.findByRole('button', { name: 'Change Company Portal; CP' }));
    await page.user.type(panel.getByRole('textbox', { name: 'Words that mean the same' }), '; app');
    const [seen] = await page.colleague.synonyms.list();
    if (seen) await page.colleague.synonyms.remove(seen);
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect(await newGroup(panel)).toHaveValue('Company Portal; CP; app'));
  });

  it('say where a row of the list is no group yet', async () => {
    const { panel } = await openSynonyms([['alone']]);
    expect(
      await panel.findByText('Only one word: the search cannot use it. Add another one.')
    ).toBeInTheDocument();
  });

  it('can be searched when there are twenty', async () => {
    const many = Array.from({ length: 19 }, (_, index) => [`word ${index}x`, `other ${index}y`]);
    const { page, panel } = await openSynonyms([...many, portal]);
    await page.user.type(await panel.findByRole('textbox', { name: 'Find a group' }), 'PORTAL');
    expect(panel.getByText('1 group found')).toBeInTheDocument();
    expect(panel.getByRole('list', { name: 'Groups' })).toHaveTextContent('Company Portal; CP');
    expect(within(panel.getByRole('list', { name: 'Groups' })).getAllByRole('listitem')).toHaveLength(1);
  });

  it('cannot be loaded without saying so, and then can', async () => {
    // The search asks first.
    const prepare: FaqPageOptions['prepare'] = ({ synonyms }) => synonyms.failNext('offline', 2);
    const { page, panel } = await openSynonyms([portal], { prepare });
    expect(await panel.findByText('The groups could not be loaded')).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Try again' }));
    expect(await panel.findByRole('heading', { name: '1 group' })).toBeInTheDocument();
  });

  it('are asked about before they are thrown away', async () => {
    const { page, panel } = await openSynonyms();
    await page.user.type(await newGroup(panel), 'MFA');
    const [close] = panel.getAllByRole('button', { name: 'Close' }).slice(-1);
    if (close) await page.user.click(close);
    expect(await panel.findByText('Discard what you typed?')).toBeInTheDocument();
  });
});

describe('suggested words that mean the same', () => {
  const total = starterSynonyms.length;

  it('are added without those that are there, and taken back', async () => {
    const { page, panel } = await openSynonyms([[...portal, 'portal']]);
    await page.user.click(await panel.findByRole('button', { name: `Add ${total - 1} suggested groups` }));
    expect(await panel.findByText(`${total - 1} groups were added.`)).toBeInTheDocument();
    await waitFor(() =>
      expect(panel.queryByRole('button', { name: /suggested group/ })).not.toBeInTheDocument()
    );
    expect(await words(page)).toHaveLength(total);
    await page.user.click(panel.getByRole('button', { name: 'Undo' }));
    expect(
      await panel.findByRole('button', { name: `Add ${total - 1} suggested groups` })
    ).toBeInTheDocument();
    expect(await words(page)).toEqual([[...portal, 'portal']]);
  });

  it('that could not all be added can be added later', async () => {
    const { page, panel } = await openSynonyms();
    page.synonyms.breaksAfter = 3;
    await page.user.click(await panel.findByRole('button', { name: `Add ${total} suggested groups` }));
    expect(await panel.findByText('Only 3 groups were added')).toBeInTheDocument();
    page.synonyms.breaksAfter = Infinity;
    await page.user.click(await panel.findByRole('button', { name: `Add ${total - 3} suggested groups` }));
    await waitFor(async () => expect(await words(page)).toHaveLength(total));
  });
});
