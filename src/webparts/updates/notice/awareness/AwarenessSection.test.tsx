import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../../domain/dates/calendarDate';
import { aPerson } from '../../../../testing/builders';
import { aNotice, aTeamEntry, seedNotices, seedTeam } from '../../../../testing/updates/aNotice';
import type { MemoryUpdates } from '../../../../testing/updates/MemoryUpdates';
import { someRows } from '../../testing/renderUpdates';
import { renderNotice, seedReading, type NoticePage } from '../../testing/openNotice';

const lena = aPerson({ id: 6, name: 'Lena Lindqvist', email: 'lena.lindqvist@contoso.example' });
const amir = aPerson();
const brigitte = aPerson({ id: 8, name: 'Brigitte Keller', email: 'brigitte.keller@contoso.example' });

/** Revision 2: Lena has read it, Amir the one before it, Brigitte none, and Chidi without being asked. */
function teamRows(changes: Parameters<typeof aNotice>[0] = {}): MemoryUpdates {
  const rows = someRows();
  seedNotices(rows, aNotice({ revision: 2, revisedOn: calendarDate('2026-04-20'), ...changes }));
  seedTeam(
    rows,
    aTeamEntry({ id: 101, person: lena, roles: ['Admin'] }),
    aTeamEntry({ id: 102, person: amir, platforms: ['Android', 'Windows'] }),
    aTeamEntry({ id: 103, person: brigitte })
  );
  seedReading(rows, 1, 6, 2, '2026-04-22T09:00:00Z');
  seedReading(rows, 1, 7, 1, '2026-04-10T09:00:00Z');
  seedReading(rows, 1, 9, 2, '2026-04-23T09:00:00Z');
  return rows;
}

async function renderAwareness(rows: MemoryUpdates, as?: 'visitor'): Promise<NoticePage> {
  const page = await renderNotice(rows, { section: 'awareness', ...(as ? { as } : {}) });
  await page.panel.findByText(/Each person acknowledges only for themselves/);
  return page;
}

function lineOf(panel: NoticePage['panel'], name: string): HTMLElement {
  return panel.getByText(name, { selector: 'bdi' }).closest('li') as HTMLElement;
}

async function choosePerson({ panel, user }: NoticePage, name: string): Promise<void> {
  await user.click(panel.getByRole('button', { name: 'Ask somebody else' }));
  await user.type(panel.getByRole('combobox', { name: 'Person' }), name.slice(0, 4));
  await user.click(
    await screen.findByRole('option', { name: (accessibleName) => accessibleName.includes(name) })
  );
}

async function excuse({ panel, user }: NoticePage, name: string, reason: string): Promise<void> {
  await user.click(panel.getByRole('button', { name: `Excuse: ${name}` }));
  const box = panel.getByRole('textbox', { name: `Reason why ${name} need not read it` });
  expect(box).toHaveFocus();
  await user.type(box, reason);
  await user.click(panel.getByRole('button', { name: 'Excuse' }));
}

describe('who has to acknowledge a notice', () => {
  it('is named with why, what was read, and what is late', async () => {
    const { panel } = await renderAwareness(teamRows());
    expect(panel.getByText('Read by 1 of 3')).toBeInTheDocument();
    expect(panel.getByText('It was to be read by Apr 27, 7 days ago.')).toBeInTheDocument();
    expect(lineOf(panel, 'Lena Lindqvist')).toHaveTextContent(/As Admin.*Read on Apr 22, 2026/);
    expect(lineOf(panel, 'Amir Haddad')).toHaveTextContent(
      /As Admin, for Android.*Read revision 1 on Apr 10, 2026.*, not this one, late: was due on Apr 27/
    );
    expect(lineOf(panel, 'Brigitte Keller')).toHaveTextContent('Not read yet, late: was due on Apr 27');
    const others = panel.getByRole('heading', { name: 'Read it without being asked' }).closest('section');
    expect(others).toHaveTextContent('Chidi Okafor');
  });

  it('is everybody, since the last one has read it', async () => {
    const rows = teamRows();
    seedReading(rows, 1, 7, 2, '2026-04-24T09:00:00Z');
    seedReading(rows, 1, 8, 2, '2026-04-25T09:00:00Z');
    const { panel } = await renderAwareness(rows);
    expect(panel.getByText(/Everybody has read it, since Apr 25, 2026/)).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: 'Copy a reminder' })).not.toBeInTheDocument();
  });

  it('may be nobody: the reason is said, and the team is a click away', async () => {
    const rows = someRows();
    seedNotices(rows, aNotice());
    const { panel, user } = await renderAwareness(rows);
    expect(panel.getByText('Nobody is asked to acknowledge it')).toBeInTheDocument();
    expect(panel.getByText(/Nobody is in the team yet/)).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Open the team' }));
    expect(await screen.findByRole('heading', { name: 'The team' })).toBeInTheDocument();
  });

  it('may be nobody because all are excused', async () => {
    const rows = someRows();
    const excused = [{ person: amir, reason: 'Has left' }];
    seedNotices(rows, aNotice({ overrides: { added: [], excused } }));
    seedTeam(rows, aTeamEntry({ person: amir }));
    const { panel } = await renderAwareness(rows);
    expect(panel.getByText('Everybody who would be asked is excused.')).toBeInTheDocument();
    expect(panel.getByRole('button', { name: 'Ask again: Amir Haddad' })).toBeInTheDocument();
  });

  it('can only be looked at by a visitor', async () => {
    const { panel } = await renderAwareness(teamRows(), 'visitor');
    expect(panel.getByText('Read by 1 of 3')).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: 'Ask somebody else' })).not.toBeInTheDocument();
    expect(panel.queryByRole('button', { name: /^Excuse/ })).not.toBeInTheDocument();
  });

  it('can be loaded again after a failure', async () => {
    const page = await renderNotice(teamRows(), {
      section: 'awareness',
      prepare: ({ acknowledgements }) => acknowledgements.failNext('offline', 2)
    });
    expect(await page.panel.findByText('Who has read it could not be loaded')).toBeInTheDocument();
    await page.user.click(page.panel.getByRole('button', { name: 'Try again' }));
    expect(await page.panel.findByText('Read by 1 of 3')).toBeInTheDocument();
  });
});

describe('asking somebody else', () => {
  it('adds the person, who can be taken out again', async () => {
    const rows = teamRows();
    const page = await renderAwareness(rows);
    const { panel, user } = page;
    await choosePerson(page, 'Zoe Winter');
    await user.click(panel.getByRole('button', { name: 'Ask this person' }));
    expect(await panel.findByText('Zoe Winter is asked to acknowledge it.')).toBeInTheDocument();
    expect(panel.getByText('Read by 1 of 4')).toBeInTheDocument();
    expect(lineOf(panel, 'Zoe Winter')).toHaveTextContent('Added for this notice');
    await user.click(panel.getByRole('button', { name: 'Do not ask: Zoe Winter' }));
    expect(await panel.findByText('Zoe Winter is no longer asked.')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByText('Read by 1 of 4')).toBeInTheDocument();
    expect(rows.notices.get(1)?.overrides.added).toMatchObject([{ name: 'Zoe Winter' }]);
  });

  it('refuses nobody, and who is asked already', async () => {
    const page = await renderAwareness(teamRows());
    const { panel, user } = page;
    await choosePerson(page, 'Amir Haddad');
    await user.click(panel.getByRole('button', { name: 'Ask this person' }));
    expect(panel.getByText('Amir Haddad is asked already.')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Cancel' }));
    expect(panel.getByRole('button', { name: 'Ask somebody else' })).toHaveFocus();
    await user.click(panel.getByRole('button', { name: 'Ask somebody else' }));
    await user.click(panel.getByRole('button', { name: 'Ask this person' }));
    expect(panel.getByText('Choose a person.')).toBeInTheDocument();
  });
});

describe('excusing somebody', () => {
  it('demands a reason, shows it, and can be undone', async () => {
    const rows = teamRows();
    const page = await renderAwareness(rows);
    const { panel, user } = page;
    await excuse(page, 'Brigitte Keller', ' ');
    expect(panel.getByText('Give the reason.')).toBeInTheDocument();
    await user.type(panel.getByRole('textbox', { name: /Brigitte/ }), 'On leave until June');
    await user.click(panel.getByRole('button', { name: 'Excuse' }));
    expect(await panel.findByText('Brigitte Keller is excused.')).toBeInTheDocument();
    expect(panel.getByText('Read by 1 of 2')).toBeInTheDocument();
    expect(lineOf(panel, 'Brigitte Keller')).toHaveTextContent('On leave until June');
    await user.click(panel.getByRole('button', { name: 'Ask again: Brigitte Keller' }));
    expect(await panel.findByText('Brigitte Keller is asked again.')).toBeInTheDocument();
    expect(panel.getByText('Read by 1 of 3')).toBeInTheDocument();
    expect(rows.notices.get(1)?.overrides.excused).toEqual([]);
  });

  it('keeps the reason when a colleague was quicker, and can go on from there', async () => {
    const rows = teamRows();
    const page = await renderAwareness(rows);
    const { panel, user, colleague } = page;
    const seen = await colleague.notices.get(1);
    await colleague.notices.change(seen, {
      overrides: { added: [], excused: [{ person: amir, reason: 'Has left' }] }
    });
    await excuse(page, 'Brigitte Keller', 'On leave');
    expect(await panel.findByText('Who is asked was not saved')).toBeInTheDocument();
    expect(panel.getByText(/Somebody else changed this first/)).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Load what is there now' }));
    expect(await panel.findByText('Has left')).toBeInTheDocument();
    expect(panel.getByRole('textbox', { name: /Brigitte/ })).toHaveValue('On leave');
    await user.click(panel.getByRole('button', { name: 'Excuse' }));
    expect(await panel.findByText('Brigitte Keller is excused.')).toBeInTheDocument();
    expect(rows.notices.get(1)?.overrides.excused.map(({ reason }) => reason)).toEqual([
      'Has left',
      'On leave'
    ]);
  });

  it('is asked about before another part of the notice takes its place', async () => {
    const page = await renderAwareness(teamRows());
    const { panel, user } = page;
    await user.click(panel.getByRole('button', { name: 'Excuse: Brigitte Keller' }));
    await user.type(panel.getByRole('textbox', { name: /Brigitte/ }), 'On leave');
    await user.click(panel.getByRole('tab', { name: 'Text' }));
    await user.click(panel.getByRole('button', { name: 'Keep editing' }));
    expect(panel.getByRole('textbox', { name: /Brigitte/ })).toHaveValue('On leave');
    await user.click(panel.getByRole('button', { name: 'Cancel' }));
    expect(panel.getByRole('button', { name: 'Excuse: Brigitte Keller' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.type(panel.getByRole('textbox', { name: /Brigitte/ }), 'On leave');
    await user.click(panel.getByRole('tab', { name: 'Text' }));
    await user.click(panel.getByRole('button', { name: 'Discard' }));
    expect(await panel.findByText('new look')).toBeInTheDocument();
  });
});

describe('a reminder', () => {
  it('names the notice, its address, the day and who is missing', async () => {
    const { panel, user } = await renderAwareness(teamRows());
    await user.click(panel.getByRole('button', { name: 'Copy a reminder' }));
    expect(await panel.findByText('The reminder is on the clipboard.')).toBeInTheDocument();
    const text = await navigator.clipboard.readText();
    expect(text).toContain('New enrolment page on Android\nhttp');
    expect(text).toContain('It was to be read by Apr 27, 7 days ago.');
    expect(text).toContain('Not read yet: Amir Haddad and Brigitte Keller');
    const mail = panel.getByRole('link', { name: 'Write them a mail' }).getAttribute('href') ?? '';
    expect(mail).toMatch(/^mailto:amir\.haddad@contoso\.example,brigitte\.keller@contoso\.example\?/);
    expect(decodeURIComponent(mail)).toContain('Please read: New enrolment page on Android');
  });

  it('stands on the page when the browser forbids copying', async () => {
    const { panel, user } = await renderAwareness(teamRows());
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Forbidden'));
    await user.click(panel.getByRole('button', { name: 'Copy a reminder' }));
    const box = await panel.findByRole('textbox', { name: /The browser did not allow copying/ });
    expect((box as HTMLTextAreaElement).value).toContain('Brigitte Keller');
    await waitFor(() =>
      expect(within(box.closest('section') as HTMLElement).getByRole('alert')).toBeVisible()
    );
  });
});
