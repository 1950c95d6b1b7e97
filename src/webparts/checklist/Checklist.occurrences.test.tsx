import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../domain/dates/calendarDate';
import { nothingToRecord } from '../../domain/tasks/completion';
import type { Step } from '../../domain/tasks/step';
import type { Task } from '../../domain/tasks/task';
import type { MemoryRole } from '../../testing/memoryPeople';
import { MemoryTaskRepository } from '../../testing/MemoryTaskRepository';
import { aRecurringTask, aRenewal, aTask } from '../../testing/builders';
import { aSite, findPanel, renderChecklist, type ChecklistPage } from './testing/renderChecklist';

const steps: readonly Step[] = [
  { label: 'Open the report', input: { kind: 'tick' } },
  { label: 'Devices in %', input: { kind: 'number' } },
  { label: 'All tenants', input: { kind: 'yesNo' } },
  { label: 'Overall', input: { kind: 'status' } }
];

/** Mondays since 13 April; today is Saturday, 2 May. */
const mondays = { start: calendarDate('2026-04-13') };
const title = 'Look through compliance';

function siteWith(...tasks: readonly Task[]): ReturnType<typeof aSite> {
  const site = aSite();
  site.seed(...tasks);
  return site;
}

async function open(page: ChecklistPage, name: string = title): Promise<HTMLElement> {
  const [row] = await screen.findAllByRole('button', { name });
  await page.user.click(row as HTMLElement);
  return findPanel(name);
}

function stored(page: ChecklistPage, id: number = 1): Task {
  return page.site.tasks.get(id) as Task;
}

describe('completing an occurrence', () => {
  async function fillIn(page: ChecklistPage): Promise<void> {
    const { user } = page;
    await user.click(await screen.findByRole('checkbox', { name: 'Open the report' }));
    await user.type(screen.getByRole('textbox', { name: 'Devices in %' }), '98.5');
    const tenants = within(screen.getByRole('radiogroup', { name: 'All tenants' }));
    await user.click(tenants.getByRole('radio', { name: 'Yes' }));
    await user.click(screen.getByRole('radio', { name: 'Amber' }));
    await user.type(screen.getByRole('textbox', { name: 'What is wrong, and what follows' }), '12 are late');
    await user.type(screen.getByLabelText('Note for the log (optional)'), 'Ticket 4711');
    await user.upload(
      screen.getByLabelText('Choose files'),
      new File(['a,b'], 'report.csv', { type: 'text/csv' })
    );
  }
  const demanding = aRecurringTask(mondays, { steps, evidence: ['File'] });

  it('records steps, the reason of amber, a note and a file, and offers a follow-up that is linked both ways', async () => {
    const page = renderChecklist({ site: siteWith(demanding) });
    const panel = within(await open(page));
    await fillIn(page);
    await page.user.click(panel.getByRole('button', { name: 'Complete' }));

    const offer = within(await screen.findByRole('alert'));
    expect(offer.getByText('Amber was recorded')).toBeInTheDocument();
    const [evidence, row] = page.site.log;
    expect(evidence).toMatchObject({ action: 'Evidence', files: [{ name: 'report.csv' }] });
    expect(row).toMatchObject({
      action: 'Completed',
      period: '2026-04-27',
      result: 'Amber',
      note: 'Ticket 4711',
      recorded:
        'Open the report = Done\nDevices in % = 98.5\nAll tenants = Yes\nOverall = Amber — 12 are late'
    });

    await page.user.click(offer.getByRole('button', { name: 'Add a follow-up' }));
    const followUpTitle = await screen.findByRole('textbox', { name: 'Task' });
    expect(followUpTitle).toHaveValue(`Follow up: ${title}`);
    const instructions = screen.getByRole('textbox', { name: 'Instructions' });
    expect((instructions as HTMLTextAreaElement).value).toContain('- Overall: Amber — 12 are late');
    await page.user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText(`Task added: Follow up: ${title}`);
    expect(stored(page, 2)).toMatchObject({ kind: 'Follow-up', followUpOf: { id: 1, title } });

    const followUp = within(await open(page, `Follow up: ${title}`));
    await page.user.click(followUp.getByRole('button', { name: title }));
    const back = within(await findPanel(title));
    expect(await back.findByRole('button', { name: `Follow up: ${title}` })).toBeInTheDocument();
  });

  it('says at each step what is missing, and goes to the first one', async () => {
    const page = renderChecklist({ site: siteWith(demanding) });
    const panel = within(await open(page));
    await page.user.type(screen.getByRole('textbox', { name: 'Devices in %' }), 'most');
    await page.user.click(screen.getByRole('radio', { name: 'Red' }));
    await page.user.click(panel.getByRole('button', { name: 'Complete' }));
    expect(await panel.findByText('Tick this step when it is done.')).toBeInTheDocument();
    expect(panel.getByText('Write a number, such as 98.5.')).toBeInTheDocument();
    expect(panel.getByText('Record this step.')).toBeInTheDocument();
    expect(panel.getByText('Say what is wrong: amber and red need a note.')).toBeInTheDocument();
    expect(panel.getByText('Choose at least one file.')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('checkbox', { name: 'Open the report' })).toHaveFocus());
    expect(page.site.log).toHaveLength(0);
  });

  it('keeps everything that was typed when SharePoint refuses, and takes it at the next attempt', async () => {
    const page = renderChecklist({ site: siteWith(demanding) });
    const panel = within(await open(page));
    await fillIn(page);
    page.tasks.failNext('offline');
    await page.user.click(panel.getByRole('button', { name: 'Complete' }));
    expect(await panel.findByText(`Not completed: ${title}`)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Devices in %' })).toHaveValue('98.5');
    expect(panel.getByText('report.csv')).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Amber' })).toBeChecked();
    await page.user.click(panel.getByRole('button', { name: 'Complete' }));
    expect(await screen.findByText('Amber was recorded')).toBeInTheDocument();
  });

  it('keeps what was typed when a colleague was quicker', async () => {
    const page = renderChecklist({ site: siteWith(aRecurringTask(mondays)) });
    const panel = within(await open(page));
    await page.user.type(panel.getByLabelText('Note for the log (optional)'), 'Mine');
    const occurrence = { period: '2026-04-27', round: 1, due: calendarDate('2026-04-27') };
    await page.colleague.complete(stored(page), occurrence, nothingToRecord);
    await page.user.click(panel.getByRole('button', { name: 'Complete' }));
    expect(await panel.findByText(/Amir Haddad has completed this already/)).toBeInTheDocument();
    expect(panel.getByLabelText('Note for the log (optional)')).toHaveValue('Mine');
    expect(page.site.log).toHaveLength(1);
  });

  it('refuses an empty file, and lets chosen ones be removed again', async () => {
    const page = renderChecklist({ site: siteWith(demanding) });
    const panel = within(await open(page));
    const input = panel.getByLabelText('Choose files');
    await page.user.upload(input, [new File([], 'empty.txt'), new File(['a'], 'full.txt')]);
    expect(panel.getByText('empty.txt is empty.')).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Remove full.txt' }));
    expect(panel.queryByText('full.txt')).not.toBeInTheDocument();
    expect(panel.getByRole('button', { name: 'Choose files' })).toHaveFocus();
  });

  it('takes numbers in the language of the page', async () => {
    const count = steps.slice(1, 2);
    const page = renderChecklist({
      site: siteWith(aRecurringTask(mondays, { steps: count })),
      locale: 'de-de'
    });
    const panel = within(await open(page));
    await page.user.type(panel.getByRole('textbox', { name: 'Devices in %' }), '98,5');
    await page.user.click(panel.getByRole('button', { name: 'Erledigen' }));
    await waitFor(() => expect(page.site.log[0]?.recorded).toBe('Devices in % = 98.5'));
  });
});

describe('the strip of the latest times', () => {
  it('shows each one with its state, and lets a missed one be explained', async () => {
    const page = renderChecklist({ site: siteWith(aRecurringTask(mondays)) });
    const panel = within(await open(page));
    const strip = within(panel.getByRole('list', { name: 'The latest 3 times' }));
    expect(strip.getAllByRole('button').map((mark) => mark.getAttribute('aria-label'))).toEqual([
      'Apr 13: Missed',
      'Apr 20: Missed',
      'Apr 27: Late'
    ]);
    expect(strip.getByRole('button', { name: 'Apr 27: Late' })).toHaveAttribute('aria-pressed', 'true');
    await page.user.click(strip.getByRole('button', { name: 'Apr 13: Missed' }));
    expect(panel.getByText(/This one was missed/)).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Skip this time' }));
    await page.user.click(panel.getByRole('button', { name: 'Skip' }));
    expect(panel.getByText('Say why.')).toBeInTheDocument();
    await page.user.type(panel.getByRole('textbox', { name: 'Why is it left out?' }), 'Easter week');
    await page.user.click(panel.getByRole('button', { name: 'Skip' }));
    expect(await strip.findByRole('button', { name: 'Apr 13: Skipped' })).toBeInTheDocument();
    expect(await panel.findAllByText('Easter week')).not.toHaveLength(0);

    await page.user.click(strip.getByRole('button', { name: 'Apr 20: Missed' }));
    await page.user.click(panel.getByRole('button', { name: 'Complete' }));
    expect(await strip.findByRole('button', { name: 'Apr 20: Done late' })).toBeInTheDocument();
    expect(page.site.log.map(({ action, period }) => [action, period])).toEqual([
      ['Skipped', '2026-04-13'],
      ['Completed', '2026-04-20']
    ]);
  });

  it('asks before it throws away what was typed for another time', async () => {
    const page = renderChecklist({ site: siteWith(aRecurringTask(mondays)) });
    const panel = within(await open(page));
    await page.user.type(panel.getByLabelText('Note for the log (optional)'), 'Half a th');
    await page.user.click(panel.getByRole('button', { name: 'Apr 13: Missed' }));
    await page.user.click(panel.getByRole('button', { name: 'Keep editing' }));
    expect(panel.getByLabelText('Note for the log (optional)')).toHaveValue('Half a th');
    await page.user.click(panel.getByRole('button', { name: 'Apr 13: Missed' }));
    await page.user.click(panel.getByRole('button', { name: 'Discard' }));
    expect(panel.getByText(/This one was missed/)).toBeInTheDocument();
    expect(panel.getByLabelText('Note for the log (optional)')).toHaveValue('');
  });
});

describe('moving an occurrence', () => {
  it('needs another day; what was late stays late', async () => {
    const page = renderChecklist({ site: siteWith(aTask({ title, dueDate: calendarDate('2026-04-30') })) });
    const panel = within(await open(page));
    await page.user.click(panel.getByRole('button', { name: 'Move to another date' }));
    await page.user.click(panel.getByRole('button', { name: 'Move' }));
    expect(await panel.findByText('Choose another day.')).toBeInTheDocument();
    const date = panel.getByRole('combobox', { name: 'New date' });
    await page.user.clear(date);
    await page.user.type(date, '5/8/2026');
    await page.user.type(
      panel.getByRole('textbox', { name: 'Note for the log (optional)' }),
      'Vendor is away'
    );
    await page.user.click(panel.getByRole('button', { name: 'Move' }));
    await waitFor(() =>
      expect(stored(page)).toMatchObject({ dueDate: '2026-05-08', lateSince: '2026-04-30' })
    );
    const again = within(await open(page));
    expect(await again.findByText('Vendor is away')).toBeInTheDocument();
    expect(again.getByText(/late since Apr 30/)).toBeInTheDocument();
  });

  it('can be left again with what was typed for completing', async () => {
    const page = renderChecklist({ site: siteWith(aRecurringTask(mondays)) });
    const panel = within(await open(page));
    await page.user.type(panel.getByLabelText('Note for the log (optional)'), 'Kept');
    await page.user.click(panel.getByRole('button', { name: 'Skip this time' }));
    expect(panel.getByRole('textbox', { name: 'Why is it left out?' })).toHaveFocus();
    await page.user.click(panel.getByRole('button', { name: 'Cancel' }));
    expect(panel.getByLabelText('Note for the log (optional)')).toHaveValue('Kept');
    expect(panel.getByRole('button', { name: 'Skip this time' })).toHaveFocus();
  });
});

describe('signing off', () => {
  const due = calendarDate('2026-04-27');
  const occurrence = { period: '2026-04-27', round: 1, due };

  const task = aRecurringTask(mondays, { signOff: 'Second person' });

  async function handedIn(by: MemoryRole): Promise<ReturnType<typeof aSite>> {
    const site = siteWith({ ...task, steps: steps.slice(3) });
    const green = { label: 'Overall', value: 'Green', note: '' };
    const doer = new MemoryTaskRepository(site, site.personByRole(by));
    await doer.complete(task, occurrence, { ...nothingToRecord, recorded: [green] });
    return site;
  }

  it('shows the second person what was handed in, and confirms it', async () => {
    const page = renderChecklist({ site: await handedIn('member') });
    const panel = within(await open(page));
    const record = within(await panel.findByRole('list', { name: 'What was recorded this time' }));
    expect(record.getByText('Green')).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Sign off' }));
    await waitFor(() =>
      expect(page.site.log.map(({ action }) => action)).toEqual(['Completed', 'Signed off'])
    );
    expect(stored(page).recent[0]?.state).toBe('done');
  });

  it('sends it back with a reason, which the doer reads, and which opens it again', async () => {
    const page = renderChecklist({ site: await handedIn('member') });
    const panel = within(await open(page));
    await page.user.click(panel.getByRole('button', { name: 'Send back' }));
    const reason = panel.getByRole('textbox', { name: 'Note (needed to send it back)' });
    expect(panel.getByText('Say why.')).toBeInTheDocument();
    await waitFor(() => expect(reason).toHaveFocus());
    await page.user.type(reason, 'One tenant is missing');
    await page.user.click(panel.getByRole('button', { name: 'Send back' }));
    await waitFor(() => expect(stored(page).recent[0]).toMatchObject({ state: 'open', round: 2 }));
    const again = within(await open(page));
    expect(await again.findAllByText('One tenant is missing')).not.toHaveLength(0);
    expect(again.getByRole('button', { name: 'Complete' })).toBeInTheDocument();
  });

  it('is not for whoever did it: they can take it back', async () => {
    const page = renderChecklist({ site: await handedIn('owner') });
    const panel = within(await open(page));
    await page.user.click(panel.getByRole('button', { name: 'Apr 27: Waiting for sign-off' }));
    expect(panel.getByText('You did this. Somebody else has to sign it off.')).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: 'Sign off' })).not.toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Take it back' }));
    await waitFor(() => expect(stored(page).recent[0]?.state).toBe('open'));
  });
});

describe('a renewal', () => {
  it('says what expires, and takes the new expiry, which has to be later', async () => {
    const page = renderChecklist({ site: siteWith(aRenewal()) });
    const name = 'Renew the Apple MDM push certificate';
    const panel = within(await open(page, name));
    expect(panel.getByText('mdm@contoso.example')).toBeInTheDocument();
    expect(panel.getByText('90, 60, 30, and 7')).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: 'Skip this task' })).not.toBeInTheDocument();
    const date = panel.getByRole('combobox', { name: 'New expiry date' });
    await page.user.type(date, '6/1/2026');
    await page.user.click(panel.getByRole('button', { name: 'Complete' }));
    expect(await panel.findByText('It has to last longer than now: beyond Jun 15.')).toBeInTheDocument();
    await page.user.clear(date);
    await page.user.type(date, '6/15/2027');
    await page.user.click(panel.getByRole('button', { name: 'Complete' }));
    await waitFor(() => expect(stored(page).dueDate).toBe('2027-06-15'));
    const again = within(await open(page, name));
    expect(await again.findAllByText(/Lena Lindqvist renewed it until Jun 15, 2027/)).not.toHaveLength(0);
  });
});

describe('people who may only read', () => {
  it('see everything and can do nothing', async () => {
    const page = renderChecklist({ site: siteWith(aRecurringTask(mondays, { steps })), as: 'visitor' });
    const panel = within(await open(page));
    expect(panel.getByText('Every week on Monday, from Apr 13')).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Apr 20: Missed' }));
    expect(await panel.findByText('Nothing recorded yet.')).toBeInTheDocument();
    for (const name of ['Edit', 'Complete', 'Skip this time', 'Move to another date', 'Add a follow-up']) {
      expect(panel.queryByRole('button', { name })).not.toBeInTheDocument();
    }
  });
});
