import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { anEntry, seedEntries } from '../../../testing/faq/anEntry';
import { pressEscape, someRows } from '../testing/renderFaq';
import { box, openNew, prepareForms } from '../testing/openForm';

beforeAll(prepareForms);
beforeEach(() => window.localStorage.clear());

const vpn = anEntry({ id: 3, title: 'VPN profile does not arrive', errorCodes: [] });

describe('a new entry', () => {
  it('is saved with everything that was typed and chosen', async () => {
    const rows = someRows();
    seedEntries(rows.faq, vpn);
    const { user, entries } = await openNew({ rows });
    await user.type(box('Symptom'), 'Company Portal shows an error');
    await user.click(screen.getByRole('radio', { name: 'Known issue' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Category' }), 'Apps');
    await user.type(box('Error codes'), '80180014{Enter}aadsts50105');
    await user.click(screen.getByRole('checkbox', { name: 'Android' }));
    await user.click(box('Reply for users'));
    await user.keyboard('{Control>}a{/Control}Please wait.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Who may fix it' }), 'Second line');
    await user.click(box('Cause'));
    await user.keyboard('{Control>}a{/Control}A fault at Microsoft.');
    await user.type(box('Keywords'), 'CP{Enter}store');
    await user.click(screen.getByRole('checkbox', { name: 'Fully managed' }));
    await user.type(screen.getByRole('combobox', { name: 'Related entries' }), 'vpn{Enter}');
    await user.type(box('Notices'), 'MC123456');
    await user.clear(box('Months between reviews'));
    await user.type(box('Months between reviews'), '3');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText(/is saved as a draft/)).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Company Portal shows an error' })).toBeInTheDocument();
    const { rows: saved } = await entries.page();
    expect(saved.find(({ id }) => id !== 3)).toMatchObject({
      status: 'Draft',
      title: 'Company Portal shows an error',
      kind: 'Known issue',
      category: 'Apps',
      errorCodes: ['0x80180014', 'AADSTS50105'],
      platforms: ['Android'],
      enrolment: ['Fully managed'],
      level: 'Second line',
      reply: '<p>Please wait.</p>',
      cause: '<p>A fault at Microsoft.</p>',
      // Prompts that nobody wrote over are no answer.
      fix: null,
      confirm: null,
      collect: null,
      escalate: null,
      keywords: ['CP', 'store'],
      related: [3],
      notices: ['MC123456'],
      owner: { name: 'Lena Lindqvist' },
      reviewEvery: 3
    });
    expect(window.localStorage).toHaveLength(0);
  });

  it('is published at once when that is asked for', async () => {
    const { user, published } = await openNew();
    await user.type(box('Symptom'), 'Screen stays black');
    await user.click(box('Reply for users'));
    await user.keyboard('{Control>}a{/Control}Restart it.');
    await user.click(screen.getByRole('button', { name: 'Save and publish' }));
    expect(
      await screen.findByText('Readers see the present text of “Screen stays black” now.')
    ).toBeVisible();
    expect((await published.page()).rows).toMatchObject([{ reply: '<p>Restart it.</p>' }]);
  });

  it('stays saved when publishing fails, and says so', async () => {
    const { user, entries } = await openNew();
    await user.type(box('Symptom'), 'Screen stays black');
    await user.click(box('Reply for users'));
    await user.keyboard('{Control>}a{/Control}Restart it.');
    jest.spyOn(entries, 'publish').mockRejectedValueOnce(new Error('No answer'));
    await user.click(screen.getByRole('button', { name: 'Save and publish' }));
    expect(await screen.findByText('“Screen stays black” was not published')).toBeInTheDocument();
    expect((await entries.page()).rows).toMatchObject([{ status: 'Draft' }]);
  });

  it('begins with the prompts of its kind; another kind changes those that nobody wrote over', async () => {
    const { user } = await openNew();
    expect(box('Reply for users')).toHaveTextContent('What they can do now.');
    await user.click(box('Cause'));
    await user.keyboard('{Control>}a{/Control}My own words.');
    await user.click(screen.getByRole('radio', { name: 'How to' }));
    expect(box('Reply for users')).toHaveTextContent('What they will be able to do.');
    expect(box('Cause')).toHaveTextContent(/^My own words\.$/);
  });

  it('says what is missing beside the field, and goes there', async () => {
    const { user, entries } = await openNew();
    const add = jest.spyOn(entries, 'add');
    await user.clear(box('Months between reviews'));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(box('Symptom')).toHaveFocus();
    expect(box('Symptom')).toHaveAccessibleDescription('Say what goes wrong, as people describe it.');
    expect(box('Months between reviews')).toHaveAccessibleDescription('A whole number from 1 to 36.');
    await user.type(box('Symptom'), 'Black screen');
    expect(box('Symptom')).not.toHaveAttribute('aria-invalid');
    expect(add).not.toHaveBeenCalled();
  });

  it('is not published while only prompts stand in it', async () => {
    const { user, entries } = await openNew();
    await user.type(box('Symptom'), 'Black screen');
    await user.click(screen.getByRole('button', { name: 'Save and publish' }));
    expect(screen.getByText(/Nothing is written yet/)).toBeInTheDocument();
    expect(box('Reply for users')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/is saved as a draft/)).toBeInTheDocument();
    expect((await entries.page()).rows).toMatchObject([{ reply: null, fix: null }]);
  });

  it('keeps everything when saving fails, and can be tried again with what was typed since', async () => {
    const { user, entries } = await openNew();
    await user.type(box('Symptom'), 'Black');
    entries.failNext('offline');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('The entry was not saved')).toBeInTheDocument();
    expect(box('Symptom')).toHaveValue('Black');
    await user.type(box('Symptom'), ' screen');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/“Black screen” is saved as a draft/)).toBeInTheDocument();
  });

  it('leaves publishing to somebody else where the team has agreed on that', async () => {
    const rows = someRows();
    await openNew({
      rows,
      prepare: ({ settings }) => {
        jest.spyOn(settings, 'faq').mockResolvedValue({ secondPairOfEyes: true });
      }
    });
    expect(screen.queryByRole('button', { name: 'Save and publish' })).toBeNull();
    expect(screen.getByText(/somebody else publishes what you write/)).toBeInTheDocument();
  });
});

describe('entries that may be about the same', () => {
  it('are told while the title is typed, and open in another tab', async () => {
    const rows = someRows();
    seedEntries(rows.faq, vpn, anEntry({ id: 4, title: 'Mail is slow', errorCodes: [] }));
    const { user } = await openNew({ rows });
    await user.type(box('Symptom'), 'vpn profile not arriving');
    expect(await screen.findByText('1 entry may be about the same')).toHaveAttribute('role', 'status');
    const link = screen.getByRole('link', {
      name: 'VPN profile does not arrive (opens in a new tab)'
    });
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('href', expect.stringContaining('entry:3'));
    await user.clear(box('Symptom'));
    await waitFor(() => expect(screen.queryByRole('link')).toBeNull());
  });
});

describe('related entries', () => {
  it('are chosen and removed with the keyboard; neither key sends the form nor closes the panel', async () => {
    const rows = someRows();
    seedEntries(rows.faq, vpn, anEntry({ id: 4, title: 'VPN is slow', errorCodes: [] }));
    const { user } = await openNew({ rows });
    const picker = screen.getByRole('combobox', { name: 'Related entries' });
    await user.type(picker, 'vpn');
    expect(picker).toHaveAttribute('aria-expanded', 'true');
    const options = screen.getAllByRole('option', { name: /VPN/ });
    expect(options).toHaveLength(2);
    await user.keyboard('{ArrowDown}');
    expect(picker).toHaveAttribute('aria-activedescendant', options[1]?.id);
    const name = options[1]?.textContent ?? '';
    await user.keyboard('{Enter}');
    expect(picker).toHaveValue('');
    await user.type(picker, 'slow no such thing');
    pressEscape();
    expect(picker).toHaveValue('');
    expect(screen.getByRole('dialog')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: `Remove ${name}` }));
    expect(screen.queryByRole('button', { name: `Remove ${name}` })).toBeNull();
    expect(picker).toHaveFocus();
  });
});

describe('what was typed', () => {
  it('is offered again after the tab was closed', async () => {
    const rows = someRows();
    const first = await openNew({ rows });
    await first.user.type(box('Symptom'), 'Black screen');
    first.unmount();
    const again = await openNew({ rows });
    const question = within(again.form);
    expect(question.getByText(/^You typed something on May 4, 2026, 9:00/)).toBeInTheDocument();
    expect(question.getByText('What you changed: Symptom.')).toBeInTheDocument();
    await again.user.click(question.getByRole('button', { name: 'Go on with it' }));
    expect(box('Symptom')).toHaveValue('Black screen');
    await again.user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/is saved as a draft/)).toBeInTheDocument();
    expect(window.localStorage).toHaveLength(0);
  });

  it('is kept when the page is left, and thrown away when that is asked for', async () => {
    const rows = someRows();
    const first = await openNew({ rows });
    await first.user.type(box('Symptom'), 'Black screen');
    fireEvent(window, new Event('pagehide'));
    expect(window.localStorage).toHaveLength(1);
    first.unmount();
    const again = await openNew({ rows });
    await again.user.click(screen.getByRole('button', { name: 'Throw it away' }));
    expect(box('Symptom')).toHaveValue('');
    expect(window.localStorage).toHaveLength(0);
  });

  it('is asked about before it is discarded, and then kept nowhere', async () => {
    const { user } = await openNew();
    await user.type(box('Symptom'), 'Black screen');
    fireEvent(window, new Event('pagehide'));
    pressEscape();
    await user.click(await screen.findByRole('button', { name: 'Discard' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(window.localStorage).toHaveLength(0);
  });

  it('is said not to be kept where the browser keeps nothing', async () => {
    const { user } = await openNew({
      prepare: ({ drafts }) => {
        jest.spyOn(drafts, 'keep').mockReturnValue(false);
      }
    });
    await user.type(box('Symptom'), 'Black screen');
    expect(await screen.findByText(/This browser cannot keep what you type/)).toHaveAttribute(
      'role',
      'status'
    );
  });

  it('closes without a question when nothing was typed', async () => {
    await openNew();
    pressEscape();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
