import { fireEvent, screen } from '@testing-library/react';
import { aNotice, seedNotices } from '../../../testing/updates/aNotice';
import { renderUpdates, someRows } from '../testing/renderUpdates';

afterEach(() => jest.restoreAllMocks());

/** Comes back to the page that many minutes later. */
function comeBackAfter(minutes: number): void {
  const now = Date.now();
  jest.spyOn(Date, 'now').mockReturnValue(now + minutes * 60_000);
  fireEvent.focus(window);
}

it('what colleagues took in meanwhile shows when somebody comes back after a while', async () => {
  const rows = someRows();
  seedNotices(rows, aNotice());
  renderUpdates({ rows });
  await screen.findByText('New enrolment page on Android');
  seedNotices(rows, aNotice({ id: 2, title: 'Kiosk mode ends' }));
  comeBackAfter(2);
  expect((await screen.findByText('Kiosk mode ends')).isConnected).toBe(true);
});

it('coming back at once asks for nothing', async () => {
  const rows = someRows();
  seedNotices(rows, aNotice());
  const { notices } = renderUpdates({ rows });
  await screen.findByText('New enrolment page on Android');
  const page = jest.spyOn(notices, 'page');
  comeBackAfter(0.5);
  expect(page).not.toHaveBeenCalled();
});
