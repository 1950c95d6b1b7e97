import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { aTask } from '../../../testing/builders';
import { aMonth } from '../testing/aMonth';
import {
  findPanel,
  renderOverview,
  repositoriesOf,
  type OverviewPage,
  type OverviewRows
} from '../testing/renderOverview';

const april = '?om=view:report;period:2026-04';

const article = (name = 'Report: April 2026'): Promise<HTMLElement> => screen.findByRole('article', { name });

/** Everything that the report says, without its buttons. */
function sentences(): readonly (string | null)[] {
  return screen.getAllByRole('listitem').map(({ textContent }) => textContent);
}

async function openClosing({ user }: OverviewPage): Promise<HTMLElement> {
  await article();
  await user.click(await screen.findByRole('button', { name: 'Close the report' }));
  return findPanel('Close the report');
}

async function close(page: OverviewPage): Promise<void> {
  const panel = await openClosing(page);
  await page.user.click(within(panel).getByRole('button', { name: 'Close the report' }));
  await screen.findByText(/^The report on April 2026 is closed/);
  await screen.findByText('Closed on May 4, 2026, 9:00 AM by Lena Lindqvist');
}

/** Rows on which April is closed. */
async function closedApril(): Promise<OverviewRows> {
  const rows = aMonth();
  const page = renderOverview({ rows, query: april });
  await close(page);
  page.unmount();
  return rows;
}

/** Everything that the report was made from becomes something else. */
function changeEverything({ site, training, overview }: OverviewRows): void {
  site.tasks.clear();
  site.seed(aTask({ id: 9, title: 'Another task', dueDate: calendarDate('2026-04-02') }));
  training.assignments.clear();
  training.courses.clear();
  overview.notes.clear();
}

describe('closing a report', () => {
  it('says what is kept, and who will see what of it', async () => {
    const panel = await openClosing(renderOverview({ rows: aMonth(), query: april }));
    expect(panel).toHaveTextContent(
      'The report on April 2026 is kept as it stands now (May 4, 2026, 9:00 AM).'
    );
    expect(panel).toHaveTextContent(
      'No names of people, except yours as the one who closed it, and what leads'
    );
    const notes = within(panel).getByRole('list', { name: 'What leads wrote, word for word:' });
    expect(notes).toHaveTextContent('Autopilot for all new devicesFrom June on.');
    expect(notes).not.toHaveTextContent('Amir Haddad');
    expect(within(panel).getByText('Nothing that was due was done on time: 2 tasks.')).toBeInTheDocument();
  });

  it('keeps it as it is: whatever is changed afterwards, it says the same', async () => {
    const rows = aMonth();
    const page = renderOverview({ rows, query: april });
    await article();
    const draft = sentences();
    await close(page);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Delete: / })).not.toBeInTheDocument());
    const before = (await article()).textContent;
    expect(before).toContain('Nothing that was due was done on time: 2 tasks.');
    page.unmount();
    changeEverything(rows);
    const again = renderOverview({ rows, query: april });
    await screen.findByText('Closed on May 4, 2026, 9:00 AM by Lena Lindqvist');
    await waitFor(async () => expect((await article()).textContent).toBe(before));
    expect(sentences().length).toBe(draft.length);
    again.unmount();
    // What would be said of the rows as they are now is something else.
    rows.overview.reports.clear();
    rows.overview.behind.clear();
    renderOverview({ rows, query: april });
    expect(await article()).toHaveTextContent('Nothing that was due was done on time: 1 task.');
  });

  it('keeps what stands behind each number for the team, with names where they are wanted', async () => {
    const rows = await closedApril();
    changeEverything(rows);
    const { user } = renderOverview({ rows, query: `${april};names:yes`, as: 'member' });
    await article();
    const reveal = { name: /^What is behind it: Nobody has done what was due/ };
    await user.click(await screen.findByRole('button', reveal));
    expect(screen.getByRole('list', { name: 'The rest' })).toHaveTextContent(
      'Enrol Windows devices with AutopilotAmir Haddad'
    );
    await user.click(screen.getByRole('checkbox', { name: 'With names of people' }));
    expect(await article()).not.toHaveTextContent('Amir Haddad');
  });

  it('takes the rows as they are at that moment, not when the page was opened', async () => {
    const rows = aMonth();
    const page = renderOverview({ rows, query: april });
    await article();
    rows.site.seed(aTask({ id: 9, title: 'Another task', dueDate: calendarDate('2026-04-02') }));
    await close(page);
    expect(await article()).toHaveTextContent('Nothing that was due was done on time: 3 tasks.');
  });

  it('warns of parts of which nothing is known', async () => {
    const rows = aMonth();
    rows.faq.setUp = false;
    const panel = await openClosing(renderOverview({ rows, query: april }));
    expect(within(panel).getByText('Something is lacking')).toBeInTheDocument();
    expect(panel).toHaveTextContent('Help desk FAQ');
  });

  it('can be taken back', async () => {
    const rows = aMonth();
    const page = renderOverview({ rows, query: april });
    await close(page);
    await page.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/^The report on April 2026 is open again/)).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Close the report' })).toBeInTheDocument();
  });

  it('does nothing when everything cannot be read once more', async () => {
    const { user, repositories } = renderOverview({ rows: aMonth(), query: april });
    await article();
    repositories.plan.failNext('offline');
    await user.click(screen.getByRole('button', { name: 'Close the report' }));
    expect(
      await screen.findByText('The report was not closed: it could not be read once more')
    ).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('somebody who does something else while a report is closed', () => {
  /** April is being closed, and a decision is written beside it. */
  async function writeMeanwhile(end: 'closed' | 'failed'): Promise<HTMLElement> {
    const page = renderOverview({ rows: aMonth(), query: april });
    const panel = await openClosing(page);
    const { snapshots } = page.repositories;
    const close = snapshots.close.bind(snapshots);
    let goOn = (): void => undefined;
    const pause = new Promise<void>((resolve) => (goOn = resolve));
    jest.spyOn(snapshots, 'close').mockImplementation(async (snapshot) => {
      await pause;
      return close(snapshot);
    });
    if (end === 'failed') snapshots.failNext('offline');
    await page.user.click(within(panel).getByRole('button', { name: 'Close the report' }));
    await page.user.click(within(panel).getByRole('button', { name: 'Cancel' }));
    await page.user.click(screen.getByRole('button', { name: 'Add a decision' }));
    const note = await findPanel('Add a note');
    goOn();
    return note;
  }

  it('goes on with it', async () => {
    const note = await writeMeanwhile('closed');
    await screen.findByText(/^The report on April 2026 is closed/);
    expect(note).toBeInTheDocument();
  });

  it('is told when it did not work', async () => {
    await writeMeanwhile('failed');
    expect(await screen.findByText('The report was not closed')).toBeInTheDocument();
  });
});

describe('two people who close a report', () => {
  it('keep the one that came first, and the other one is told and shown it', async () => {
    const rows = aMonth();
    const page = renderOverview({ rows, query: april });
    const panel = await openClosing(page);
    const other = renderOverviewOfColleague(rows);
    await other();
    await page.user.click(within(panel).getByRole('button', { name: 'Close the report' }));
    expect(await within(panel).findByRole('alert')).toHaveTextContent(
      'Somebody else has closed this report meanwhile'
    );
    await page.user.click(within(panel).getByRole('button', { name: 'Show the closed report' }));
    expect(await screen.findByText(/^Closed on .* by Amir Haddad$/)).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

/** Amir closes April, with nothing in it. */
function renderOverviewOfColleague(rows: OverviewRows): () => Promise<void> {
  const { snapshots } = repositoriesOf(rows, rows.site.personByRole('member'));
  const period = { kind: 'month', key: '2026-04' } as const;
  return async () => {
    await snapshots.close({
      period: { ...period, first: calendarDate('2026-04-01'), last: calendarDate('2026-04-30') },
      asOf: '2026-05-04T08:30:00Z',
      figures: [],
      statements: [],
      risks: [],
      notes: [],
      cut: []
    });
  };
}

describe('a report whose closing did not come to its end', () => {
  it('is finished from the same screen', async () => {
    const rows = aMonth();
    const page = renderOverview({ rows, query: april });
    const panel = await openClosing(page);
    page.repositories.snapshots.diesBeforeRows = true;
    await page.user.click(within(panel).getByRole('button', { name: 'Close the report' }));
    expect(await within(panel).findByText('The report was not closed')).toBeInTheDocument();
    page.repositories.snapshots.diesBeforeRows = false;
    await page.user.click(within(panel).getByRole('button', { name: 'Close the report' }));
    await screen.findByText('Closed on May 4, 2026, 9:00 AM by Lena Lindqvist');
  });

  it('is a draft for the team, that says so and can be closed', async () => {
    const rows = await closedApril();
    rows.overview.behind.clear();
    const page = renderOverview({ rows, query: april });
    expect(await article()).toHaveTextContent('Closing this report did not come to its end');
    await close(page);
    expect(screen.queryByText('Closing this report did not come to its end')).not.toBeInTheDocument();
  });
});

describe('opening a report again', () => {
  async function openReopening({ user }: OverviewPage): Promise<HTMLElement> {
    await user.click(await screen.findByRole('button', { name: 'Open it again' }));
    return findPanel('Open the report again');
  }

  it('says what that means, and makes it a draft', async () => {
    const page = renderOverview({ rows: await closedApril(), query: april });
    const panel = await openReopening(page);
    expect(panel).toHaveTextContent('The report on April 2026 was closed on May 4, 2026, 9:00 AM by Lena');
    expect(panel).toHaveTextContent('Readers no longer see it, until somebody closes it again.');
    expect(panel).toHaveTextContent('stays in the version history of its row in OM Closed Reports');
    await page.user.click(within(panel).getByRole('button', { name: 'Open it again' }));
    expect(await screen.findByText(/is open again: a draft/)).toBeInTheDocument();
    expect(await screen.findByText(/^Draft as of/)).toBeInTheDocument();
  });

  it('shows what is there now when somebody was quicker', async () => {
    const rows = await closedApril();
    const page = renderOverview({ rows, query: april });
    const panel = await openReopening(page);
    const [header] = await page.repositories.snapshots.closed('month');
    if (header) await page.repositories.snapshots.reopen(header);
    await page.user.click(within(panel).getByRole('button', { name: 'Open it again' }));
    expect(await within(panel).findByRole('alert')).toHaveTextContent('Nothing was opened.');
    await page.user.click(within(panel).getByRole('button', { name: 'Show what is there now' }));
    expect(await screen.findByText(/^Draft as of/)).toBeInTheDocument();
  });

  it('says who may when it is not allowed', async () => {
    const page = renderOverview({ rows: await closedApril(), query: april });
    const panel = await openReopening(page);
    page.repositories.snapshots.failNext('forbidden');
    await page.user.click(within(panel).getByRole('button', { name: 'Open it again' }));
    expect(await within(panel).findByText('The report was not opened again')).toBeInTheDocument();
    expect(panel).toHaveTextContent('Only who closed a report, and owners of the site');
  });
});

describe('people who only read the site', () => {
  const visitor = { as: 'visitor', query: '?om=view:report' } as const;

  it('are told that there is no closed report, and no draft is read for them', async () => {
    const read = jest.fn();
    renderOverview({
      ...visitor,
      rows: aMonth(),
      prepare: (repositories) => {
        jest.spyOn(repositories.periods, 'read').mockImplementation(read);
        jest.spyOn(repositories.outlooks, 'read').mockImplementation(read);
        jest.spyOn(repositories.plan, 'notesOf').mockImplementation(read);
      }
    });
    expect(await screen.findByText('No report has been closed yet')).toBeInTheDocument();
    expect(read).not.toHaveBeenCalled();
  });

  it('read closed reports, the latest first, without names and rows', async () => {
    const rows = await closedApril();
    const report = rows.overview.reports.get('2026-04');
    if (report) {
      const text = report.text.replace('"2026-04"', '"2026-03"');
      rows.overview.reports.set('2026-03', { ...report, id: 90, key: '2026-03', text });
    }
    const { user } = renderOverview({ ...visitor, rows });
    const page = await article();
    expect(page).toHaveTextContent('Nothing that was due was done on time: 2 tasks.');
    expect(page).toHaveTextContent('Autopilot for all new devices');
    expect(page).not.toHaveTextContent('Amir Haddad');
    expect(screen.queryByRole('button', { name: /^What is behind it/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Open it again' })).not.toBeInTheDocument();
    const choice = screen.getByRole('combobox', { name: 'Report' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map((one) => one.textContent)
    ).toEqual(['April 2026', 'March 2026']);
    await user.selectOptions(choice, '2026-03');
    await article('Report: March 2026');
  });

  it('are told of a period that is not closed, and which ones are', async () => {
    renderOverview({ as: 'visitor', query: '?om=view:report;period:2026-02', rows: await closedApril() });
    expect(await screen.findByText('The report on February 2026 is not closed')).toBeInTheDocument();
    expect(screen.getByRole('option', { name: 'April 2026' })).toBeInTheDocument();
  });
});

describe('a closed report that cannot be read', () => {
  async function withText(change: (text: string) => string): Promise<OverviewRows> {
    const rows = await closedApril();
    for (const table of [rows.overview.reports, rows.overview.behind]) {
      const row = table.get('2026-04');
      if (row) table.set('2026-04', { ...row, text: change(row.text) });
    }
    return rows;
  }

  it('says that a newer version wrote it', async () => {
    const rows = await withText((text) => text.replace('"version":1', '"version":99'));
    renderOverview({ rows, query: april });
    expect(
      await screen.findByText('This report was closed with a newer version of the app')
    ).toBeInTheDocument();
  });

  it('says where it is damaged, and can be opened again', async () => {
    const rows = await withText((text) => text.replace(/"numerator":\d+/, '"numerator":"many"'));
    renderOverview({ rows, query: april });
    expect(await screen.findByText('This report cannot be read')).toBeInTheDocument();
    expect(screen.getByText(/figures\.0\.numerator/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Open it again' })).toBeInTheDocument();
  });
});
