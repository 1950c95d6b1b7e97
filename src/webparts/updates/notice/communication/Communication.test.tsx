import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../../domain/dates/calendarDate';
import type { Communication } from '../../../../domain/updates/communication';
import type { Notice } from '../../../../domain/updates/NoticeRepository';
import { aPerson } from '../../../../testing/builders';
import { aNotice, seedNotices } from '../../../../testing/updates/aNotice';
import {
  renderUpdates,
  someRows,
  type UpdatesPage,
  type UpdatesPageOptions
} from '../../testing/renderUpdates';

const day = calendarDate;

function told(changes: Partial<Communication> = {}): Communication & { readonly noticeId: number } {
  const entry = {
    kind: 'told',
    audience: 'users',
    channel: 'mail',
    text: 'It moves.\nLook here.',
    link: 'https://contoso.example/post',
    by: aPerson(),
    on: day('2026-05-02'),
    revision: 1
  };
  return { ...entry, ...changes, noticeId: 1 } as Communication & { readonly noticeId: number };
}

interface Options extends UpdatesPageOptions {
  readonly notice?: Partial<Notice>;
  readonly entries?: readonly (Communication & { readonly noticeId: number })[];
}

async function open({ notice = {}, entries = [], ...options }: Options = {}): Promise<UpdatesPage> {
  const rows = options.rows ?? someRows();
  seedNotices(rows, aNotice({ owner: aPerson(), ...notice }));
  rows.communications.push(...entries);
  const page = renderUpdates({ query: '?om=notice:1;section:communication', ...options, rows });
  await screen.findByRole('region', { name: /Users|Nutzende/ });
  return page;
}

async function openForm(page: UpdatesPage): Promise<HTMLElement> {
  await page.user.click(screen.getByRole('button', { name: 'Record what was told' }));
  return screen.getByRole('form', { name: 'Record what was told' });
}

const part = (name: string): HTMLElement => screen.getByRole('region', { name });
const box = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const type = (name: string, value: string): boolean => fireEvent.change(box(name), { target: { value } });
const tick = (page: UpdatesPage, name: string): Promise<void> =>
  page.user.click(screen.getByRole('checkbox', { name }));
const choose = (page: UpdatesPage, group: string, name: string): Promise<void> =>
  page.user.click(within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name }));
const record = (page: UpdatesPage): Promise<void> =>
  page.user.click(screen.getByRole('button', { name: 'Record' }));

describe('who was told', () => {
  it('is said for each audience, with the day by which it is measured', async () => {
    await open({
      notice: { rollsOutOn: day('2026-05-20') },
      entries: [
        told(),
        told({ audience: 'helpDesk', on: day('2026-05-20') }),
        told({ audience: 'users', on: day('2026-05-03'), by: aPerson({ id: 8, name: 'Brigitte Keller' }) })
      ]
    });
    expect(screen.getByText('In time means: before the day of roll-out, May 20.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Set the day of roll-out' })).not.toBeInTheDocument();
    expect(part('Users')).toHaveTextContent('Told in time, on May 2');
    expect(part('Help desk')).toHaveTextContent('Told late, on May 20');
    expect(part('Managers')).toHaveTextContent('Not told yet: 16 days are left');
    const entries = within(part('Users')).getAllByRole('listitem');
    expect(entries[0]).toHaveTextContent('May 3, Mail, recorded by Brigitte Keller');
    expect(entries[1]).toHaveTextContent('It moves. Look here.');
    expect(within(entries[1] as HTMLElement).getByRole('link')).toHaveAttribute(
      'href',
      'https://contoso.example/post'
    );
  });

  it('is measured by the last day to act when nobody set the day of roll-out, and leads there', async () => {
    const page = await open({ notice: { actBy: day('2026-05-04'), userImpact: 'none' } });
    expect(screen.getByText(/before the last day to act, May 4/)).toBeInTheDocument();
    expect(part('Managers')).toHaveTextContent('Not told yet, and too late to be in time');
    expect(part('Users')).toHaveTextContent('Not needed: the impact on users is rated as none');
    await page.user.click(screen.getByRole('button', { name: 'Set the day of roll-out' }));
    expect(screen.getByRole('tab', { name: 'Decision' })).toHaveAttribute('aria-selected', 'true');
  });

  it('cannot be measured without a day, and has to be looked at again after a change', async () => {
    await open({
      notice: { actBy: null, revision: 2 },
      entries: [
        told({ link: 'ftp://contoso.example/post' }),
        {
          ...told({ audience: 'managers' }),
          kind: 'noneNeeded',
          reason: 'Nobody sees it',
          revision: 2
        } as never
      ]
    });
    expect(screen.getByText(/cannot be said/)).toBeInTheDocument();
    expect(part('Users')).toHaveTextContent(
      'Told on May 2. In time or not: the day of roll-out is not known'
    );
    expect(part('Users')).toHaveTextContent('The notice has changed since they were told.');
    expect(part('Users')).toHaveTextContent('About revision 1; the notice is at revision 2 now.');
    expect(within(part('Users')).queryByRole('link')).not.toBeInTheDocument();
    expect(part('Managers')).toHaveTextContent('Not needed, because: Nobody sees it');
    expect(part('Help desk')).toHaveTextContent('Not told yet');
  });

  it('is for visitors to read', async () => {
    await open({ as: 'visitor', entries: [told()] });
    expect(part('Users')).toHaveTextContent('Told in time, on May 2');
    expect(screen.getByText('You can read what was told, but not record anything.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Record what was told' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Set the day of roll-out' })).not.toBeInTheDocument();
  });
});

describe('the text of a message', () => {
  it('is filled from the notice, marks what is missing, and follows the audience until it is edited', async () => {
    const page = await open({ notice: { owner: null, link: null } });
    await openForm(page);
    expect(screen.getByRole('checkbox', { name: 'Users' })).toBeChecked();
    expect(box('Title')).toHaveValue('Change on your devices from May 29: New enrolment page on Android');
    expect(box('Text').value).toContain('Devices: Android');
    expect(screen.getByText(/its place holds the last day to act/)).toBeInTheDocument();
    await tick(page, 'Users');
    await tick(page, 'Help desk');
    expect(box('Title')).toHaveValue('For the help desk: New enrolment page on Android (MC900001)');
    expect(screen.getByText('Complete: link to the source and owner of the notice')).toBeInTheDocument();
    type('Text', box('Text').value.replace(/\[owner of the notice: please complete\]/g, 'Lena'));
    expect(screen.getByText('Complete: link to the source')).toBeInTheDocument();
    await tick(page, 'Managers');
    await tick(page, 'Help desk');
    expect(box('Text').value).toContain('Please tell Lena');
  });

  it('takes another template and gives the own text back', async () => {
    const page = await open();
    await openForm(page);
    type('Text', 'My own words');
    await choose(page, 'Text from the template for', 'Managers');
    expect(box('Text').value).toContain('Please send questions to Amir Haddad.');
    await page.user.click(screen.getByRole('button', { name: 'Back to my text' }));
    expect(box('Text')).toHaveValue('My own words');
  });

  it('fills in the places that a person types, and tells those that name nothing', async () => {
    const page = await open({ notice: { title: 'Braces like {this} stay' } });
    await openForm(page);
    expect(screen.queryByText(/Not known/)).not.toBeInTheDocument();
    type('Text', '{ID} goes out on {acktBy}');
    expect(screen.getByText('Not known, and left as it is: {acktBy}')).toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: 'Fill in' }));
    expect(box('Text')).toHaveValue('MC900001 goes out on {acktBy}');
    expect(screen.queryByRole('button', { name: 'Fill in' })).not.toBeInTheDocument();
  });
});

describe('sending', () => {
  const written: Record<string, Blob>[] = [];
  class Item {
    public constructor(parts: Record<string, Blob>) {
      written.push(parts);
    }
  }
  afterEach(() => {
    written.length = 0;
    Reflect.deleteProperty(globalThis, 'ClipboardItem');
  });

  it('copies for Teams with links where the browser can, and keeps the channel', async () => {
    const page = await open({ notice: { link: 'https://contoso.example/enrol' } });
    Object.assign(globalThis, { ClipboardItem: Item });
    const write = jest.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    await openForm(page);
    type('Text', 'See https://contoso.example/enrol');
    await page.user.click(screen.getByRole('button', { name: 'Copy for Teams' }));
    expect(await screen.findByText(/on the clipboard, with their links/)).toBeInTheDocument();
    expect(write).toHaveBeenCalledTimes(1);
    expect(Object.keys(written[0] ?? {})).toEqual(['text/html', 'text/plain']);
    expect(screen.getByRole('radio', { name: 'Teams' })).toBeChecked();
  });

  it('copies plain text where the browser takes nothing else', async () => {
    const page = await open();
    await openForm(page);
    await page.user.click(screen.getByRole('button', { name: 'Copy as mail' }));
    expect(await screen.findByText(/Paste it into a mail; the title is its subject/)).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(box('Text').value);
    expect(screen.getByRole('radio', { name: 'Mail' })).toBeChecked();
  });

  it('says when copying is not allowed', async () => {
    const page = await open();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await openForm(page);
    await page.user.click(screen.getByRole('button', { name: 'Copy for Teams' }));
    expect(await screen.findByText(/did not allow copying/)).toBeInTheDocument();
  });

  it('opens a mail, unless the text is too long for that', async () => {
    const page = await open();
    await openForm(page);
    const mail = screen.getByRole('link', { name: 'Open mail' });
    expect(mail.getAttribute('href')).toMatch(/^mailto:\?subject=Change%20on%20your%20devices/);
    type('Text', 'long '.repeat(600));
    expect(screen.queryByRole('link', { name: 'Open mail' })).not.toBeInTheDocument();
    expect(screen.getByText(/too long to open as a mail. Copy it as mail instead/)).toBeInTheDocument();
  });
});

describe('recording what was told', () => {
  it('makes a row for each audience and tries only those again that failed', async () => {
    const page = await open();
    await openForm(page);
    await tick(page, 'Help desk');
    await choose(page, 'Told by', 'Meeting');
    type('Link to the message (optional)', 'https://contoso.example/minutes');
    page.communications.failNext('offline');
    await record(page);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Not recorded for: Users. Your input is still here.');
    expect(alert).toHaveTextContent('SharePoint did not answer.');
    expect(screen.getByText('Recorded for: Help desk')).toBeInTheDocument();
    await waitFor(() => expect(part('Help desk')).toHaveTextContent('Told in time, on May 4'));
    expect(screen.getByRole('checkbox', { name: 'Help desk' })).not.toBeChecked();
    await record(page);
    expect(await screen.findByText('Recorded for: Users')).toBeInTheDocument();
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
    expect(part('Users')).toHaveTextContent('May 4, Meeting, recorded by Lena Lindqvist');
    expect(page.rows.communications).toMatchObject([
      { audience: 'helpDesk', channel: 'meeting', on: '2026-05-04', revision: 1 },
      { audience: 'users', link: 'https://contoso.example/minutes', by: { name: 'Lena Lindqvist' } }
    ]);
  });

  it('makes no second row when only the answer was lost', async () => {
    const page = await open();
    await openForm(page);
    await choose(page, 'Told by', 'Teams');
    const add = page.communications.add.bind(page.communications);
    jest.spyOn(page.communications, 'add').mockImplementationOnce(async (notice, draft) => {
      await add(notice, draft);
      page.communications.failNext('offline');
      return add(notice, draft);
    });
    await record(page);
    await page.user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Recorded for: Users')).toBeInTheDocument();
    expect(page.rows.communications).toHaveLength(1);
    expect(within(part('Users')).getAllByRole('listitem')).toHaveLength(1);
  });

  it('says what is missing or wrong and goes there', async () => {
    const page = await open();
    await openForm(page);
    await tick(page, 'Users');
    type('Text', ' ');
    type('Title', '');
    type('Link to the message (optional)', 'contoso.example/post');
    fireEvent.change(screen.getByRole('combobox', { name: 'Told on' }), { target: { value: '5/5/2026' } });
    await record(page);
    for (const problem of [
      'Choose at least one.',
      'Give the text that people were told.',
      'Choose how they were told.',
      'The day is still to come. Record it when they have been told.',
      'Give an address that begins with https:// or http://, or leave it empty.'
    ]) {
      expect(screen.getAllByText(problem)).not.toHaveLength(0);
    }
    expect(screen.getByRole('checkbox', { name: 'Users' })).toHaveFocus();
    expect(page.rows.communications).toEqual([]);
  });

  it('records that none is needed, for a reason', async () => {
    const page = await open();
    await openForm(page);
    await choose(page, 'What to record', 'None needed, because …');
    expect(screen.queryByRole('textbox', { name: 'Text' })).not.toBeInTheDocument();
    await record(page);
    expect(screen.getByText('Say why.')).toBeInTheDocument();
    type('Why nothing has to be told', 'Nobody uses it');
    await record(page);
    await waitFor(() => expect(part('Users')).toHaveTextContent('Not needed, because: Nobody uses it'));
    expect(part('Users')).toHaveTextContent(
      'May 4, none needed, recorded by Lena Lindqvist. Reason: Nobody uses it'
    );
    expect(screen.getByText(/Entries are not changed here: record it again/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Record what was told' })).toHaveFocus();
  });

  it('asks before it throws away what was typed, and says who can help without the right', async () => {
    const page = await open();
    await openForm(page);
    await choose(page, 'Told by', 'Other');
    page.communications.failNext('forbidden');
    await record(page);
    expect(await screen.findByText(/You do not have the right/)).toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByText('Discard what you typed?')).toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
  });

  it('speaks German', async () => {
    const page = await open({ locale: 'de-de' });
    expect(part('Nutzende')).toHaveTextContent('Noch nicht informiert: 25 Tage bleiben');
    await page.user.click(screen.getByRole('button', { name: 'Festhalten, was mitgeteilt wurde' }));
    expect(box('Titel')).toHaveValue('Änderung auf Ihren Geräten ab 29. Mai: New enrolment page on Android');
    expect(box('Text').value).toContain('Geräte: Android');
  });
});
