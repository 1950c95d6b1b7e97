import '@testing-library/jest-dom';
import {
  fireEvent,
  screen,
  waitFor,
  within,
  type BoundFunctions,
  type queries
} from '@testing-library/react';
import { anEntry, anEntryDraft, seedEntries } from '../../../testing/faq/anEntry';
import { pressEscape, someRows, type FaqRows } from '../testing/renderFaq';
import { box, openEdit, prepareForms } from '../testing/openForm';

beforeAll(prepareForms);
beforeEach(() => window.localStorage.clear());

const entry = anEntry({ id: 1, title: 'Enrolment fails', related: [9] });

function oneEntry(): FaqRows {
  const rows = someRows();
  seedEntries(rows.faq, entry);
  return rows;
}

const query = '?om=entry:1';
const save = (): HTMLElement => screen.getByRole('button', { name: 'Save' });
const part = (name: RegExp): BoundFunctions<typeof queries> => within(screen.getByRole('group', { name }));

describe('changing an entry', () => {
  it('is saved; readers see the earlier text until it is published', async () => {
    const { user, entries } = await openEdit({ rows: oneEntry(), query });
    expect(screen.getByText('Entry 9, which is no longer there')).toBeInTheDocument();
    await user.type(box('Symptom'), ' with 0x80180014');
    await user.click(save());
    expect(
      await screen.findByText(/is saved\. Readers see the earlier text until it is published\./)
    ).toBeInTheDocument();
    expect(await entries.get(1)).toMatchObject({
      title: 'Enrolment fails with 0x80180014',
      contentVersion: 2
    });
  });

  it('does not put prompts into parts that were left empty', async () => {
    const { user, entries } = await openEdit({ rows: oneEntry(), query });
    await user.click(screen.getByRole('radio', { name: 'How to' }));
    await user.click(save());
    await screen.findByText('“Enrolment fails” is saved.');
    expect(await entries.get(1)).toMatchObject({ kind: 'How to', confirm: null, contentVersion: 1 });
  });

  it('asks before it is thrown away, and keeps what was typed on the way back', async () => {
    const { user } = await openEdit({ rows: oneEntry(), query });
    await user.type(box('Symptom'), ' again');
    pressEscape();
    await user.click(await screen.findByRole('button', { name: 'Keep editing' }));
    expect(box('Symptom')).toHaveValue('Enrolment fails again');
  });

  it('can be saved as a new one when somebody has deleted it', async () => {
    const rows = oneEntry();
    const { user, entries } = await openEdit({ rows, query });
    await user.type(box('Symptom'), ' again');
    rows.faq.entries.delete(1);
    await user.click(save());
    await user.click(await screen.findByRole('button', { name: 'Save as a new entry' }));
    await screen.findByText(/is saved as a draft/);
    expect((await entries.page()).rows).toMatchObject([{ title: 'Enrolment fails again' }]);
  });
});

describe('two people who edit at once', () => {
  it('choose part by part, and nothing is lost', async () => {
    const { user, entries, colleague } = await openEdit({ rows: oneEntry(), query });
    await user.type(box('Symptom'), ' (mine)');
    await user.click(box('Cause'));
    await user.keyboard('{Control>}a{/Control}My cause.');
    await colleague.entries.update(
      entry,
      anEntryDraft({
        title: 'Enrolment fails (theirs)',
        cause: '<p>Personal devices are blocked by a restriction.</p>',
        keywords: ['blocked'],
        related: [9]
      })
    );
    await user.click(save());

    expect(await screen.findByText('Somebody else has changed this entry')).toBeInTheDocument();
    const title = part(/^Symptom/);
    expect(title.getByText('Enrolment fails (mine)')).toBeInTheDocument();
    expect(title.getByText('Enrolment fails (theirs)')).toBeInTheDocument();
    expect(title.getByText('You both changed this')).toBeInTheDocument();
    expect(title.getByRole('radio', { name: 'Keep mine' })).toBeChecked();
    // Only the other one touched it: it is taken unless somebody says otherwise.
    expect(part(/^Keywords/).getByRole('radio', { name: /^Take what/ })).toBeChecked();
    await user.click(part(/^Cause/).getByText(/^What .* changed here$/));
    expect(part(/^Cause/).getByText(/by a restriction/, { selector: 'ins' })).toBeInTheDocument();
    await user.click(part(/^Cause/).getByRole('radio', { name: /^Take what/ }));
    await user.click(screen.getByRole('button', { name: 'Save what is chosen' }));

    await screen.findByText(/“Enrolment fails \(mine\)” is saved/);
    expect(await entries.get(1)).toMatchObject({
      title: 'Enrolment fails (mine)',
      cause: '<p>Personal devices are blocked by a restriction.</p>',
      keywords: ['blocked']
    });
  });

  it('go back to the form with everything that was typed', async () => {
    const { user, colleague } = await openEdit({ rows: oneEntry(), query });
    await user.type(box('Symptom'), ' (mine)');
    await colleague.entries.update(entry, anEntryDraft({ title: 'Theirs', related: [9] }));
    await user.click(save());
    await user.click(await screen.findByRole('button', { name: 'Back to the text' }));
    expect(box('Symptom')).toHaveValue('Enrolment fails (mine)');
  });

  it('are not asked when the other one only verified it', async () => {
    const { user, entries, colleague } = await openEdit({ rows: oneEntry(), query });
    await user.type(box('Symptom'), ' (mine)');
    await colleague.entries.verify(entry, { wasChanged: false, note: '' });
    await user.click(save());
    await screen.findByText(/“Enrolment fails \(mine\)” is saved/);
    expect(await entries.get(1)).toMatchObject({ title: 'Enrolment fails (mine)', verifiedOn: '2026-05-04' });
  });

  it('keep what they chose when that cannot be saved', async () => {
    const { user, entries, colleague } = await openEdit({ rows: oneEntry(), query });
    await user.type(box('Symptom'), ' (mine)');
    await colleague.entries.update(entry, anEntryDraft({ title: 'Theirs', keywords: ['new'], related: [9] }));
    await user.click(save());
    const choose = await screen.findByRole('button', { name: 'Save what is chosen' });
    entries.failNext('offline');
    await user.click(choose);
    expect(await screen.findByText('The entry was not saved')).toBeInTheDocument();
    expect(box('Symptom')).toHaveValue('Enrolment fails (mine)');
    expect(box('Keywords')).toHaveValue('new');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText(/“Enrolment fails \(mine\)” is saved/);
  });
});

describe('what was typed in an entry', () => {
  it('is still offered when somebody has changed the entry since; saving then asks which to take', async () => {
    const rows = oneEntry();
    const first = await openEdit({ rows, query });
    await first.user.type(box('Symptom'), ' (mine)');
    fireEvent(window, new Event('pagehide'));
    first.unmount();
    await first.colleague.entries.update(entry, anEntryDraft({ title: 'Theirs', related: [9] }));

    const again = await openEdit({ rows, query });
    expect(within(again.form).getByText(/^Amir .* has changed the entry since\./)).toBeInTheDocument();
    await again.user.click(screen.getByRole('button', { name: 'Go on with it' }));
    expect(box('Symptom')).toHaveValue('Enrolment fails (mine)');
    await again.user.click(save());
    expect(await screen.findByText('Somebody else has changed this entry')).toBeInTheDocument();
    expect(part(/^Symptom/).getByText('Theirs', { selector: 'span' })).toBeInTheDocument();
  });

  it('is forgotten when it is typed back to what it was', async () => {
    const { user, unmount } = await openEdit({ rows: oneEntry(), query });
    await user.type(box('Symptom'), '!');
    await waitFor(() => expect(window.localStorage).toHaveLength(1));
    await user.type(box('Symptom'), '{Backspace}');
    unmount();
    expect(window.localStorage).toHaveLength(0);
  });

  it('reads something unknown in the browser as nothing', async () => {
    window.localStorage.setItem(
      'om-faq 6 1',
      '{"format":1,"keptOn":"2026-05-04T08:00:00Z","content":{"draft":{"title":5}}}'
    );
    await openEdit({ rows: oneEntry(), query });
    expect(box('Symptom')).toHaveValue('Enrolment fails');
  });
});
