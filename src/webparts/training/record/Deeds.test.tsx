import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { aPerson } from '../../../testing/builders';
import { aDone, anEntryOfLog, aPlanStart } from '../../../testing/training/trainingBuilders';
import { aTeamEntry, seedTeam } from '../../../testing/updates/aNotice';
import { asColleague, openRecord, rowsWithRecord } from '../testing/openRecord';
import { pressEscape, repositoriesOf, type TrainingRows } from '../testing/renderTraining';

const lena = aPerson({ id: 6, name: 'Lena Lindqvist', email: 'lena.lindqvist@contoso.example' });
const amir = aPerson({ id: 7, name: 'Amir Haddad', email: 'amir.haddad@contoso.example' });
const brigitte = aPerson({ id: 8, name: 'Brigitte Keller', email: 'brigitte.keller@contoso.example' });

/** Brigitte has declared it, and Amir, who is no lead, is her mentor. */
function waiting(): TrainingRows {
  const done = aDone({ on: calendarDate('2026-04-30') });
  const rows = rowsWithRecord({ person: brigitte, status: 'Waiting', done }, { proof: 'Mentor confirmed' }, [
    anEntryOfLog({ learner: brigitte, by: brigitte, learnedOn: done.on, on: '2026-04-30T08:00:00Z' })
  ]);
  rows.training.planStarts.set(3, aPlanStart({ id: 3, person: brigitte, mentor: amir }));
  return rows;
}

const asMentor = { as: 'member', prepare: asColleague } as const;

describe('a mentor', () => {
  it('confirms what waits, and takes it back', async () => {
    const rows = waiting();
    const { panel, user } = await openRecord(rows, asMentor);
    await user.click(await panel.findByRole('button', { name: 'Confirm' }));
    await user.type(panel.getByLabelText('Note (optional)'), 'She showed me.');
    await user.click(panel.getByRole('button', { name: 'Confirm' }));
    expect(await panel.findByText('Confirmed: Brigitte Keller knows it')).toBeInTheDocument();
    expect(panel.getByText('Done Apr 30')).toBeInTheDocument();
    const log = panel.getByRole('region', { name: 'What happened' });
    await waitFor(() => expect(log).toHaveTextContent('Amir Haddad confirmed it.'));
    expect(log).toHaveTextContent('She showed me.');
    await user.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByText('Taken back: it is as it was before')).toBeInTheDocument();
    expect(rows.training.assignments.get(1)?.status).toBe('Waiting');
  });

  it('confirms what was not declared', async () => {
    const rows = waiting();
    rows.training.completions.clear();
    const row = rows.training.assignments.get(1);
    if (row) rows.training.assignments.set(1, { ...row, status: 'Open', done: null });
    const { panel, user } = await openRecord(rows, asMentor);
    expect(panel.queryByRole('button', { name: 'Not yet' })).not.toBeInTheDocument();
    await user.click(await panel.findByRole('button', { name: 'Confirm' }));
    await user.click(panel.getByRole('button', { name: 'Confirm' }));
    expect(await panel.findByText('Done May 4')).toBeInTheDocument();
  });

  it('says what is missing before sending it back', async () => {
    const { panel, user } = await openRecord(waiting(), asMentor);
    await user.click(await panel.findByRole('button', { name: 'Not yet' }));
    await user.click(panel.getByRole('button', { name: 'Not yet' }));
    const reason = panel.getByLabelText('What is missing');
    expect(reason).toHaveFocus();
    expect(reason).toHaveAccessibleDescription('Say what is missing, so that the person knows what to do.');
    await user.type(reason, 'Show me the profile.');
    await user.click(panel.getByRole('button', { name: 'Not yet' }));
    expect(await panel.findByText('It is open again for Brigitte Keller')).toBeInTheDocument();
    expect(await panel.findByText('Show me the profile.')).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  it('keeps the words when it does not work', async () => {
    const { panel, user, completions } = await openRecord(waiting(), asMentor);
    await user.click(await panel.findByRole('button', { name: 'Confirm' }));
    await user.type(panel.getByLabelText('Note (optional)'), 'Fine');
    completions.failNext('offline');
    await user.click(panel.getByRole('button', { name: 'Confirm' }));
    expect(await panel.findByText('It was not confirmed')).toBeInTheDocument();
    expect(panel.getByLabelText('Note (optional)')).toHaveValue('Fine');
    pressEscape();
    expect(await screen.findByText('Discard what you typed?')).toBeInTheDocument();
  });

  it('reads who was faster', async () => {
    const rows = waiting();
    const { panel, user, courses } = await openRecord(rows, asMentor);
    const course = await courses.get(1);
    await user.click(await panel.findByRole('button', { name: 'Confirm' }));
    await user.type(panel.getByLabelText('Note (optional)'), 'She showed me.');
    const row = rows.training.assignments.get(1);
    // Lena confirms meanwhile.
    const { completions } = repositoriesOf(rows, rows.training.site.personByRole('owner'));
    if (row) await completions.confirm(row, course, '');
    await user.click(panel.getByRole('button', { name: 'Confirm' }));
    expect(
      await panel.findByText('Somebody was faster. Lena Lindqvist confirmed it. You see how it stands now.')
    ).toBeInTheDocument();
    expect(panel.getByText('Done Apr 30')).toBeInTheDocument();
    // Trying again would lead nowhere.
    expect(panel.getByText(/this is no longer possible. Copy what you want to keep/)).toBeInTheDocument();
    expect(panel.getByLabelText('Note (optional)')).toHaveValue('She showed me.');
  });
});

describe('the learner', () => {
  it('neither confirms nor assigns', async () => {
    const rows = rowsWithRecord({ person: amir }, { proof: 'Mentor confirmed' });
    const { panel } = await openRecord(rows, asMentor);
    expect(await panel.findByRole('button', { name: 'I have learned it' })).toBeInTheDocument();
    for (const name of ['Confirm', 'Change the date', 'Not needed']) {
      expect(panel.queryByRole('button', { name })).not.toBeInTheDocument();
    }
  });

  it('hears for whom it waits', async () => {
    const rows = rowsWithRecord(
      { person: lena, status: 'Waiting', done: aDone() },
      { proof: 'Mentor confirmed' }
    );
    const { panel } = await openRecord(rows);
    expect(
      panel.getByText('It waits for your mentor or a lead to confirm it. You need not do anything more.')
    ).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: 'Confirm' })).not.toBeInTheDocument();
  });

  it('hears who of the team looks at it', async () => {
    const rows = rowsWithRecord(
      { person: lena, status: 'Waiting', done: aDone() },
      { proof: 'Mentor confirmed' }
    );
    seedTeam(rows.updates, aTeamEntry({ person: lena, roles: ['Lead'], mentor: brigitte }));
    const { panel } = await openRecord(rows);
    expect(panel.getByText(/It waits for Brigitte Keller to confirm it/)).toBeInTheDocument();
  });

  it('takes back only what was said today', async () => {
    const today = rowsWithRecord(
      { person: lena, status: 'Done', done: aDone({ on: calendarDate('2026-05-04') }) },
      {},
      [anEntryOfLog({ learner: lena, by: lena })]
    );
    const { panel, user, unmount } = await openRecord(today);
    await user.click(await panel.findByRole('button', { name: 'Take back' }));
    expect(await panel.findByText('Taken back: it is as it was before')).toBeInTheDocument();
    expect(panel.getByText('Due Fri, May 15')).toBeInTheDocument();
    unmount();
    const earlier = rowsWithRecord(
      { person: lena, status: 'Done', done: aDone({ on: calendarDate('2026-05-03') }) },
      {},
      [
        anEntryOfLog({
          learner: lena,
          by: lena,
          learnedOn: calendarDate('2026-05-03'),
          on: '2026-05-03T08:00:00Z'
        })
      ]
    );
    const later = await openRecord(earlier);
    expect(await later.panel.findByRole('button', { name: 'Have it done again' })).toBeInTheDocument();
    expect(later.panel.queryByRole('button', { name: 'Take back' })).not.toBeInTheDocument();
  });
});

describe('a lead', () => {
  it('moves the date, and takes that back', async () => {
    const rows = rowsWithRecord({ person: amir });
    const { panel, user } = await openRecord(rows);
    await user.click(await panel.findByRole('button', { name: 'Change the date' }));
    const day = panel.getByRole('combobox', { name: 'Due on (empty: without a date)' });
    await user.click(panel.getByRole('button', { name: 'Change the date' }));
    expect(await panel.findByText('This is the date that it has. Choose another one.')).toBeInTheDocument();
    await user.clear(day);
    await user.type(day, '5/29/2026');
    await user.click(panel.getByRole('button', { name: 'Change the date' }));
    expect(await panel.findByText('Due Fri, May 29 now')).toBeInTheDocument();
    expect(rows.training.assignments.get(1)?.due).toBe('2026-05-29');
    await user.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByText('Due Fri, May 15 now')).toBeInTheDocument();
  });

  it('withdraws with a reason, and restores', async () => {
    const rows = rowsWithRecord({ person: amir, reason: 'New in the team' });
    const { panel, user } = await openRecord(rows);
    await user.click(await panel.findByRole('button', { name: 'Not needed' }));
    const form = within(panel.getByRole('form', { name: 'Not needed' }));
    await user.click(form.getByRole('button', { name: 'Not needed' }));
    expect(form.getByText('Say why, so that others understand it later.')).toBeInTheDocument();
    await user.type(form.getByLabelText('Why it is not needed'), 'Left the team.');
    await user.click(form.getByRole('button', { name: 'Not needed' }));
    expect(await panel.findByText('It is not needed any more')).toBeInTheDocument();
    expect(panel.getByText('Why it is not needed').nextElementSibling).toHaveTextContent('Left the team.');
    await user.click(panel.getByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(rows.training.assignments.get(1)).toMatchObject({ status: 'Open', reason: 'New in the team' })
    );
    await user.click(panel.getByRole('button', { name: 'Not needed' }));
    await user.type(panel.getByLabelText('Why it is not needed'), 'Left the team.');
    await user.click(panel.getByRole('button', { name: 'Not needed' }));
    await panel.findByText('It is not needed any more');
    await user.click(panel.getByRole('button', { name: 'Needed after all' }));
    expect(await panel.findByText('It is to be done again')).toBeInTheDocument();
    expect(panel.getByText('Due Fri, May 15')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(rows.training.assignments.get(1)?.status).toBe('Withdrawn'));
  });

  it('has it done again', async () => {
    const rows = rowsWithRecord({ person: amir, status: 'Done', done: aDone() });
    const { panel, user } = await openRecord(rows);
    await user.click(await panel.findByRole('button', { name: 'Have it done again' }));
    await user.type(panel.getByRole('combobox', { name: 'By when (empty: without a date)' }), '5/20/2026');
    await user.click(panel.getByRole('button', { name: 'Have it done again' }));
    expect(await panel.findByText('It is to be done again by Wed, May 20')).toBeInTheDocument();
    expect(panel.getByText('Done before').nextElementSibling).toHaveTextContent('Learned Apr 20');
  });

  it('sees what somebody changed meanwhile', async () => {
    const rows = rowsWithRecord({ person: amir });
    const { panel, user, colleague } = await openRecord(rows);
    await user.click(await panel.findByRole('button', { name: 'Change the date' }));
    const day = panel.getByRole('combobox', { name: 'Due on (empty: without a date)' });
    await user.clear(day);
    const row = rows.training.assignments.get(1);
    if (row) await colleague.assignments.change([row], { kind: 'move', to: calendarDate('2026-06-01') });
    await user.click(panel.getByRole('button', { name: 'Change the date' }));
    expect(await panel.findByText(/It was changed meanwhile/)).toBeInTheDocument();
    expect(panel.getByText('Due Mon, Jun 1')).toBeInTheDocument();
    expect(panel.queryByText(/no longer possible/)).not.toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Change the date' }));
    expect(await panel.findByText('It has no date now')).toBeInTheDocument();
  });
});
