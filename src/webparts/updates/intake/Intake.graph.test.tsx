import { waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { aMessage } from '../../../domain/updates/intake/testTools';
import { findRow, openIntake, paste } from '../testing/intakePage';
import { renderUpdates } from '../testing/renderUpdates';

const fetchButton = { name: 'Fetch from Microsoft Graph' } as const;

describe('the Message Center by way of Microsoft Graph', () => {
  it('is fetched with progress, and shown before anything is written', async () => {
    const page = renderUpdates({
      prepare: ({ messageCenter }) => {
        messageCenter.posts = [aMessage(), aMessage({ id: 'MC700002', title: 'Second' })];
        messageCenter.pageSize = 1;
      }
    });
    const panel = await openIntake(page);
    const open = page.messageCenter.hold();
    await page.user.click(panel.getByRole('button', fetchButton));
    expect(await panel.findByText('0 posts read')).toBeInTheDocument();
    open();
    expect(await findRow(panel, /Second/)).toHaveTextContent('New');
    expect(page.rows.notices.size).toBe(0);
    await page.user.click(panel.getByRole('button', { name: 'Take in 2 notices' }));
    expect(await panel.findByText('Added: 2')).toBeInTheDocument();
  });

  it('says when it holds more than was read', async () => {
    const page = renderUpdates({
      prepare: ({ messageCenter }) => {
        messageCenter.posts = [aMessage(), aMessage({ id: 'MC700002' })];
        messageCenter.pageSize = 1;
        messageCenter.mostPages = 1;
      }
    });
    const panel = await openIntake(page);
    await page.user.click(panel.getByRole('button', fetchButton));
    expect(await panel.findByText(/holds more than the 1 post that was read/)).toBeInTheDocument();
  });

  it('can be stopped', async () => {
    const page = renderUpdates({ prepare: ({ messageCenter }) => (messageCenter.posts = [aMessage()]) });
    const panel = await openIntake(page);
    const open = page.messageCenter.hold();
    await page.user.click(panel.getByRole('button', fetchButton));
    await page.user.click(await panel.findByRole('button', { name: 'Stop' }));
    open();
    expect(await panel.findByRole('button', fetchButton)).toBeInTheDocument();
    expect(panel.queryByRole('table')).not.toBeInTheDocument();
    expect(panel.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('may be empty', async () => {
    const page = renderUpdates();
    const panel = await openIntake(page);
    await page.user.click(panel.getByRole('button', fetchButton));
    expect(await panel.findByText('The Message Center holds no posts.')).toBeInTheDocument();
  });

  it.each([
    ['notGranted', 'The Message Center may not be read from here', /approve ServiceMessage.Read.All/],
    ['absent', 'Microsoft Graph cannot be reached from this page', /or take in a file/],
    ['throttled', 'Microsoft Graph is busy', /You can try again in 20 seconds/],
    ['broken', 'Microsoft Graph answered something that cannot be read', /Planned failure: broken/]
  ] as const)('says what to do instead: %s', async (mode, title, advice) => {
    const page = renderUpdates({
      prepare: ({ messageCenter }) => {
        messageCenter.mode = mode;
        messageCenter.retryAfterSeconds = 20;
      }
    });
    const panel = await openIntake(page);
    await page.user.click(panel.getByRole('button', fetchButton));
    const alert = within(await panel.findByRole('alert'));
    expect(alert.getByText(title)).toBeInTheDocument();
    expect(alert.getByText(advice)).toBeInTheDocument();
    const again = alert.getByRole('button', { name: 'Try again' });
    if (mode === 'throttled') expect(again).toBeDisabled();
    else expect(again).toBeEnabled();
    // The other ways stay open.
    await paste(page, panel, JSON.stringify(aMessage()));
    expect(await panel.findByRole('button', { name: 'Take in 1 notice' })).toBeInTheDocument();
  });

  it('explains a refusal: roles of Intune that do not reach it, or a permission that nobody approved', async () => {
    const page = renderUpdates({ prepare: ({ messageCenter }) => (messageCenter.mode = 'notGranted') });
    const panel = await openIntake(page);
    await page.user.click(panel.getByRole('button', fetchButton));
    const alert = await panel.findByRole('alert');
    expect(alert).toHaveTextContent('several Intune roles may not read it');
    expect(alert).toHaveTextContent('SharePoint admin center under API access');
    page.messageCenter.mode = 'granted';
    page.messageCenter.posts = [aMessage()];
    await page.user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(panel.getByRole('table')).toBeInTheDocument());
  });
});
