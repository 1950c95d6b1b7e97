import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../../domain/dates/calendarDate';
import type { DecisionDraft } from '../../../../domain/updates/decision';
import { aPerson } from '../../../../testing/builders';
import { aNotice, seedNotices } from '../../../../testing/updates/aNotice';
import type { UpdatesPage } from '../../testing/renderUpdates';
import {
  aDecidedNotice,
  choose,
  decideForm,
  openDecision,
  rate,
  save,
  storedNotice
} from '../../testing/decisionPage';

const theirs: DecisionDraft = {
  kind: 'notRelevant',
  reason: 'No Android here.',
  adminImpact: null,
  userImpact: null,
  owner: null,
  actBy: null,
  reviewOn: null
};

/** Types a decision to accept, without saving it. */
async function typeAccept(page: UpdatesPage): Promise<void> {
  await choose(page, 'Accept');
  await page.user.type(screen.getByRole('textbox', { name: 'Reason (optional)' }), 'Looks fine.');
  await rate(page, 'admins', 'Low');
  await rate(page, 'users', 'Low');
}

async function decideAsColleague(page: UpdatesPage): Promise<void> {
  await page.colleague.notices.decide(storedNotice(page), theirs);
}

/** What an import makes of the notice. */
function revise(page: UpdatesPage): void {
  const now = storedNotice(page);
  seedNotices(page.rows, {
    ...now,
    etag: '"later"',
    revision: now.revision + 1,
    revisedOn: calendarDate('2026-05-04'),
    bodyHtml: '<p>It comes in June.</p>',
    actBy: calendarDate('2026-06-30'),
    state: now.decision ? 'changed' : 'open'
  });
}

function rows(table: HTMLElement): readonly string[] {
  return within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));
}

describe('when somebody else was quicker', () => {
  it('says who decided what, next to what was typed, which stays', async () => {
    const page = await openDecision();
    await typeAccept(page);
    await decideAsColleague(page);
    await save(page);
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('This notice was changed meanwhile')).toBeInTheDocument();
    expect(
      within(alert).getByText(/^Amir Haddad decided on May 4, 2026.*: Not relevant\.$/)
    ).toBeInTheDocument();
    expect(rows(screen.getByRole('table', { name: 'Where they differ' }))).toEqual([
      'Field | There now | Yours',
      'Decision | Not relevant | Accept',
      'Reason | No Android here. | Looks fine.',
      'Impact on admins | None | Low',
      'Impact on users | None | Low'
    ]);
    expect(alert.parentElement).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'Reason (optional)' })).toHaveValue('Looks fine.');
    expect(storedNotice(page).decision?.kind).toBe('notRelevant');
  });

  it('decides as typed on what is there now, and can take that back', async () => {
    const page = await openDecision();
    await typeAccept(page);
    await decideAsColleague(page);
    await save(page);
    await screen.findByRole('alert');
    await page.user.click(screen.getByRole('button', { name: 'Decide as I typed it' }));
    await screen.findByText(/^Decided: Accept\./);
    expect(storedNotice(page).decision).toMatchObject({
      kind: 'accept',
      reason: 'Looks fine.',
      by: { id: 6 }
    });
    await page.user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/^As before, now in your name: Not relevant\./);
    expect(storedNotice(page)).toMatchObject({
      userImpact: null,
      decision: { kind: 'notRelevant', reason: 'No Android here.' }
    });
  });

  it('keeps what is there when the person says so', async () => {
    const page = await openDecision();
    await typeAccept(page);
    await decideAsColleague(page);
    await save(page);
    await page.user.click(await screen.findByRole('button', { name: 'Keep what is there' }));
    expect(await screen.findByRole('heading', { name: 'What was decided' })).toHaveFocus();
    expect(screen.getByText('No Android here.')).toBeInTheDocument();
    expect(storedNotice(page).decision?.by.name).toBe('Amir Haddad');
  });

  it('shows the new text of a new revision, and decides on that', async () => {
    const page = await openDecision();
    await typeAccept(page);
    revise(page);
    await save(page);
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('Its text changed: revision 2 came in on May 4.')).toBeInTheDocument();
    expect(alert.getByText('Its last day to act is now Jun 30.')).toBeInTheDocument();
    expect(screen.getByText('It comes in June.')).toBeInTheDocument();
    await save(page);
    await screen.findByText(/^Decided: Accept\./);
    expect(storedNotice(page).decision?.revision).toBe(2);
  });

  it('asks nothing when no decision rests on what they changed', async () => {
    const page = await openDecision();
    await typeAccept(page);
    await page.colleague.notices.change(storedNotice(page), { rollsOutOn: calendarDate('2026-05-20') });
    await save(page);
    await screen.findByText(/^Decided: Accept\./);
    expect(storedNotice(page)).toMatchObject({ rollsOutOn: '2026-05-20', decision: { kind: 'accept' } });
  });

  it('takes it as done when the answer to the same decision got lost', async () => {
    const page = await openDecision();
    await typeAccept(page);
    const { decide } = page.notices;
    page.notices.decide = async (...given) => {
      page.notices.decide = decide;
      await decide.apply(page.notices, given);
      return decide.apply(page.notices, given);
    };
    await save(page);
    expect(await screen.findByText(/^Decided: Accept\./)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('lets the person reload when the notice is gone', async () => {
    const page = await openDecision();
    await typeAccept(page);
    page.rows.notices.delete(1);
    await save(page);
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText(/no longer there/)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Reason (optional)' })).toHaveValue('Looks fine.');
  });

  it('compares a decision that is made again with the one that came between', async () => {
    const page = await openDecision(aDecidedNotice());
    await page.user.click(screen.getByRole('button', { name: 'Decide again' }));
    const reason = within(decideForm()).getByRole('textbox', { name: 'Reason (optional)' });
    expect(reason).toHaveValue('It only looks different.');
    await page.user.type(reason, ' And in blue.');
    await page.colleague.notices.takeBack(storedNotice(page));
    await save(page);
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('The decision was taken back.')).toBeInTheDocument();
    await page.user.click(alert.getByRole('button', { name: 'Keep what is there' }));
    await waitFor(() => expect(screen.getByRole('radio', { name: 'Accept' })).not.toBeChecked());
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('taking a step back', () => {
  it('opens the notice again, with owner and impacts as they were', async () => {
    const page = await openDecision(aNotice({ owner: aPerson(), userImpact: 'high' }));
    await choose(page, 'Accept');
    await rate(page, 'admins', 'Low');
    await rate(page, 'users', 'Medium');
    await save(page);
    await screen.findByText(/^Decided: Accept\./);
    await page.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/^Decision taken back:/)).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'What do we do about it?' })).toBeInTheDocument();
    expect(storedNotice(page)).toMatchObject({
      state: 'open',
      decision: null,
      owner: { id: 7 },
      adminImpact: null,
      userImpact: 'high'
    });
  });

  it('says so when it does not work', async () => {
    const page = await openDecision();
    await typeAccept(page);
    await save(page);
    await screen.findByText(/^Decided: Accept\./);
    await page.colleague.notices.change(storedNotice(page), { userImpact: 'high' });
    await page.user.click(screen.getByRole('button', { name: 'Undo' }));
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('It could not be undone')).toBeInTheDocument();
    await page.user.click(alert.getByRole('button', { name: 'Load what is there now' }));
    const users = screen.getByText('Impact on users', { selector: 'dt' });
    await waitFor(() => expect(users.nextSibling).toHaveTextContent('High'));
  });

  it('is not offered when the former decision could not be made today', async () => {
    const page = await openDecision(aDecidedNotice({ reviewOn: calendarDate('2026-05-01') }));
    await page.user.click(screen.getByRole('button', { name: 'Decide again' }));
    await choose(page, 'Not relevant');
    await page.user.clear(screen.getByRole('combobox', { name: 'Look at it again on (optional)' }));
    await page.user.tab();
    await save(page);
    await screen.findByText(/^Decided: Not relevant\./);
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  it('takes back a decision at once, and undoes that', async () => {
    const page = await openDecision(aDecidedNotice());
    await page.user.click(screen.getByRole('button', { name: 'Take back' }));
    await screen.findByText(/^Decision taken back:/);
    expect(storedNotice(page).decision).toBeNull();
    await page.user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/^As before, now in your name: Accept\./);
    expect(storedNotice(page).decision).toMatchObject({ kind: 'accept', reviewOn: '2026-07-01' });
  });

  it('asks first when taking back could not be undone', async () => {
    const page = await openDecision(aDecidedNotice({}, { revision: 2, state: 'changed' }));
    await page.user.click(screen.getByRole('button', { name: 'Take back' }));
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('Take the decision back?')).toBeInTheDocument();
    expect(alert.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    expect(storedNotice(page).decision).not.toBeNull();
    await page.user.click(alert.getByRole('button', { name: 'Take back' }));
    await screen.findByText(/^Decision taken back:/);
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
    expect(storedNotice(page).decision).toBeNull();
  });
});
