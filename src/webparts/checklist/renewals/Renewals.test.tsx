import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../domain/dates/calendarDate';
import type { RecentEntry } from '../../../domain/tasks/occurrence';
import type { Task } from '../../../domain/tasks/task';
import { aPerson, aRenewal, aTask } from '../../../testing/builders';
import {
  aSite,
  findPanel,
  renderChecklist,
  type ChecklistPage,
  type PageOptions
} from '../testing/renderChecklist';

const day = calendarDate;
const amir = aPerson();
const brigitte = aPerson({ id: 8, name: 'Brigitte Keller' });

function renewed(period: string, on: string, state: RecentEntry['state'] = 'done'): RecentEntry {
  return { period, round: 1, state, due: null, lateSince: null, on: day(on), by: 7 };
}

/** Today is 2 May 2026. */
const tasks: readonly Task[] = [
  aRenewal({ id: 1, title: 'Calm token', dueDate: day('2026-12-31'), owner: amir }),
  aRenewal({ id: 2, title: 'Connector', dueDate: null, instructions: '' }),
  aRenewal({
    id: 3,
    title: 'Push certificate',
    dueDate: day('2026-05-20'),
    owner: amir,
    backup: brigitte,
    reference: { url: 'https://contoso.example/runbook', description: 'How to renew' },
    recent: [renewed('expiry 2025-05-20', '2025-05-02')],
    evidence: ['Note']
  }),
  aRenewal({ id: 4, title: 'Old secret', dueDate: day('2026-04-29'), instructions: '' }),
  aTask({ id: 5, title: 'Something else' })
];

function open(options: PageOptions & { readonly tasks?: readonly Task[] } = {}): ChecklistPage {
  const site = aSite();
  site.seed(...(options.tasks ?? tasks));
  return renderChecklist({ site, defaults: { view: 'renewals' }, ...options });
}

async function findRows(): Promise<readonly string[]> {
  const table = await screen.findByRole('table', { name: 'What expires, most pressing first' });
  return within(table)
    .getAllByRole('rowheader')
    .map((header) => within(header).getByRole('button').textContent ?? '');
}

function row(title: string): HTMLElement {
  return screen.getByRole('button', { name: title }).closest('tr') as HTMLElement;
}

describe('the register of renewals', () => {
  it('shows what expires, most pressing first, with all that renewing takes', async () => {
    open();
    expect(await findRows()).toEqual(['Old secret', 'Push certificate', 'Connector', 'Calm token']);
    const push = within(row('Push certificate'));
    for (const text of [
      'Within a lead time',
      'expires in 18 days',
      'lead time of 30 days',
      'Next warning: May 13',
      'mdm@contoso.example',
      'Amir Haddad',
      'Brigitte Keller',
      'May 2, 2025'
    ]) {
      expect(push.getByText(text)).toBeInTheDocument();
    }
    expect(push.getByRole('link', { name: 'How to renew' })).toHaveAttribute(
      'href',
      'https://contoso.example/runbook'
    );
    expect(within(row('Old secret')).getByText('expired 3 days ago')).toBeInTheDocument();
    expect(within(row('Old secret')).getByText('Without owner')).toBeInTheDocument();
    expect(within(row('Connector')).getByText('Expiry not known')).toBeInTheDocument();
    expect(within(row('Calm token')).getByText('Not pressing yet')).toBeInTheDocument();
  });

  it('shows the rows behind each figure, and those that pass the filter', async () => {
    const page = open();
    await page.user.click(await screen.findByRole('button', { name: 'Expired: 1' }));
    expect(await findRows()).toEqual(['Old secret']);
    await page.user.click(screen.getByRole('button', { name: 'All: 4' }));
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'token' } });
    await waitFor(async () => expect(await findRows()).toEqual(['Calm token']));
    expect(screen.getByRole('button', { name: 'All: 1' })).toBeInTheDocument();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'nothing like it' } });
    expect(await screen.findByText('No task matches')).toBeInTheDocument();
  });

  it('is renewed with proof and a new date, which the register shows at once', async () => {
    const page = open();
    await page.user.click(await screen.findByRole('button', { name: 'Renew: Push certificate' }));
    const panel = within(await findPanel('Push certificate'));
    await page.user.click(await panel.findByRole('button', { name: 'Complete' }));
    expect(await panel.findByText('Enter until when it was renewed.')).toBeInTheDocument();
    expect(page.site.log).toHaveLength(0);
    const box = panel.getByRole('combobox', { name: /New expiry date/ });
    await page.user.type(box, '05/20/2027');
    await page.user.tab();
    await page.user.type(panel.getByRole('textbox', { name: /Note for the log/ }), 'Serial 4711');
    await page.user.click(panel.getByRole('button', { name: 'Complete' }));
    await waitFor(() => expect(page.site.tasks.get(3)?.dueDate).toBe('2027-05-20'));
    await waitFor(() =>
      expect(within(row('Push certificate')).getByText('May 20, 2027')).toBeInTheDocument()
    );
    expect(within(row('Push certificate')).getByText('May 2')).toBeInTheDocument();
    expect(page.site.log).toMatchObject([
      { action: 'Completed', period: 'expiry 2026-05-20', newDue: '2027-05-20', note: 'Serial 4711' }
    ]);
  });

  it('asks for an expiry that nobody knows, in the task itself', async () => {
    const page = open();
    await page.user.click(await screen.findByRole('button', { name: 'Enter the expiry: Connector' }));
    const panel = within(await findPanel('Edit task'));
    expect(await panel.findByRole('combobox', { name: 'Expires on' })).toBeInTheDocument();
  });

  it('leads to what waits for sign-off', async () => {
    const page = open({
      tasks: [
        aRenewal({
          id: 1,
          title: 'Token',
          dueDate: day('2027-05-01'),
          signOff: 'Second person',
          recent: [renewed('expiry 2026-05-01', '2026-04-28', 'waiting')]
        })
      ]
    });
    await page.user.click(await screen.findByRole('button', { name: 'Waiting for sign-off: Token' }));
    const panel = within(await findPanel('Token'));
    expect(await panel.findByRole('button', { name: 'Sign off' })).toBeInTheDocument();
  });
});

describe('adding renewals', () => {
  it('begins with the usual lead times', async () => {
    const page = open();
    await page.user.click(await screen.findByRole('button', { name: 'Add a renewal' }));
    const panel = within(await findPanel('Add task'));
    expect(await panel.findByRole('combobox', { name: 'What expires Something else' })).toBeInTheDocument();
    expect(panel.getByRole('textbox', { name: 'Warn so many days before' })).toHaveValue('90, 60, 30, 7');
    await page.user.type(panel.getByRole('textbox', { name: /^Task/ }), 'Wildcard certificate');
    await page.user.type(panel.getByRole('textbox', { name: 'Owning account' }), 'pki@contoso.example');
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect(await findRows()).toContain('Wildcard certificate'));
    expect([...page.site.tasks.values()].at(-1)).toMatchObject({
      kind: 'Renewal',
      evidence: ['Note'],
      renewal: { subject: 'Other', account: 'pki@contoso.example', leadDays: [90, 60, 30, 7] }
    });
  });

  it('offers what usually expires and is missing, with its runbook', async () => {
    const page = open();
    await page.user.click(await screen.findByText('5 usual things are not on the register'));
    await page.user.click(screen.getByRole('button', { name: 'Certificate connector' }));
    const panel = within(await findPanel('Add task'));
    expect(await panel.findByRole('textbox', { name: /^Task/ })).toHaveValue('Renew: Certificate connector');
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    await screen.findByText('4 usual things are not on the register');
    const added = [...page.site.tasks.values()].at(-1);
    expect(added?.renewal?.subject).toBe('Certificate connector');
    expect(added?.instructions).not.toBe('');
    expect(added?.steps.length).toBeGreaterThan(0);
  });

  it('explains the register while it is empty, and offers the starter content', async () => {
    const page = open({ tasks: [aTask({ id: 5 })] });
    expect(await screen.findByText('Nothing that expires is on the list')).toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: 'Starter content' }));
    expect(await findPanel('Starter content')).toBeInTheDocument();
  });

  it('offers readers nothing that they may not do', async () => {
    open({ as: 'visitor' });
    await findRows();
    expect(screen.queryByRole('button', { name: /^(Renew:|Enter|Add)/ })).not.toBeInTheDocument();
  });
});
