import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../domain/dates/calendarDate';
import { changeSchedule } from '../../domain/recurrence/schedule';
import type { Task } from '../../domain/tasks/task';
import { aRecurringTask, aRule, aTask } from '../../testing/builders';
import { aSite, findPanel, renderChecklist, type ChecklistPage } from './testing/renderChecklist';

const title = 'Look through compliance';

function siteWith(...tasks: readonly Task[]): ReturnType<typeof aSite> {
  const site = aSite();
  site.seed(...tasks);
  return site;
}

async function openNew(page: ChecklistPage): Promise<void> {
  await page.user.click(await screen.findByRole('button', { name: 'Add task' }));
  await page.user.type(await screen.findByRole('textbox', { name: 'Task' }), title);
}

async function openEdit(page: ChecklistPage): Promise<void> {
  const [row] = await screen.findAllByRole('button', { name: title });
  await page.user.click(row as HTMLElement);
  await findPanel(title);
  await page.user.click(screen.getByRole('button', { name: 'Edit' }));
  await screen.findByRole('textbox', { name: 'Task' });
}

async function choose({ user }: ChecklistPage, field: string | RegExp, option: string): Promise<void> {
  await user.click(screen.getByRole('combobox', { name: field }));
  await user.click(await screen.findByRole('option', { name: option }));
}

async function save({ user }: ChecklistPage): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Save' }));
}

function stored(page: ChecklistPage, id: number = 1): Task {
  return page.site.tasks.get(id) as Task;
}

function nextDates(): readonly (string | null)[] {
  const list = within(screen.getByRole('list', { name: 'Next dates' }));
  return list.getAllByRole('listitem').map((item) => item.textContent);
}

describe('adding a task that recurs', () => {
  it('says the rule, shows the next dates, and stores the schedule', async () => {
    const page = renderChecklist({ site: siteWith() });
    await openNew(page);
    await page.user.click(screen.getByRole('radio', { name: 'On a schedule' }));
    // Today is a Saturday.
    expect(screen.getByRole('checkbox', { name: 'Saturday' })).toBeChecked();
    await page.user.click(screen.getByRole('checkbox', { name: 'Saturday' }));
    await page.user.click(screen.getByRole('checkbox', { name: 'Monday' }));
    await page.user.click(screen.getByRole('checkbox', { name: 'Thursday' }));
    const every = screen.getByRole('textbox', { name: 'Every … weeks' });
    await page.user.clear(every);
    await page.user.type(every, '2');
    expect(screen.getByText('Every second week on Monday and Thursday, from May 2.')).toBeInTheDocument();
    expect(nextDates()).toEqual(['Mon, May 11', 'Thu, May 14', 'Mon, May 25', 'Thu, May 28', 'Mon, Jun 8']);
    await save(page);
    await screen.findByText(`Task added: ${title}`);
    const rule = aRule({
      pattern: { kind: 'weekly', every: 2, on: ['MO', 'TH'] },
      start: calendarDate('2026-05-02')
    });
    expect(stored(page)).toMatchObject({
      dueDate: null,
      schedule: { kind: 'recurring', segments: [{ from: '2026-05-02', rule }] }
    });
  });

  it('shows what holidays do to the dates', async () => {
    const site = siteWith();
    site.holidays.set(90, { id: 90, etag: '"1"', name: 'Whit Monday', date: calendarDate('2026-05-25') });
    const page = renderChecklist({ site });
    await openNew(page);
    await page.user.click(screen.getByRole('radio', { name: 'On a schedule' }));
    await choose(page, /^Repeats/, 'On working days (Monday to Friday)');
    const start = screen.getByRole('combobox', { name: 'Starts on' });
    await page.user.clear(start);
    await page.user.type(start, '5/22/2026{Tab}');
    await choose(page, /^On a day off/, 'Is left out');
    expect(nextDates().slice(0, 2)).toEqual(['Fri, May 22', 'Mon, May 25 Left out: Whit Monday']);
    await choose(page, /^On a day off/, 'Moves to the working day after');
    expect(nextDates().slice(0, 2)).toEqual(['Fri, May 22', 'Tue, May 26 planned for May 25']);
    expect(screen.getByText(/Every week from Monday to Friday, from May 22/)).toBeInTheDocument();
  });

  it('by day, by weekday, quarterly, yearly, and counted from completion', async () => {
    const page = renderChecklist({ site: siteWith() });
    await openNew(page);
    await page.user.click(screen.getByRole('radio', { name: 'On a schedule' }));
    await choose(page, /^Repeats/, 'Monthly');
    const day = screen.getByRole('textbox', { name: 'Day of the month' });
    expect(day).toHaveValue('2');
    await page.user.clear(day);
    await page.user.type(day, '31');
    expect(screen.getByText(/Every month on the last day of the month/)).toBeInTheDocument();
    await choose(page, /^Repeats/, 'Quarterly');
    await page.user.click(screen.getByRole('radio', { name: 'A weekday of the month' }));
    await choose(page, /^On the/, 'last');
    await choose(page, /^Weekday/, 'Friday');
    expect(screen.getByText(/Every quarter on the last Friday of the month/)).toBeInTheDocument();
    expect(nextDates().slice(0, 2)).toEqual(['Fri, May 29', 'Fri, Aug 28']);
    await choose(page, /^Repeats/, 'Yearly');
    expect(screen.getByText(/Every year on the last Friday of May/)).toBeInTheDocument();
    await page.user.click(screen.getByRole('radio', { name: 'The day on which it was done' }));
    expect(screen.getByText(/One year after it was last done, first on May 2/)).toBeInTheDocument();
    expect(screen.queryByRole('combobox', { name: /^Weekday/ })).not.toBeInTheDocument();
    expect(nextDates()).toEqual(['Sat, May 2']);
  });

  it('says what is wrong with the rule, at its field, and saves nothing', async () => {
    const page = renderChecklist({ site: siteWith() });
    await openNew(page);
    await page.user.click(screen.getByRole('radio', { name: 'On a schedule' }));
    await page.user.click(screen.getByRole('checkbox', { name: 'Saturday' }));
    await page.user.clear(screen.getByRole('textbox', { name: 'Every … weeks' }));
    await page.user.type(screen.getByRole('combobox', { name: 'Ends on (optional)' }), '4/1/2026{Tab}');
    await save(page);
    expect(await screen.findByText('Give a whole number, 1 or more.')).toBeInTheDocument();
    expect(screen.getByText('Choose at least one day.')).toBeInTheDocument();
    expect(screen.getByText('It ends before it starts.')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Every … weeks' })).toHaveFocus());
    expect(page.site.tasks.size).toBe(0);
  });

  it('keeps a date that it cannot read, says so, and does not save it', async () => {
    const page = renderChecklist({ site: siteWith() });
    await openNew(page);
    const due = screen.getByRole('combobox', { name: 'Due date' });
    await page.user.type(due, 'soon{Tab}');
    await save(page);
    expect(screen.getByText(/This is not a date/)).toBeInTheDocument();
    expect(due).toHaveValue('soon');
    await waitFor(() => expect(due).toHaveFocus());
    expect(page.site.tasks.size).toBe(0);
    // Boxes that are not shown any more keep nobody from saving.
    await page.user.click(screen.getByRole('radio', { name: 'On a schedule' }));
    await save(page);
    await screen.findByText(`Task added: ${title}`);
  });
});

describe('a schedule that is there', () => {
  const mondays = aRecurringTask({ start: calendarDate('2026-04-13') });

  it('changes from today on; what was before stays', async () => {
    const page = renderChecklist({ site: siteWith(mondays) });
    await openEdit(page);
    expect(screen.queryByRole('radio', { name: 'Once' })).not.toBeInTheDocument();
    await page.user.click(screen.getByRole('checkbox', { name: 'Monday' }));
    await page.user.click(screen.getByRole('checkbox', { name: 'Tuesday' }));
    expect(screen.getByText('Applies from May 2. What was before stays as it was.')).toBeInTheDocument();
    await save(page);
    await screen.findByText(`Task saved: ${title}`);
    const tuesdays = aRule({
      pattern: { kind: 'weekly', every: 1, on: ['TU'] },
      start: calendarDate('2026-04-13')
    });
    expect(stored(page).schedule).toEqual(
      changeSchedule(mondays.schedule, tuesdays, calendarDate('2026-05-02'))
    );
    const [row] = await screen.findAllByRole('button', { name: title });
    await page.user.click(row as HTMLElement);
    const panel = within(await findPanel(title));
    expect(panel.getByText('Every week on Tuesday, from May 2')).toBeInTheDocument();
    expect(panel.getByRole('button', { name: 'Apr 20: Missed' })).toBeInTheDocument();
  });

  it('can be paused, and resumed as it was', async () => {
    const page = renderChecklist({ site: siteWith(mondays) });
    await openEdit(page);
    await page.user.click(screen.getByRole('button', { name: 'Pause' }));
    expect(screen.getByText('Paused from May 2')).toBeInTheDocument();
    expect(screen.queryByRole('list', { name: 'Next dates' })).not.toBeInTheDocument();
    await save(page);
    await screen.findByText(`Task saved: ${title}`);
    expect(stored(page).schedule).toMatchObject({ segments: [{}, { from: '2026-05-02', rule: 'paused' }] });
    await openEdit(page);
    await page.user.click(screen.getByRole('button', { name: 'Resume' }));
    expect(nextDates()[0]).toBe('Mon, May 4');
    await save(page);
    await waitFor(() =>
      expect(stored(page).schedule).toMatchObject({ segments: [{}, { from: '2026-05-02' }] })
    );
  });

  it('is shown as it stands in the list when nobody can read it, and can be replaced', async () => {
    const schedule = { kind: 'unreadable', text: 'FREQ=DAILY\nevery full moon', line: 2 } as const;
    const page = renderChecklist({ site: siteWith(aTask({ title, schedule })) });
    await openEdit(page);
    const box = within(screen.getByRole('group', { name: 'Schedule' }));
    expect(box.getByText('Line 2 of the schedule cannot be read.')).toBeInTheDocument();
    expect(box.getByText(/every full moon/)).toBeInTheDocument();
    await page.user.click(box.getByRole('button', { name: 'Replace it by a new schedule' }));
    expect(nextDates()).toHaveLength(5);
    await save(page);
    await screen.findByText(`Task saved: ${title}`);
    expect(stored(page).schedule.kind).toBe('recurring');
  });

  it('is compared in words when somebody else changed it too', async () => {
    const page = renderChecklist({ site: siteWith(mondays) });
    await openEdit(page);
    await page.user.click(screen.getByRole('checkbox', { name: 'Tuesday' }));
    const before = stored(page);
    const theirs = changeSchedule(before.schedule, 'paused', calendarDate('2026-05-02'));
    const step = { label: 'Look', input: { kind: 'status' } } as const;
    await page.colleague.update(before, { ...before, schedule: theirs, steps: [step], minutes: 15 });
    await save(page);
    const group = within(await screen.findByRole('group', { name: /^Schedule.*Both changed this/ }));
    expect(
      group.getByRole('radio', { name: /^Your version Every week on Monday and Tuesday, from May 2/ })
    ).toBeChecked();
    expect(
      group.getByRole('radio', { name: /^Version of Amir Haddad Paused from May 2/ })
    ).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: /Look \(Green, amber or red\)/ })).toBeChecked();
    await page.user.click(screen.getByRole('button', { name: 'Save the chosen version' }));
    await screen.findByText(`Task saved: ${title}`);
    expect(stored(page)).toMatchObject({ minutes: 15, steps: [step] });
    expect(stored(page).schedule).toMatchObject({
      segments: [{}, { rule: { pattern: { on: ['MO', 'TU'] } } }]
    });
  });
});

describe('steps and what a completion comes with', () => {
  it('are put together by keyboard and button, and say what moved', async () => {
    const page = renderChecklist({ site: siteWith() });
    await openNew(page);
    await page.user.click(screen.getByText('Steps, evidence, sign-off'));
    await page.user.click(screen.getByRole('button', { name: 'Add a step' }));
    expect(screen.getByRole('textbox', { name: 'Step 1' })).toHaveFocus();
    await page.user.keyboard('Open the report');
    await page.user.click(screen.getByRole('button', { name: 'Add a step' }));
    await page.user.keyboard('Result');
    await choose(page, /^Step 2 records/, 'A choice');
    await save(page);
    expect(await screen.findByText('Give at least two choices.')).toBeInTheDocument();
    await page.user.type(screen.getByRole('textbox', { name: /^Choices of step 2/ }), 'Fine; Not fine');
    await page.user.click(screen.getByRole('button', { name: 'Move step 2 up' }));
    expect(screen.getByText('Now step 1 of 2')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Step 1' })).toHaveValue('Result');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Move step 1 down' })).toHaveFocus());
    await page.user.click(screen.getByRole('button', { name: 'Add a step' }));
    await page.user.click(screen.getByRole('button', { name: 'Remove step 3' }));
    expect(screen.getByRole('button', { name: 'Add a step' })).toHaveFocus();
    await page.user.click(screen.getByRole('checkbox', { name: 'File' }));
    await page.user.click(screen.getByRole('radio', { name: 'A second person' }));
    await page.user.click(screen.getByText('Runbook, effort, platforms'));
    await page.user.type(screen.getByRole('textbox', { name: 'Effort in minutes' }), '20');
    await page.user.click(screen.getByRole('checkbox', { name: 'macOS' }));
    await save(page);
    await screen.findByText(`Task added: ${title}`);
    expect(stored(page)).toMatchObject({
      steps: [
        { label: 'Result', input: { kind: 'choice', choices: ['Fine', 'Not fine'] } },
        { label: 'Open the report', input: { kind: 'tick' } }
      ],
      evidence: ['File'],
      signOff: 'Second person',
      minutes: 20,
      platforms: ['macOS']
    });
  });

  it('open their section when something in it is wrong', async () => {
    const page = renderChecklist({ site: siteWith() });
    await openNew(page);
    const summary = screen.getByText('Runbook, effort, platforms');
    await page.user.click(summary);
    await page.user.type(screen.getByRole('textbox', { name: 'Effort in minutes' }), 'long');
    await page.user.click(summary);
    await save(page);
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Effort in minutes' })).toHaveFocus());
    expect(summary.closest('details')).toHaveAttribute('open');
    expect(screen.getByText('Give whole minutes, such as 30.')).toBeInTheDocument();
  });
});

describe('adding a renewal', () => {
  it('asks what expires, when, for which account, and how early to warn', async () => {
    const page = renderChecklist({ site: siteWith() });
    await openNew(page);
    await choose(page, /^Kind/, 'Renewal');
    expect(screen.queryByRole('radio', { name: 'On a schedule' })).not.toBeInTheDocument();
    await choose(page, /^What expires/, 'Apple volume purchase token');
    await page.user.type(screen.getByRole('combobox', { name: 'Expires on' }), '9/1/2026{Tab}');
    await page.user.type(screen.getByRole('textbox', { name: 'Owning account' }), 'vpp@contoso.example');
    const lead = screen.getByRole('textbox', { name: 'Warn so many days before' });
    expect(lead).toHaveValue('90, 60, 30, 7');
    await page.user.clear(lead);
    await page.user.type(lead, 'two weeks');
    await save(page);
    expect(await screen.findByText(/Give whole numbers of days/)).toBeInTheDocument();
    await page.user.clear(lead);
    await page.user.type(lead, '14, 60');
    await save(page);
    await screen.findByText(`Task added: ${title}`);
    expect(stored(page)).toMatchObject({
      kind: 'Renewal',
      dueDate: '2026-09-01',
      schedule: { kind: 'once' },
      renewal: {
        subject: 'Apple volume purchase token',
        account: 'vpp@contoso.example',
        leadDays: [60, 14]
      }
    });
  });
});

describe('the form in other languages', () => {
  it('says the rule in German', async () => {
    const page = renderChecklist({ site: siteWith(aRecurringTask()), locale: 'de-de' });
    const [row] = await screen.findAllByRole('button', { name: title });
    await page.user.click(row as HTMLElement);
    await page.user.click(await screen.findByRole('button', { name: 'Bearbeiten' }));
    expect(await screen.findByText('Jede Woche am Montag, ab 2. Mai.')).toBeInTheDocument();
    const list = within(screen.getByRole('list', { name: 'Nächste Termine' }));
    expect(list.getAllByRole('listitem')[0]).toHaveTextContent('Mo., 4. Mai');
  });

  it('takes Arabic digits, and begins the week on Sunday', async () => {
    const page = renderChecklist({ site: siteWith(aRecurringTask()), locale: 'ar-sa' });
    const [row] = await screen.findAllByRole('button', { name: title });
    await page.user.click(row as HTMLElement);
    await page.user.click(await screen.findByRole('button', { name: 'تحرير' }));
    const every = await screen.findByRole('textbox', { name: 'كل … أسابيع' });
    expect(every).toHaveValue('١');
    await page.user.clear(every);
    await page.user.type(every, '٢');
    expect(screen.getByText(/^كل أسبوعين يوم الاثنين، ابتداءً من/)).toBeInTheDocument();
    const days = within(screen.getByRole('group', { name: 'في هذه الأيام' }));
    expect(days.getAllByRole('checkbox')[0]?.parentElement).toHaveTextContent('الأحد');
    await page.user.click(screen.getByRole('button', { name: 'حفظ' }));
    await waitFor(() =>
      expect(stored(page).schedule).toMatchObject({ segments: [{}, { rule: { pattern: { every: 2 } } }] })
    );
  });
});
