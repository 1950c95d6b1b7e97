// Every entry names its category: so often entries are drawn.
jest.mock('./words/choiceNames', () => {
  const actual = jest.requireActual<typeof choiceNames>('./words/choiceNames');
  return { ...actual, categoryText: jest.fn(actual.categoryText) };
});

import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { MemoryUpdates } from '../../testing/updates/MemoryUpdates';
import { manyNotices, seedAdmins } from './testing/feedRows';
import { renderUpdates, someRows } from './testing/renderUpdates';
import * as choiceNames from './words/choiceNames';

const drawn = jest.mocked(choiceNames.categoryText);

function sixtyNotices(): MemoryUpdates {
  const rows = someRows();
  manyNotices(rows, 60);
  seedAdmins(rows, 'Lena');
  return rows;
}

async function untilRecordsAreThere(count: string): Promise<void> {
  await screen.findByText(count);
  await waitFor(() => expect(screen.queryByText('Loading who has read it')).not.toBeInTheDocument());
}

describe('many notices', () => {
  it('are not drawn again while somebody types, and only the one that changes is', async () => {
    const { user, notices } = renderUpdates({ rows: sixtyNotices() });
    await untilRecordsAreThere('50 notices so far');
    drawn.mockClear();
    await user.click(screen.getByRole('button', { name: 'I have read this: Notice 3' }));
    await screen.findByText('You have acknowledged: Notice 3');
    // While it is under way, when it is recorded, and when nothing is under way any more.
    expect(drawn.mock.calls.length).toBeLessThanOrEqual(3);
    drawn.mockClear();
    notices.hold();
    await user.type(screen.getByRole('searchbox', { name: 'Search notices' }), 'notice');
    expect(await screen.findByText('Searching')).toBeInTheDocument();
    expect(drawn).not.toHaveBeenCalled();
  });

  it('of the next page that are unread join the others; what was just read keeps its place', async () => {
    const { user } = renderUpdates({ rows: sixtyNotices() });
    await untilRecordsAreThere('50 notices so far');
    await user.click(screen.getByRole('button', { name: 'I have read this: Notice 2' }));
    await screen.findByText('You have acknowledged: Notice 2');
    await user.click(screen.getByRole('button', { name: 'Show older notices' }));
    await untilRecordsAreThere('60 notices');
    const unread = within(screen.getByRole('list', { name: 'Unread by you' }));
    const titles = unread.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent);
    expect(titles).toHaveLength(60);
    expect(titles.slice(0, 3)).toEqual(['Notice 1', 'Notice 2', 'Notice 3']);
    const read = unread.getByText('Notice 2').closest('li') as HTMLElement;
    expect(within(read).getByText('Read by you')).toBeInTheDocument();
  });
});
