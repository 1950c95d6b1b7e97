import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { aMonth } from '../testing/aMonth';
import { findPanel, renderOverview } from '../testing/renderOverview';

const april = '?om=view:report;period:2026-04';

const article = (name = 'Report: April 2026'): Promise<HTMLElement> => screen.findByRole('article', { name });

function section(name: string): HTMLElement {
  return screen.getByRole('region', { name });
}

describe('the draft of a report', () => {
  it('tells what happened in sentences, section by section, as of now', async () => {
    renderOverview({ rows: aMonth(), query: april });
    expect(await article()).toHaveTextContent('Draft as of May 4, 2026, 9:00 AM. Only the team sees it');
    expect(await article()).toHaveTextContent('counted as of that day, not as of the end of the period.');
    expect(section('What we ran')).toHaveTextContent('Nothing that was due was done on time: 2 tasks.');
    expect(section('What we told users')).toHaveTextContent('No change came that users notice.');
    expect(section('What people learned')).toHaveTextContent(
      'Nobody has done what was due in mandatory courses: 1 assignment.'
    );
    expect(section('At risk in May 2026')).toHaveTextContent('1 renewal is due, on May 20.');
    expect(section('Decisions')).toHaveTextContent('Autopilot for all new devices');
    expect(section('What we ask for')).toHaveTextContent('Nothing is asked for.');
  });

  it('is of the last period that is over, until another one is chosen', async () => {
    const { user } = renderOverview({ rows: aMonth(), query: '?om=view:report' });
    await article();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Period' }), '2026-05');
    expect(await article('Report: May 2026')).toHaveTextContent('May 2026 is not over yet');
    expect(await article('Report: May 2026')).not.toHaveTextContent('as of that day');
    expect(screen.queryByRole('button', { name: 'Close the report' })).not.toBeInTheDocument();
    await waitFor(() => expect(window.location.search).toContain('period:2026-05'));
  });

  it('says in words whether a sentence is good or bad', async () => {
    renderOverview({ rows: aMonth(), query: april });
    await article();
    expect(within(section('At risk in May 2026')).getByText('Needs attention:')).toBeInTheDocument();
  });

  it('shows what stands behind a sentence, with names only where they are wanted', async () => {
    const { user } = renderOverview({ rows: aMonth(), query: april });
    await article();
    const reveal = { name: /^What is behind it: Nobody has done what was due/ };
    await user.click(screen.getByRole('button', reveal));
    const rest = within(section('What people learned')).getByRole('list', { name: 'The rest' });
    expect(rest).toHaveTextContent('Enrol Windows devices with Autopilot');
    expect(rest).not.toHaveTextContent('Amir Haddad');
    expect(section('Decisions')).not.toHaveTextContent('Amir Haddad');
    await user.click(screen.getByRole('checkbox', { name: 'With names of people' }));
    expect(section('Decisions')).toHaveTextContent('Follows it up: Amir Haddad');
    expect(within(section('What people learned')).getByRole('list', { name: 'The rest' })).toHaveTextContent(
      'Amir Haddad'
    );
  });

  it('lists all figures with how they are counted', async () => {
    renderOverview({ rows: aMonth(), query: april });
    await article();
    const row = screen.getByRole('row', { name: /Done on time/, hidden: true });
    expect(row).toHaveTextContent('0%');
  });

  it('can be printed, kept and sent, and draws its charts on demand', async () => {
    const { user } = renderOverview({ rows: aMonth(), query: april });
    await article();
    expect(screen.getByRole('button', { name: 'Print or save as PDF' })).toBeInTheDocument();
    const charts = within(section('Charts'));
    await user.click(charts.getByRole('button', { name: 'Charts' }));
    expect((await charts.findAllByRole('table', { hidden: true })).length).toBeGreaterThan(0);
  });

  it('says of which parts nothing is known', async () => {
    const rows = aMonth();
    rows.faq.setUp = false;
    renderOverview({ rows, query: april });
    expect(await article()).toHaveTextContent(/Help desk FAQ/);
  });

  it('can be tried again when it could not be read', async () => {
    const { user } = renderOverview({
      rows: aMonth(),
      query: april,
      prepare: ({ snapshots }) => snapshots.failNext('offline')
    });
    expect(await screen.findByText('The report could not be loaded')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await article();
  });

  it('speaks Arabic from right to left, and German', async () => {
    const page = renderOverview({ rows: aMonth(), query: april, locale: 'ar-sa' });
    expect(await screen.findByRole('region', { name: 'ما شغّلناه' })).toHaveTextContent(
      'لم يُنجز شيء مما كان مستحقًا في موعده: مهمتان.'
    );
    page.unmount();
    renderOverview({ rows: aMonth(), query: april, locale: 'de-de' });
    expect(await screen.findByRole('region', { name: 'Was wir betrieben haben' })).toHaveTextContent(
      'Nichts von dem, was fällig war, wurde rechtzeitig erledigt: 2 Aufgaben.'
    );
  });
});

describe('what a lead writes', () => {
  it('is written and changed beside the report', async () => {
    const { user } = renderOverview({ rows: aMonth(), query: april });
    await article();
    await user.click(screen.getByRole('button', { name: 'Add an ask' }));
    const panel = await findPanel('Add a note');
    await user.type(
      await within(panel).findByRole('textbox', { name: 'In one sentence' }),
      'Two more licences'
    );
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(section('What we ask for')).toHaveTextContent('Two more licences'));
  });

  it('is deleted, and brought back', async () => {
    const { user, rows } = renderOverview({ rows: aMonth(), query: april });
    await article();
    await user.click(screen.getByRole('button', { name: 'Delete: Autopilot for all new devices' }));
    expect(await screen.findByText('Deleted: Autopilot for all new devices')).toBeInTheDocument();
    expect(section('Decisions')).toHaveTextContent('No decision is noted.');
    expect(rows.overview.notes.size).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(section('Decisions')).toHaveTextContent('Autopilot for all new devices'));
  });

  it('stays where it cannot be deleted, and why is said', async () => {
    const { user, repositories } = renderOverview({ rows: aMonth(), query: april });
    await article();
    repositories.plan.failNext('forbidden');
    await user.click(screen.getByRole('button', { name: 'Delete: Autopilot for all new devices' }));
    expect(await screen.findByText('“Autopilot for all new devices” was not deleted')).toBeInTheDocument();
    expect(section('Decisions')).toHaveTextContent('Autopilot for all new devices');
  });

  it('is for leads only, like closing the report', async () => {
    renderOverview({ rows: aMonth(), query: april, as: 'member' });
    await article();
    expect(section('Decisions')).toHaveTextContent('Autopilot for all new devices');
    for (const name of ['Add a decision', /^Delete: /, 'Close the report']) {
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
    }
  });
});
