import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../domain/dates/calendarDate';
import type { RecentEntry } from '../../domain/tasks/occurrence';
import { aDoneTask, aRecurringTask, aRenewal, aTask } from '../../testing/builders';
import { aSite, renderChecklist } from './testing/renderChecklist';

const day = calendarDate;

function entry(period: string, state: RecentEntry['state'], by: number, on: string = period): RecentEntry {
  return { period, round: 1, state, due: day(period), lateSince: null, on: day(on), by };
}

/** Lena, who looks, is 6; Amir is 7. Today is Saturday, 2 May 2026. */
function fullSite(): ReturnType<typeof aSite> {
  const site = aSite();
  const [lena, amir, brigitte] = site.people;
  site.seed(
    aRecurringTask(
      { pattern: { kind: 'weekly', every: 1, on: ['TH'] } },
      {
        id: 1,
        title: 'Weekly review',
        owner: lena ?? null,
        backup: amir ?? null,
        recent: [entry('2026-04-16', 'done', 7), entry('2026-04-09', 'done', 7)]
      }
    ),
    aRecurringTask(
      { pattern: { kind: 'daily', every: 1 }, start: day('2026-04-27') },
      {
        id: 2,
        title: 'Daily look',
        focusArea: 'Training',
        recent: [
          entry('2026-05-01', 'done', 6, '2026-05-02'),
          entry('2026-04-30', 'skipped', 7),
          entry('2026-04-29', 'done', 7)
        ]
      }
    ),
    aTask({
      id: 3,
      title: 'Two pairs of eyes',
      dueDate: day('2026-05-01'),
      owner: brigitte ?? null,
      signOff: 'Second person',
      recent: [{ ...entry('2026-05-01', 'waiting', 7), period: 'round 1' }]
    }),
    aRenewal({ id: 4, title: 'Push certificate', dueDate: day('2026-05-07') }),
    aRenewal({ id: 5, title: 'Far token', dueDate: day('2026-06-20') }),
    aTask({
      id: 6,
      title: 'Moved twice',
      dueDate: day('2026-05-20'),
      lateSince: day('2026-04-20'),
      platforms: ['macOS']
    }),
    aDoneTask({
      id: 7,
      title: 'Done on Friday',
      dueDate: day('2026-05-01'),
      completedOn: '2026-05-01T08:00:00Z'
    })
  );
  return site;
}

function rowsOf(list: string): readonly string[] {
  const rows = within(screen.getByRole('list', { name: list })).getAllByRole('listitem');
  return rows.map((row) => row.querySelector('bdi')?.textContent ?? '');
}

function headings(): readonly (string | null)[] {
  return screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
}

describe('everything that is open', () => {
  it('shows occurrences: what to sign off, what is late, and the next of what recurs', async () => {
    renderChecklist({ site: fullSite() });
    await screen.findByText('Two pairs of eyes');
    expect(headings()).toEqual(['To sign off 1', 'Overdue 2', 'Today 1', 'Next 7 days 3', 'Later 1']);
    expect(rowsOf('Overdue')).toEqual(['Weekly review', 'Moved twice']);
    expect(rowsOf('Next 7 days')).toEqual(['Daily look', 'Push certificate', 'Weekly review']);
  });

  it('says since when something is late, how near an expiry is, and what was missed', async () => {
    renderChecklist({ site: fullSite() });
    await screen.findByText('late since Apr 20');
    expect(screen.getByText('expires in 5 days')).toBeInTheDocument();
    const [review] = screen.getAllByRole('button', { name: 'Weekly review' });
    expect(review?.closest('li')).toHaveTextContent(/\d+ of 12 missed/);
  });

  it('has a button that completes at once, or says that it asks for more', async () => {
    renderChecklist({ site: fullSite() });
    await screen.findByText('Two pairs of eyes');
    expect(screen.getByRole('button', { name: 'Complete: Moved twice' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Complete…: Push certificate' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Sign off: Two pairs of eyes' })).toBeInTheDocument();
  });

  it('moves what needs a second person to those who wait, at once, and takes it back with Undo', async () => {
    const site = fullSite();
    site.seed(aTask({ id: 8, title: 'Needs another', dueDate: day('2026-05-02'), signOff: 'Second person' }));
    const { user } = renderChecklist({ site });
    await user.click(await screen.findByRole('button', { name: 'Complete: Needs another' }));
    expect(await screen.findByText(/^Handed in, a second person/)).toBeInTheDocument();
    expect(rowsOf('Waiting for somebody else')).toEqual(['Needs another']);
    expect(screen.queryByRole('button', { name: /Sign off: Needs another/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Task is open again: Needs another')).toBeInTheDocument();
    expect(rowsOf('Today')).toContain('Needs another');
  });

  it('shows the next occurrence when one is done, and puts it back when SharePoint refuses', async () => {
    const { user, tasks } = renderChecklist({ site: fullSite() });
    await screen.findByText('Two pairs of eyes');
    const complete = within(screen.getByRole('list', { name: 'Today' })).getByRole('button', {
      name: 'Complete: Daily look'
    });
    const release = tasks.hold();
    tasks.failNext('offline');
    await user.click(complete);
    expect(screen.queryByRole('list', { name: 'Today' })).not.toBeInTheDocument();
    release();
    expect(await screen.findByText('Not completed: Daily look')).toBeInTheDocument();
    expect(rowsOf('Today')).toEqual(['Daily look']);
  });
});

describe('two people at the same occurrence', () => {
  const nothing = { note: '', recorded: [], link: null, files: [], renewedUntil: null };
  const today = { period: '2026-05-02', round: 1, due: day('2026-05-02') };

  it('the second is told that the first has completed it', async () => {
    const site = fullSite();
    const { user, colleague, tasks } = renderChecklist({ site });
    await screen.findByText('Two pairs of eyes');
    await colleague.complete(await tasks.get(2), today, nothing);
    const list = within(screen.getByRole('list', { name: 'Today' }));
    await user.click(list.getByRole('button', { name: 'Complete: Daily look' }));
    expect(await screen.findByText(/^Amir Haddad has completed this already/)).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Today' })).not.toBeInTheDocument());
    expect(site.log).toHaveLength(1);
  });

  it('the second is told that the first has skipped it', async () => {
    const { user, colleague, tasks } = renderChecklist({ site: fullSite() });
    await screen.findByText('Two pairs of eyes');
    await colleague.skip(await tasks.get(2), today, 'Not needed');
    const list = within(screen.getByRole('list', { name: 'Today' }));
    await user.click(list.getByRole('button', { name: 'Complete: Daily look' }));
    expect(await screen.findByText(/^Amir Haddad has skipped this already/)).toBeInTheDocument();
  });
});

describe('today', () => {
  it('holds what presses, and what I did', async () => {
    renderChecklist({ site: fullSite(), defaults: { view: 'today' } });
    await screen.findByText('Two pairs of eyes');
    expect(headings()).toEqual([
      'To sign off 1',
      'Overdue 2',
      'Today 1',
      'Renewals that press 1',
      'What I did today 1'
    ]);
    expect(rowsOf('Renewals that press')).toEqual(['Push certificate']);
    const mine = within(screen.getByRole('list', { name: 'What I did today' }));
    expect(mine.getByText('Done late')).toBeInTheDocument();
    expect(mine.queryByRole('button', { name: /^Complete/ })).not.toBeInTheDocument();
  });

  it('says when nothing is left, and where the rest is', async () => {
    const site = aSite();
    site.seed(aTask({ id: 1, title: 'In July', dueDate: day('2026-07-01') }));
    const { user } = renderChecklist({ site, defaults: { view: 'today' } });
    await user.click(await screen.findByRole('button', { name: 'See everything that is open' }));
    expect(screen.getByRole('tab', { name: 'Open' })).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('button', { name: 'In July' })).toBeInTheDocument();
  });
});

describe('the week', () => {
  it('shows all that was and is due, day by day, from the first day of the language', async () => {
    renderChecklist({ site: fullSite(), locale: 'de-de', query: '?om=view:week' });
    await screen.findByRole('heading', { name: /^Montag, 27. April/ });
    const names = headings().map((name) => name?.split(',')[0]);
    expect(names).toEqual([
      expect.stringMatching(/^27. Apr..*3. Mai 2026$/),
      'Montag',
      'Dienstag',
      'Mittwoch',
      'Donnerstag',
      'Freitag',
      'Samstag',
      'Sonntag'
    ]);
    const states = within(screen.getByRole('list', { name: 'Donnerstag, 30. April' }));
    expect(states.getByText('Ausgelassen')).toBeInTheDocument();
    const monday = within(screen.getByRole('list', { name: 'Montag, 27. April' }));
    expect(monday.getByText('Versäumt')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: /^Samstag.*Heute · Arbeitsfrei/ })).toBeInTheDocument();
  });

  it('goes to other weeks and back, and keeps the week in the address', async () => {
    const { user } = renderChecklist({ site: fullSite(), defaults: { view: 'week' } });
    await user.click(await screen.findByRole('button', { name: 'Next week' }));
    expect(screen.getByRole('heading', { name: /^Thursday, May 7/ })).toBeInTheDocument();
    expect(rowsOf('Thursday, May 7')).toContain('Push certificate');
    await waitFor(() => expect(window.location.search).toBe('?om-0f3a9c1e=from:2026-05-03'));
    await user.click(screen.getByRole('button', { name: 'This week' }));
    expect(screen.getByRole('button', { name: 'This week' })).toBeDisabled();
    await waitFor(() => expect(window.location.search).toBe(''));
  });

  it('reads the log where the rows do not reach back', async () => {
    const site = fullSite();
    const { user, colleague } = renderChecklist({ site, defaults: { view: 'week' } });
    await screen.findByRole('button', { name: 'Previous week' });
    const once = await colleague.add({ ...aTask({ title: 'Done by Amir' }), dueDate: day('2026-04-21') });
    await colleague.complete(
      once,
      { period: 'round 1', round: 1, due: once.dueDate },
      { note: '', recorded: [], link: null, files: [], renewedUntil: null }
    );
    await user.click(screen.getByRole('button', { name: 'Previous week' }));
    const tuesday = within(await screen.findByRole('list', { name: 'Tuesday, April 21' }));
    expect(tuesday.getByText('Done by Amir')).toBeInTheDocument();
    expect(tuesday.getByText('Done late')).toBeInTheDocument();
  });

  it('says when the log cannot be read, and tries again', async () => {
    const { user, tasks } = renderChecklist({ site: fullSite(), defaults: { view: 'week' } });
    await screen.findByRole('heading', { name: /^Thursday, April 30/ });
    tasks.failNext('offline', 1);
    await user.click(screen.getByRole('button', { name: 'Previous week' }));
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('What was due could not be loaded')).toBeInTheDocument();
    await user.click(alert.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: /^Thursday, April 23/ })).toBeInTheDocument();
  });
});

describe('the month', () => {
  it('is a grid whose days say what is in them, with the chosen day below', async () => {
    const { user } = renderChecklist({ site: fullSite(), defaults: { view: 'month' } });
    const grid = within(await screen.findByRole('grid', { name: 'May 2026' }));
    expect(grid.getAllByRole('columnheader')).toHaveLength(7);
    expect(
      grid.getByRole('gridcell', {
        name: 'Friday, May 1: Done late: 1, Done: 1, and Waiting for sign-off: 1'
      })
    ).toBeInTheDocument();
    expect(rowsOf('Saturday, May 2')).toEqual(['Daily look']);
    await user.click(grid.getByRole('gridcell', { name: /^Thursday, May 7:/ }));
    expect(rowsOf('Thursday, May 7')).toEqual(['Daily look', 'Push certificate', 'Weekly review']);
  });

  it('is walked by arrow keys, also into other months', async () => {
    const { user } = renderChecklist({ site: fullSite(), defaults: { view: 'month' } });
    const today = await screen.findByRole('gridcell', { name: /^Saturday, May 2:/ });
    expect(today).toHaveAttribute('aria-current', 'date');
    today.focus();
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('gridcell', { name: /^Friday, May 1:/ })).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(await screen.findByRole('grid', { name: 'April 2026' })).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('gridcell', { name: /^Friday, April 24/ })).toHaveFocus());
    await user.keyboard('{PageDown}{End}');
    expect(await screen.findByRole('gridcell', { name: /^Saturday, May 30/ })).toBeInTheDocument();
  });

  it('opens a row that is pressed', async () => {
    renderChecklist({ site: fullSite(), query: '?om=view:month' });
    await screen.findByRole('grid', { name: 'May 2026' });
    fireEvent.click(screen.getByTitle('Push certificate (Upcoming)'));
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
  });
});

describe('by focus area and by person', () => {
  it('groups what is open by focus area', async () => {
    renderChecklist({ site: fullSite(), defaults: { view: 'areas' } });
    await screen.findByText('Two pairs of eyes');
    expect(headings()).toEqual(['Training 2', 'Operations 6']);
  });

  it('groups it by owner, what nobody owns first, and names who stands in', async () => {
    renderChecklist({ site: fullSite(), defaults: { view: 'people' } });
    await screen.findByText('Two pairs of eyes');
    expect(headings()).toEqual(['Without owner 5', 'Brigitte Keller 1', 'Lena Lindqvist 2']);
    const lena = within(screen.getByRole('list', { name: 'Lena Lindqvist' }));
    expect(lena.getAllByText('Backup: Amir Haddad')).toHaveLength(2);
    expect(
      within(screen.getByRole('list', { name: 'Brigitte Keller' })).getByText('No backup')
    ).toBeInTheDocument();
  });
});

describe('the tabs', () => {
  it('move the focus by arrow keys and choose by Enter', async () => {
    const { user } = renderChecklist({ site: fullSite() });
    const open = await screen.findByRole('tab', { name: 'Open' });
    open.focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Focus areas' })).toHaveFocus();
    expect(open).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('tabpanel', { name: 'Focus areas' })).toBeInTheDocument();
    await user.keyboard('{End}{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Today' })).toHaveFocus();
  });

  it('follow the direction of Arabic', async () => {
    const { user } = renderChecklist({ site: fullSite(), locale: 'ar-sa' });
    (await screen.findByRole('tab', { name: 'اليوم' })).focus();
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'الأسبوع' })).toHaveFocus();
  });

  it('are a list of choices where there is little room', async () => {
    const { user } = renderChecklist({ site: fullSite() });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'View' }), 'People');
    expect(await screen.findByRole('heading', { name: /^Without owner/ })).toBeInTheDocument();
  });
});

it('counts the month by what was due in it', async () => {
  renderChecklist({ site: fullSite() });
  const tiles = within(await screen.findByRole('group', { name: 'Progress by focus area' }));
  // 31 days of May, of which one is done.
  expect(tiles.getByRole('button', { name: 'Training 1 of 31 done' })).toBeInTheDocument();
});
