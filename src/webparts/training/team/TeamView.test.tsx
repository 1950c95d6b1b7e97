import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../domain/dates/calendarDate';
import type { Assignment } from '../../../domain/training/assignment';
import { aPerson } from '../../../testing/builders';
import { aCourse, aDone, anAssignment, aPlanStart } from '../../../testing/training/trainingBuilders';
import { aTeamEntry, seedTeam } from '../../../testing/updates/aNotice';
import { renderTraining, someRows, type TrainingPage, type TrainingRows } from '../testing/renderTraining';

const amir = aPerson();
const brigitte = aPerson({ id: 8, name: 'Brigitte Keller', email: 'brigitte.keller@contoso.example' });
const chidi = aPerson({ id: 9, name: 'Chidi Okafor', email: 'chidi.okafor@contoso.example' });
const lena = aPerson({ id: 6, name: 'Lena Lindqvist', email: 'lena.lindqvist@contoso.example' });
const past = calendarDate('2026-04-10');

function teamRows(...assignments: readonly Assignment[]): TrainingRows {
  const rows = someRows();
  for (const [index, title] of ['Autopilot', 'Compliance', 'Phishing'].entries()) {
    rows.training.courses.set(index + 1, aCourse({ id: index + 1, title }));
  }
  for (const row of assignments) rows.training.assignments.set(row.id, row);
  seedTeam(rows.updates, aTeamEntry({ id: 101, person: amir }), aTeamEntry({ id: 102, person: brigitte }));
  return rows;
}

const late = anAssignment({ id: 11, course: 1, title: 'Autopilot', due: past });
const lateToo = anAssignment({ id: 12, course: 2, title: 'Compliance', person: brigitte, due: past });
const moved = anAssignment({
  id: 13,
  course: 3,
  title: 'Phishing',
  due: calendarDate('2026-07-01'),
  lateSince: calendarDate('2026-04-12')
});
const waiting = anAssignment({
  id: 14,
  course: 1,
  title: 'Autopilot',
  person: chidi,
  due: null,
  status: 'Waiting',
  done: aDone()
});

function open(layout: string, rows: TrainingRows, options: object = {}): TrainingPage {
  return renderTraining({ rows, query: `?om=view:team;team:${layout}`, ...options });
}

const itemsOf = (name: string): readonly (string | null)[] =>
  within(screen.getByRole('list', { name: `What ${name} is late with` }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('who is late', () => {
  it('shows who misses most first, since when, also what was moved since', async () => {
    open('late', teamRows(lateToo, late, moved));
    expect(
      await screen.findByRole('heading', { name: '2 people are late · 3 courses missed' })
    ).toBeVisible();
    expect(itemsOf('Amir Haddad')).toEqual(['AutopilotLate since Apr 10', 'PhishingLate since Apr 12']);
    expect(itemsOf('Brigitte Keller')).toEqual(['ComplianceLate since Apr 10']);
    expect(screen.getByText(/^Shown is what was due since June 2025/)).toBeVisible();
  });

  it('shows what ended, unless a later round counts', async () => {
    const done = aDone({ until: calendarDate('2026-04-20') });
    const ended = anAssignment({ id: 21, course: 1, title: 'Autopilot', status: 'Done', done });
    const renewed = { ...ended, id: 22, course: 2, title: 'Compliance' };
    const later = { ...renewed, id: 23, round: '2026-04', done: aDone({ on: past }) };
    open('late', teamRows(ended, renewed, later));
    await screen.findByRole('heading', { name: '1 person is late · 1 course missed' });
    expect(itemsOf('Amir Haddad')).toEqual(['AutopilotExpired Apr 20']);
  });

  it('reads earlier months when asked', async () => {
    const old = anAssignment({ id: 15, title: 'Autopilot', due: calendarDate('2024-09-02') });
    const page = open('late', teamRows(old));
    await screen.findByRole('heading', { name: 'Nobody is late' });
    await page.user.click(screen.getByRole('button', { name: 'Earlier months' }));
    expect(await screen.findByText('Late since Sep 2, 2024')).toBeVisible();
    expect(screen.getByText(/^Shown is what was due since June 2024/)).toBeVisible();
  });

  it('opens a record, and the reminder of one person', async () => {
    const page = open('late', teamRows(late));
    await page.user.click(await screen.findByRole('button', { name: 'Autopilot' }));
    await waitFor(() => expect(window.location.search).toContain('record:11'));
    page.unmount();
    const again = open('late', teamRows(late));
    await again.user.click(await screen.findByRole('button', { name: 'Remind Amir Haddad' }));
    expect(await screen.findByRole('dialog', { name: 'Reminders' })).toBeVisible();
  });

  it('folds what is due soon', async () => {
    const soon = anAssignment({ id: 16, title: 'Autopilot', due: calendarDate('2026-05-12') });
    open('late', teamRows(soon));
    expect(await screen.findByText('Due in the next 14 days: 1 course')).toBeVisible();
  });

  it('names months that cannot be searched', async () => {
    open('late', teamRows(late), {
      prepare: ({ assignments }: TrainingPage) => {
        const openIn = assignments.openIn.bind(assignments);
        assignments.openIn = async (month, next) => ({
          ...(await openIn(month, next)),
          unsearched: month === '2026-03' ? ['07'] : []
        });
      }
    });
    expect(
      await screen.findByText(/SharePoint does not search as many as there are in March 2026/)
    ).toBeVisible();
  });

  it('says why it could not be read, and tries again', async () => {
    const page = open('late', teamRows(late), {
      prepare: ({ assignments }: TrainingPage) => assignments.failNext('offline')
    });
    await screen.findByText('The record of the team could not be loaded');
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('1 person is late · 1 course missed')).toBeVisible();
  });

  it('shows mentors only whom they look after', async () => {
    const rows = teamRows(late, lateToo);
    rows.training.planStarts.set(1, aPlanStart({ person: brigitte, mentor: amir, manager: lena }));
    seedTeam(rows.updates, aTeamEntry({ id: 101, person: amir }));
    open('late', rows, {
      as: 'member',
      prepare: ({ access }: TrainingPage) => {
        const rights = { canAdd: true, canEdit: true, canDelete: true, canManageLists: false };
        jest.spyOn(access, 'access').mockResolvedValue(rights);
      }
    });
    expect(await screen.findByText('You see the people whose mentor or manager you are.')).toBeVisible();
    expect(await screen.findByText('Compliance')).toBeVisible();
    expect(screen.queryByText('Autopilot')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Earlier months' })).not.toBeInTheDocument();
  });
});

describe('what waits to be confirmed', () => {
  const confirm = { name: 'Confirm: Chidi Okafor, Autopilot' };

  it('is confirmed with a click, and taken back', async () => {
    const page = open('waiting', teamRows(waiting));
    await page.user.click(await screen.findByRole('button', confirm));
    expect(await screen.findByText('Confirmed: Chidi Okafor has learned “Autopilot”')).toBeVisible();
    expect(page.rows.training.assignments.get(14)?.status).toBe('Done');
    expect(screen.getByText('Nothing waits to be confirmed')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'To be confirmed' })).toHaveFocus();
    await page.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/^Taken back: Chidi Okafor/)).toBeVisible();
  });

  it('is sent back only with a reason', async () => {
    const page = open('waiting', teamRows(waiting));
    await page.user.click(await screen.findByRole('button', { name: 'Not yet: Chidi Okafor, Autopilot' }));
    await page.user.click(screen.getByRole('button', { name: 'Send back' }));
    expect(screen.getByText('Say what is missing.')).toBeVisible();
    await page.user.type(screen.getByRole('textbox', { name: 'What is missing' }), 'Show me once');
    page.completions.failNext('offline');
    await page.user.click(screen.getByRole('button', { name: 'Send back' }));
    expect(await screen.findByText('Nothing was changed')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'What is missing' })).toHaveValue('Show me once');
    await page.user.click(screen.getByRole('button', { name: 'Send back' }));
    expect(await screen.findByText(/^Sent back: Chidi Okafor/)).toBeVisible();
    expect(page.rows.training.assignments.get(14)?.status).toBe('Open');
  });

  it('is not confirmed by the learner', async () => {
    open('waiting', teamRows({ ...waiting, person: lena }));
    expect(await screen.findByText('Somebody else confirms what you have learned.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Confirm/ })).not.toBeInTheDocument();
  });
});
