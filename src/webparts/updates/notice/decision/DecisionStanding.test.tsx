import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../../domain/dates/calendarDate';
import { aPerson } from '../../../../testing/builders';
import { aNotice } from '../../../../testing/updates/aNotice';
import {
  aDecidedNotice,
  decideForm,
  openDecision,
  rate,
  storedNotice,
  typeDate
} from '../../testing/decisionPage';

describe('a decision on an earlier revision', () => {
  const outdated = aDecidedNotice({}, { revision: 2, state: 'changed' });

  it('says so, and holds with one click', async () => {
    const page = await openDecision(outdated);
    expect(screen.getByText('Decided on revision 1; the notice changed since.')).toBeInTheDocument();
    expect(screen.getByText('1; now there is 2')).toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: 'It still holds' }));
    await screen.findByText(/^Decided: Accept\./);
    expect(storedNotice(page)).toMatchObject({
      state: 'decided',
      decision: { kind: 'accept', reason: 'It only looks different.', revision: 2, by: { id: 6 } }
    });
    expect(screen.queryByRole('button', { name: 'It still holds' })).not.toBeInTheDocument();
    // What was decided on another text cannot be decided once more.
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  it('leads to what changed, and to the form', async () => {
    const page = await openDecision(outdated);
    expect(screen.getByRole('button', { name: 'See what changed' })).toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: 'Decide anew' }));
    expect(screen.getByRole('heading', { name: 'Decide again' })).toHaveFocus();
    expect(screen.getByRole('radio', { name: 'Accept' })).toBeChecked();
    await page.user.click(within(decideForm()).getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('heading', { name: 'What was decided' })).toHaveFocus();
  });

  it('asks for the days that do not fit any more', async () => {
    const act = { kind: 'act' as const, owner: aPerson(), actBy: calendarDate('2026-05-02') };
    const page = await openDecision(aDecidedNotice(act, { revision: 2, state: 'changed' }));
    await page.user.click(screen.getByRole('button', { name: 'It still holds until …' }));
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Act by' })).toHaveFocus());
    await page.user.click(screen.getByRole('button', { name: 'It still holds' }));
    expect(await screen.findByText('Choose a day.')).toBeInTheDocument();
    await typeDate(page, 'Act by', '5/22/2026');
    await page.user.click(screen.getByRole('button', { name: 'It still holds' }));
    await screen.findByText(/^Decided: Act\./);
    expect(storedNotice(page).decision).toMatchObject({ actBy: '2026-05-22', revision: 2 });
  });

  it('is not decided over what somebody else changed meanwhile', async () => {
    const page = await openDecision(outdated);
    await page.colleague.notices.takeBack(storedNotice(page));
    await page.user.click(screen.getByRole('button', { name: 'It still holds' }));
    expect(await screen.findByText(/^Somebody changed this notice meanwhile/)).toBeInTheDocument();
    expect(await screen.findByRole('heading', { name: 'What do we do about it?' })).toBeInTheDocument();
    expect(storedNotice(page).decision).toBeNull();
  });

  it('has to be made anew when it lacks what is demanded now', async () => {
    await openDecision(aDecidedNotice({ userImpact: null }, { revision: 2, state: 'changed' }));
    expect(screen.queryByRole('button', { name: /still holds/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Decide anew' })).toBeInTheDocument();
  });
});

describe('a decision that is to be looked at again', () => {
  const due = aDecidedNotice({ reviewOn: calendarDate('2026-05-03') });

  it('asks for another day when it holds', async () => {
    const page = await openDecision(due);
    expect(screen.getByText('It was to be looked at again on May 3.')).toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: 'It still holds until …' }));
    await typeDate(page, 'Look at it again on (optional)', '5/4/2026');
    expect(await screen.findByText(/not in the future/)).toBeInTheDocument();
    await typeDate(page, 'Look at it again on (optional)', '8/3/2026');
    await page.user.click(screen.getByRole('button', { name: 'It still holds' }));
    await screen.findByText(/^Decided: Accept\./);
    expect(storedNotice(page).decision?.reviewOn).toBe('2026-08-03');
    expect(screen.queryByText(/was to be looked at again/)).not.toBeInTheDocument();
  });

  it('keeps the day that was typed when saving fails', async () => {
    const page = await openDecision(due);
    await page.user.click(screen.getByRole('button', { name: 'It still holds until …' }));
    await typeDate(page, 'Look at it again on (optional)', '8/3/2026');
    page.notices.failNext('offline');
    await page.user.click(screen.getByRole('button', { name: 'It still holds' }));
    expect(await screen.findByText('Not saved. Your input is still here.')).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Look at it again on (optional)' })).toHaveValue(
      '08/03/2026'
    );
    await page.user.click(screen.getByRole('button', { name: 'It still holds' }));
    await screen.findByText(/^Decided: Accept\./);
  });
});

describe('what follows from a decision', () => {
  it('leads to the tasks and to telling users when it touches them', async () => {
    const page = await openDecision(aDecidedNotice());
    expect(screen.getByRole('button', { name: 'Tell users' })).toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: 'Make follow-up tasks' }));
    expect(screen.getByRole('tab', { name: 'Follow-up' })).toHaveAttribute('aria-selected', 'true');
  });

  it('is nothing when users do not notice', async () => {
    await openDecision(aDecidedNotice({ userImpact: 'none' }));
    expect(screen.queryByRole('button', { name: 'Tell users' })).not.toBeInTheDocument();
  });
});

describe('what can be changed without a decision', () => {
  async function openFields(notice = aNotice()) {
    const page = await openDecision(notice);
    await page.user.click(screen.getByText('Owner, roll-out and impact, without deciding'));
    const button = screen.getByRole('button', { name: 'Save' });
    return { page, button, form: button.closest('form') as HTMLElement };
  }

  it('is saved at once, and can be undone', async () => {
    const { page, button, form } = await openFields();
    expect(button).toBeDisabled();
    expect(within(form).getByText(/told in time is measured by this day/)).toBeInTheDocument();
    await typeDate(page, 'Reaches users on', '5/20/2026');
    await rate(page, 'users', 'High', form);
    await page.user.click(button);
    await screen.findByText('Saved: New enrolment page on Android');
    expect(storedNotice(page)).toMatchObject({
      rollsOutOn: '2026-05-20',
      userImpact: 'high',
      decision: null
    });
    await page.user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('As before: New enrolment page on Android');
    expect(storedNotice(page)).toMatchObject({ rollsOutOn: null, userImpact: null });
  });

  it('goes over into the form to decide, where nothing else was typed', async () => {
    const { page, button, form } = await openFields();
    await page.user.click(screen.getByRole('radio', { name: 'Accept' }));
    await rate(page, 'users', 'High', form);
    await page.user.click(button);
    await screen.findByText(/^Saved:/);
    const users = within(decideForm()).getByRole('radiogroup', { name: 'Impact on users' });
    expect(within(users).getByRole('radio', { name: 'High' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Accept' })).toBeChecked();
  });

  it('stays next to what somebody else changed in other fields', async () => {
    const { page, button, form } = await openFields(aDecidedNotice());
    await page.colleague.notices.change(storedNotice(page), { owner: aPerson() });
    await rate(page, 'users', 'High', form);
    await page.user.click(button);
    await screen.findByText(/^Saved:/);
    expect(storedNotice(page)).toMatchObject({ owner: { id: 7 }, userImpact: 'high' });
  });

  it('is compared with what somebody else put into the same field', async () => {
    const { page, button, form } = await openFields(aDecidedNotice());
    await page.colleague.notices.change(storedNotice(page), { userImpact: 'medium' });
    await rate(page, 'users', 'High', form);
    await page.user.click(button);
    expect(
      await screen.findByText('Impact on users: there is now Medium, you typed High.')
    ).toBeInTheDocument();
    expect(storedNotice(page).userImpact).toBe('medium');
    await page.user.click(button);
    await screen.findByText(/^Saved:/);
    expect(storedNotice(page).userImpact).toBe('high');
  });

  it('stays typed when saving fails', async () => {
    const { page, button, form } = await openFields(aDecidedNotice());
    await rate(page, 'users', 'High', form);
    page.notices.failNext('offline');
    await page.user.click(button);
    await page.user.click(await screen.findByRole('button', { name: 'Try again' }));
    await screen.findByText(/^Saved:/);
    expect(storedNotice(page).userImpact).toBe('high');
  });
});

describe('somebody who may only read', () => {
  it('sees what was decided, and nothing to press', async () => {
    await openDecision(aDecidedNotice({ reviewOn: calendarDate('2026-05-03') }), { as: 'visitor' });
    expect(screen.getByText('It only looks different.')).toBeInTheDocument();
    expect(screen.getByText('Decided by').nextSibling).toHaveTextContent('Amir Haddad');
    expect(screen.queryByRole('button', { name: /decide|take back|holds/i })).not.toBeInTheDocument();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });

  it('sees that nobody has decided', async () => {
    await openDecision(aNotice({ actBy: calendarDate('2026-05-01') }), { as: 'visitor' });
    expect(screen.getByText('Nobody has decided yet.')).toBeInTheDocument();
    expect(screen.getByText(/^The last day to act was Fri, May 1/)).toBeInTheDocument();
  });
});

describe('the last day to act', () => {
  it('stands out when it has passed without a decision', async () => {
    await openDecision(aNotice({ actBy: calendarDate('2026-05-01') }));
    expect(
      screen.getByText('The last day to act was Fri, May 1, and nobody has decided.')
    ).toBeInTheDocument();
  });
});

it('reads in Arabic', async () => {
  await openDecision(aDecidedNotice({}, { revision: 2, state: 'changed' }), { locale: 'ar-sa' });
  expect(screen.getByRole('button', { name: 'لا يزال القرار سارياً' })).toBeInTheDocument();
  expect(screen.getByText('It only looks different.')).toHaveAttribute('dir', 'auto');
});
