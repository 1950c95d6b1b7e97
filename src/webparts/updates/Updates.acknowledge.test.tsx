import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { seedNotices } from '../../testing/updates/aNotice';
import { acknowledgedBy, publishedOn, seedAdmins, threeWeeks } from './testing/feedRows';
import { renderUpdates, someRows } from './testing/renderUpdates';

function groups(): readonly string[] {
  return screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent ?? '');
}

function titlesOf(group: string): readonly (string | null)[] {
  const list = within(screen.getByRole('list', { name: group }));
  return list.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent);
}

function entryOf(title: string): HTMLElement {
  return screen.getByRole('heading', { level: 4, name: title }).closest('li') as HTMLElement;
}

function readButton(title: string): HTMLElement {
  return screen.getByRole('button', { name: `I have read this: ${title}` });
}

async function untilRecordsAreThere(): Promise<void> {
  await screen.findAllByRole('heading', { level: 4 });
  await waitFor(() => expect(screen.queryByText('Loading who has read it')).not.toBeInTheDocument());
}

describe('what waits for the person who looks', () => {
  it('stands first, also when it was read before it changed', async () => {
    const rows = threeWeeks();
    const changed = publishedOn('2026-04-20', { id: 4, title: 'Changed', revision: 2 });
    seedNotices(rows, changed);
    await acknowledgedBy(
      rows,
      'Lena',
      { ...changed, revision: 1 },
      ...[...rows.notices.values()].slice(0, 1)
    );
    const { user } = renderUpdates({ rows });
    await untilRecordsAreThere();
    expect(groups()).toEqual(['Unread by you 3 notices', 'This week 1 notice']);
    expect(titlesOf('Unread by you')).toEqual(['Of last week', 'Changed', 'Of April']);
    expect(within(entryOf('Changed')).getByText('Changed since you read it')).toBeInTheDocument();
    expect(within(entryOf('Of last week')).getByText('Not read by you')).toBeInTheDocument();
    expect(within(entryOf('Of today')).getByText('Read by you')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Unread by me first' }));
    expect(groups()).toHaveLength(4);
    await waitFor(() => expect(window.location.search).toBe('?om-0f3a9c1e=first:newest'));
  });

  it('is nothing when everything was read, which is said', async () => {
    const rows = threeWeeks();
    await acknowledgedBy(rows, 'Lena', ...rows.notices.values());
    renderUpdates({ rows });
    expect(await screen.findByText('You have read everything that is loaded.')).toBeInTheDocument();
    expect(screen.queryByText('Unread by you')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^I have read this/ })).not.toBeInTheDocument();
  });

  it('is nothing for people who are not asked; they can acknowledge all the same', async () => {
    const rows = someRows();
    seedNotices(rows, publishedOn('2026-05-04', { id: 1, title: 'Of today' }));
    seedAdmins(rows, 'Amir');
    const { user } = renderUpdates({ rows });
    await untilRecordsAreThere();
    expect(groups()).toEqual(['This week 1 notice']);
    const entry = within(entryOf('Of today'));
    expect(entry.queryByText('Not read by you')).not.toBeInTheDocument();
    expect(screen.queryByText('You have read everything that is loaded.')).not.toBeInTheDocument();
    await user.click(readButton('Of today'));
    expect(await entry.findByText('Read by you')).toBeInTheDocument();
    expect(entry.getByText('0 of 1 has read it')).toBeInTheDocument();
  });
});

describe('acknowledging in the feed', () => {
  it('takes one press, says so, and leaves the notice where it is until the next refresh', async () => {
    const rows = threeWeeks();
    const { user } = renderUpdates({ rows });
    await untilRecordsAreThere();
    expect(titlesOf('Unread by you')).toEqual(['Of today', 'Of last week', 'Of April']);
    await user.click(readButton('Of today'));
    expect(await screen.findByText('You have acknowledged: Of today')).toBeInTheDocument();
    expect([...rows.acknowledgements.values()]).toMatchObject([
      { noticeId: 1, revision: 1, person: { name: 'Lena Lindqvist' } }
    ]);
    const entry = within(entryOf('Of today'));
    expect(entry.getByText('Read by you')).toBeInTheDocument();
    expect(entry.getByText('1 of 3 have read it')).toBeInTheDocument();
    expect(titlesOf('Unread by you')).toEqual(['Of today', 'Of last week', 'Of April']);
    expect(groups()).toEqual(['Unread by you 2 notices']);
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: 'Refresh' }));
    await waitFor(() => expect(groups()).toEqual(['Unread by you 2 notices', 'This week 1 notice']));
    expect(titlesOf('This week')).toEqual(['Of today']);
  });

  it('says when the last one was read, where it stands', async () => {
    const rows = threeWeeks();
    const [, ...others] = rows.notices.values();
    await acknowledgedBy(rows, 'Lena', ...others);
    const { user } = renderUpdates({ rows });
    await untilRecordsAreThere();
    await user.click(readButton('Of today'));
    await within(entryOf('Of today')).findByText('Read by you');
    expect(groups()[0]).toBe('Unread by you You have read everything that is loaded.');
    expect(screen.getAllByText('You have read everything that is loaded.')).toHaveLength(1);
  });

  it('leads the keyboard on to the next button, and stays at the title after the last', async () => {
    const { user } = renderUpdates({ rows: threeWeeks() });
    await untilRecordsAreThere();
    readButton('Of last week').focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(readButton('Of April')).toHaveFocus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(within(entryOf('Of April')).getByRole('button')).toHaveFocus());
    expect(within(entryOf('Of April')).getByText('Read by you')).toBeInTheDocument();
  });

  it('cannot be pressed twice, and several can be under way', async () => {
    const { user, acknowledgements, rows } = renderUpdates({ rows: threeWeeks() });
    await untilRecordsAreThere();
    const open = acknowledgements.hold();
    await user.click(readButton('Of today'));
    await user.click(readButton('Of April'));
    expect(readButton('Of today')).toBeDisabled();
    expect(readButton('Of April')).toBeDisabled();
    expect(readButton('Of last week')).toBeEnabled();
    open();
    await waitFor(() => expect(rows.acknowledgements.size).toBe(2));
    expect(await within(entryOf('Of April')).findByText('Read by you')).toBeInTheDocument();
  });

  it('that failed says so; the button and the place of the keyboard are there again', async () => {
    const { user, acknowledgements } = renderUpdates({ rows: threeWeeks() });
    await untilRecordsAreThere();
    acknowledgements.failNext('offline');
    readButton('Of today').focus();
    await user.keyboard('{Enter}');
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('It was not recorded that you have read: Of today')).toBeInTheDocument();
    await waitFor(() => expect(readButton('Of today')).toHaveFocus());
    expect(within(entryOf('Of today')).getByText('Not read by you')).toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('You have acknowledged: Of today')).toBeInTheDocument();
  });

  it('shows with everybody else who read it meanwhile, after a refresh', async () => {
    const { user, colleague, rows } = renderUpdates({ rows: threeWeeks() });
    await untilRecordsAreThere();
    const [notice] = rows.notices.values();
    if (notice) await colleague.acknowledgements.acknowledge(notice);
    expect(within(entryOf('Of today')).getByText('0 of 3 have read it')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: 'Refresh' }));
    expect(await screen.findByText('1 of 3 have read it')).toBeInTheDocument();
  });
});
