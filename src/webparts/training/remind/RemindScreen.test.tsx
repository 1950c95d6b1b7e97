import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../domain/dates/calendarDate';
import type { Mail } from '../../../domain/training/reminders/mailto';
import { aPerson } from '../../../testing/builders';
import { aCourse, anAssignment } from '../../../testing/training/trainingBuilders';
import {
  renderTraining,
  someRows,
  type TrainingPage,
  type TrainingPageOptions
} from '../testing/renderTraining';

const amir = aPerson();
const brigitte = aPerson({ id: 8, name: 'Brigitte Keller', email: 'brigitte.keller@contoso.example' });
const dana = aPerson({ id: 10, name: 'Dana Novak', email: '' });
const past = calendarDate('2026-04-10');

/** Amir and Dana are late, Brigitte has something due soon. */
async function openReminders(options: TrainingPageOptions = {}): Promise<TrainingPage> {
  const rows = someRows();
  const { courses, assignments } = rows.training;
  courses.set(1, aCourse());
  assignments.set(11, anAssignment({ id: 11, title: 'Autopilot', due: past }));
  assignments.set(
    12,
    anAssignment({ id: 12, title: 'Autopilot', person: brigitte, due: calendarDate('2026-05-12') })
  );
  assignments.set(13, anAssignment({ id: 13, title: 'Autopilot', person: dana, due: past }));
  const page = renderTraining({ rows, query: '?om=view:team', ...options });
  await page.user.click(await screen.findByRole('button', { name: 'More' }));
  await page.user.click(await screen.findByRole('menuitem', { name: 'Reminders' }));
  await screen.findByRole('checkbox', { name: 'Also what is due in the next 14 days' });
  return page;
}

const recipients = (page: TrainingPage): readonly (readonly string[])[] => page.mail.sent.map(({ to }) => to);

async function alsoSoon(page: TrainingPage): Promise<void> {
  await page.user.click(screen.getByRole('checkbox', { name: 'Also what is due in the next 14 days' }));
}

describe('reminders', () => {
  it('are one message for each person who is late, and names who has no address', async () => {
    const page = await openReminders();
    const list = within(screen.getByRole('list', { name: '2 messages' }));
    expect(list.getByText(/Hello Amir Haddad,/)).toHaveTextContent(
      /These courses were due already: - Autopilot \(by Apr 10\) https:\/\/learn.microsoft.com\/autopilot\/ What you have to learn stands here: http/
    );
    expect(screen.getByText('No e-mail address is known of: Dana Novak')).toBeVisible();
    expect(list.getByRole('link', { name: 'Open in mail program: Amir Haddad' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^mailto:amir\.haddad@contoso\.example\?subject=Reminder/)
    );
    expect(list.queryByRole('link', { name: /Dana/ })).not.toBeInTheDocument();
    await alsoSoon(page);
    expect(screen.getByRole('list', { name: '3 messages' })).toBeVisible();
  });

  it('are worded as the sender likes', async () => {
    const page = await openReminders();
    await page.user.click(screen.getByText('Words of the messages'));
    const greeting = screen.getByRole('textbox', { name: 'Greeting' });
    await page.user.clear(greeting);
    await page.user.type(greeting, 'Dear {{name}!');
    expect(screen.getByText(/Dear Amir Haddad!/)).toBeInTheDocument();
  });

  it('are sent to everybody once', async () => {
    const page = await openReminders();
    await alsoSoon(page);
    await page.user.click(screen.getByRole('button', { name: 'Send from my mailbox: Amir Haddad' }));
    await page.user.click(await screen.findByRole('button', { name: 'Send 1 message from my mailbox' }));
    expect(await screen.findByText('2 messages were sent.')).toBeVisible();
    expect(recipients(page)).toEqual([[amir.email], [brigitte.email]]);
    expect(screen.queryByRole('button', { name: /^Send/ })).not.toBeInTheDocument();
  });

  it('say what an administrator has to approve, and leave the other ways', async () => {
    const page = await openReminders();
    await alsoSoon(page);
    page.mail.failNext('notGranted');
    await page.user.click(screen.getByRole('button', { name: 'Send 2 messages from my mailbox' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(/Mail\.Send of Microsoft Graph.*You can copy each message/);
    expect(recipients(page)).toEqual([]);
    expect(screen.getByRole('button', { name: 'Copy: Amir Haddad' })).toBeEnabled();
  });

  it('go on with the others when one is refused, and try that again', async () => {
    const page = await openReminders();
    await alsoSoon(page);
    page.mail.failNext('broken');
    await page.user.click(screen.getByRole('button', { name: 'Send 2 messages from my mailbox' }));
    expect(await screen.findByText(/^Not sent: the message was refused/)).toBeVisible();
    expect(recipients(page)).toEqual([[brigitte.email]]);
    await page.user.click(screen.getByRole('button', { name: 'Send 1 message from my mailbox' }));
    await waitFor(() => expect(recipients(page)).toEqual([[brigitte.email], [amir.email]]));
  });

  it('are not sent again with all when one may have left', async () => {
    const page = await openReminders();
    page.mail.failNext('absent');
    await page.user.click(screen.getByRole('button', { name: 'Send 1 message from my mailbox' }));
    expect(await screen.findByText(/^The connection broke\. Look into your sent items/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /message from my mailbox/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Send again: Amir Haddad' })).toBeEnabled();
  });

  it('stop after the message that is on its way', async () => {
    const page = await openReminders();
    await alsoSoon(page);
    let finish: () => void = () => undefined;
    const sent: Mail[] = [];
    page.mail.send = async (mail) => {
      sent.push(mail);
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
    };
    await page.user.click(screen.getByRole('button', { name: 'Send 2 messages from my mailbox' }));
    expect(await screen.findByText('0 of 2 messages done')).toBeVisible();
    await page.user.click(screen.getByRole('button', { name: 'Stop' }));
    finish();
    expect(await screen.findByText('1 message was sent.')).toBeVisible();
    expect(sent).toHaveLength(1);
  });

  it('can be copied, one or the list of all', async () => {
    const page = await openReminders();
    const writeText = jest.fn().mockResolvedValue(undefined);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await page.user.click(screen.getByRole('button', { name: 'Copy: Dana Novak' }));
    expect(writeText).toHaveBeenLastCalledWith(
      expect.stringMatching(/^Reminder: 1 course to learn\n\nHello Dana Novak,/)
    );
    await page.user.click(screen.getByRole('button', { name: 'Copy the list of all' }));
    expect(writeText).toHaveBeenLastCalledWith(
      [
        'Person\tE-mail\tLate\tDue soon',
        'Amir Haddad\tamir.haddad@contoso.example\tAutopilot (by Apr 10)\t',
        'Dana Novak\t\tAutopilot (by Apr 10)\t'
      ].join('\n')
    );
  });

  it('speak the language of the sender', async () => {
    const page = renderTraining({ locale: 'de-de', query: '?om=view:team' });
    await page.user.click(await screen.findByRole('button', { name: 'Mehr' }));
    await page.user.click(screen.getByRole('menuitem', { name: 'Erinnerungen' }));
    expect(await screen.findByText('Niemand muss erinnert werden')).toBeVisible();
  });
});
