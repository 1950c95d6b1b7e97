import { screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { aPerson } from '../../../testing/builders';
import { aDone, anEntryOfLog, aPlanStart } from '../../../testing/training/trainingBuilders';
import { asColleague, openRecord, rowsWithRecord } from '../testing/openRecord';
import { pressEscape, renderTraining } from '../testing/renderTraining';

const lena = aPerson({ id: 6, name: 'Lena Lindqvist', email: 'lena.lindqvist@contoso.example' });
const amir = aPerson({ id: 7, name: 'Amir Haddad', email: 'amir.haddad@contoso.example' });
const brigitte = aPerson({ id: 8, name: 'Brigitte Keller', email: 'brigitte.keller@contoso.example' });

describe('an open record', () => {
  it('says how it stands, by when, why and by whom', async () => {
    const rows = rowsWithRecord({
      person: amir,
      reason: 'You look after Windows from June.',
      round: '2026-06',
      plan: { start: 3, step: 'autopilot' },
      assignedBy: lena
    });
    rows.training.planStarts.set(
      3,
      aPlanStart({
        id: 3,
        person: amir,
        steps: [{ key: 'autopilot', day: 5, title: 'Enrol a device', task: { kind: 'course', course: 1 } }]
      })
    );
    const { panel } = await openRecord(rows);
    const factOf = (name: string): Element | null => panel.getByText(name).nextElementSibling;
    expect(panel.getByText('Due Fri, May 15')).toBeInTheDocument();
    expect(panel.getByText('Amir Haddad')).toBeInTheDocument();
    expect(factOf('Assigned')).toHaveTextContent('By Lena Lindqvist, Apr 27, 2026');
    expect(factOf('Why')).toHaveTextContent('You look after Windows from June.');
    expect(factOf('Which time')).toHaveTextContent('Refresher of June 2026');
    expect(factOf('What it needs')).toHaveTextContent('Said by the learner');
    await waitFor(() =>
      expect(factOf('Part of the plan')).toHaveTextContent('New Intune adminEnrol a device')
    );
  });

  it('shows what proves it, and who did what', async () => {
    const rows = rowsWithRecord(
      {
        person: amir,
        status: 'Done',
        done: aDone({ proof: 'Certificate', until: calendarDate('2027-04-20') })
      },
      { proof: 'Certificate' },
      [
        anEntryOfLog({
          learner: amir,
          by: amir,
          action: 'Certificate',
          learnedOn: calendarDate('2026-04-20'),
          validUntil: calendarDate('2027-04-20'),
          certificate: { url: 'https://certs.example/7', description: 'MD-102' },
          files: [{ name: 'md-102.pdf', url: 'https://contoso.example/md-102.pdf' }],
          score: { right: 2, of: 3 },
          note: 'Second attempt.',
          on: '2026-04-21T08:00:00Z'
        })
      ]
    );
    const { panel } = await openRecord(rows);
    const shows = panel.getByText('What shows it').nextElementSibling;
    expect(shows).toHaveTextContent('Certificate');
    expect(shows).toHaveTextContent('Learned Apr 20');
    expect(shows).toHaveTextContent('Valid until Apr 20, 2027');
    expect(shows).toHaveTextContent('Questions: 2 of 3 right at the first try');
    const log = panel.getByRole('region', { name: 'What happened' });
    expect(log).toHaveTextContent('Amir Haddad handed in a certificate, learned Apr 20.');
    expect(log).toHaveTextContent('Lena Lindqvist assigned it.');
    const [link] = panel.getAllByRole('link', { name: 'MD-102' });
    expect(link).toHaveAttribute('href', 'https://certs.example/7');
    expect(link).toHaveAttribute('target', '_blank');
    expect(panel.getAllByRole('link', { name: 'md-102.pdf' })[0]).toHaveAttribute(
      'rel',
      'noopener noreferrer'
    );
  });

  it('shows what is to be learned, made safe, and what is new since it was done', async () => {
    const rows = rowsWithRecord(
      { person: lena, status: 'Done', done: aDone({ version: 1 }) },
      {
        version: 3,
        countsFrom: 2,
        renewBy: calendarDate('2026-05-20'),
        summary: '<p>Read <b>all</b> of it.</p><img src=x onerror="alert(1)">'
      }
    );
    const event = { course: 1, action: 'New version', mustRenew: true, by: amir } as const;
    rows.training.courseLog.push(
      { ...event, version: 2, note: 'The portal moved.', on: '2026-04-22T08:00:00Z' },
      { ...event, version: 3, note: 'New names of roles.', on: '2026-04-28T08:00:00Z' }
    );
    const { panel } = await openRecord(rows);
    expect(panel.getByText('To be renewed by May 20: there is a new version')).toBeInTheDocument();
    expect(await panel.findByText('The portal moved.')).toBeInTheDocument();
    expect(panel.getByText('New names of roles.')).toBeInTheDocument();
    expect(panel.getByText('all').tagName).toBe('B');
    expect(document.querySelector('[onerror]')).toBeNull();
    expect(panel.getByRole('link', { name: 'Open the material' })).toHaveAttribute(
      'href',
      'https://learn.microsoft.com/autopilot/'
    );
  });

  it('does not link to what is no address', async () => {
    const rows = rowsWithRecord(
      { person: amir },
      { material: { url: 'data:text/html,<p>x</p>', description: '' } }
    );
    const { panel } = await openRecord(rows);
    expect(panel.getByText('Open the material')).toBeInTheDocument();
    expect(panel.queryByRole('link')).not.toBeInTheDocument();
  });

  it('is history when there is a later time', async () => {
    const rows = rowsWithRecord({ person: lena, round: 'round 1', status: 'Done', done: aDone() });
    const first = rows.training.assignments.get(1);
    if (first)
      rows.training.assignments.set(2, { ...first, id: 2, round: 'round 2', status: 'Open', done: null });
    const { panel, user } = await openRecord(rows);
    await user.click(await panel.findByRole('button', { name: 'Open the later one' }));
    await waitFor(() => expect(window.location.search).toContain('record:2'));
    expect(await screen.findByText('Time number 2 that they take it')).toBeInTheDocument();
  });

  it('stands without its course', async () => {
    const rows = rowsWithRecord({ person: lena });
    rows.training.courses.clear();
    const { panel } = await openRecord(rows);
    expect(await panel.findByText('The course was deleted. What was recorded stays.')).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: 'I have learned it' })).not.toBeInTheDocument();
    expect(panel.getByRole('button', { name: 'Not needed' })).toBeInTheDocument();
  });

  it('closes with Escape', async () => {
    await openRecord(rowsWithRecord({ person: lena }));
    pressEscape();
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });
});

describe('who may see a record', () => {
  it('is not a colleague', async () => {
    renderTraining({
      rows: rowsWithRecord({ person: brigitte }),
      query: '?om=record:1',
      as: 'member',
      prepare: asColleague
    });
    expect(await screen.findByText("This is somebody else's record")).toBeInTheDocument();
    expect(screen.queryByText(/assigned it/)).not.toBeInTheDocument();
  });

  it('is not a visitor', async () => {
    renderTraining({ rows: rowsWithRecord({ person: brigitte }), query: '?om=record:1', as: 'visitor' });
    expect(await screen.findByText("This is somebody else's record")).toBeInTheDocument();
  });

  it('is a mentor', async () => {
    const rows = rowsWithRecord({ person: brigitte });
    rows.training.planStarts.set(3, aPlanStart({ id: 3, person: brigitte, mentor: amir }));
    const { panel } = await openRecord(rows, { as: 'member', prepare: asColleague });
    expect(panel.getByRole('button', { name: 'Confirm' })).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: 'Change the date' })).not.toBeInTheDocument();
  });
});

describe('a record that cannot be shown', () => {
  it('is gone', async () => {
    const { user } = renderTraining({ rows: rowsWithRecord(), query: '?om=record:77' });
    expect(await screen.findByText('This is not there any more')).toBeInTheDocument();
    const [close] = screen.getAllByRole('button', { name: 'Close' }).slice(-1);
    if (close) await user.click(close);
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('can be tried again', async () => {
    const { user } = renderTraining({
      rows: rowsWithRecord({ person: amir }),
      query: '?om=record:1',
      prepare: ({ assignments }) =>
        jest.spyOn(assignments, 'get').mockRejectedValueOnce(new Error('No answer.'))
    });
    expect(await screen.findByText('The record could not be loaded')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Due Fri, May 15')).toBeInTheDocument();
  });

  it('shows the rest when the log does not come', async () => {
    const { user } = renderTraining({
      rows: rowsWithRecord({ person: amir }),
      query: '?om=record:1',
      prepare: ({ completions }) =>
        jest.spyOn(completions, 'ofAssignment').mockRejectedValueOnce(new Error('No answer.'))
    });
    expect(await screen.findByText('What happened could not be loaded')).toBeInTheDocument();
    expect(screen.getByText('Due Fri, May 15')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() =>
      expect(screen.queryByText('What happened could not be loaded')).not.toBeInTheDocument()
    );
  });
});

describe('an open record in other languages', () => {
  it('speaks German', async () => {
    const { panel } = await openRecord(rowsWithRecord({ person: lena, round: '2026-06' }), {
      locale: 'de-de'
    });
    expect(panel.getByText('Auffrischung vom Juni 2026')).toBeInTheDocument();
    expect(await panel.findByRole('button', { name: 'Ich habe es gelernt' })).toBeInTheDocument();
  });

  it('speaks Arabic', async () => {
    const { panel } = await openRecord(rowsWithRecord({ person: lena }), { locale: 'ar-sa' });
    expect(await panel.findByRole('button', { name: 'لقد تعلّمته' })).toBeInTheDocument();
  });
});
