import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { calendarDate } from '../../../../domain/dates/calendarDate';
import { aPerson } from '../../../../testing/builders';
import { aNotice, aTeamEntry, seedTeam } from '../../../../testing/updates/aNotice';
import { pressEscape } from '../../testing/renderUpdates';
import {
  choose,
  decideForm,
  openDecision,
  rate,
  save,
  storedNotice,
  typeDate
} from '../../testing/decisionPage';

const brigitte = aPerson({ id: 8, name: 'Brigitte Keller', email: 'brigitte.keller@contoso.example' });

/** Labels of what the form asks for, besides the kind. */
function fieldLabels(): readonly string[] {
  const names = [
    'Reason',
    'Reason (optional)',
    'Impact on admins',
    'Impact on users',
    'Owner',
    'Owner (optional)',
    'Act by',
    'Act by (optional)',
    'Look at it again on',
    'Look at it again on (optional)',
    'Look at the result on'
  ];
  const texts = [...decideForm().querySelectorAll('label, legend')].map((label) => label.textContent);
  return names.filter((name) => texts.includes(name));
}

describe('deciding about a notice', () => {
  it('begins with the choices, each with what it means', async () => {
    await openDecision();
    expect(screen.getByRole('heading', { name: 'What do we do about it?' })).toBeInTheDocument();
    expect(screen.getByText(/last day to act: Fri, May 29/)).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Opt out' })).toHaveAccessibleDescription(
      'We keep it switched off for as long as we can.'
    );
    expect(fieldLabels()).toEqual([]);
  });

  it.each([
    ['Not relevant', ['Reason', 'Look at it again on (optional)']],
    [
      'Accept',
      [
        'Reason (optional)',
        'Impact on admins',
        'Impact on users',
        'Owner (optional)',
        'Look at it again on (optional)'
      ]
    ],
    [
      'Test first',
      ['Reason (optional)', 'Impact on admins', 'Impact on users', 'Owner', 'Look at the result on']
    ],
    [
      'Opt out',
      ['Reason', 'Impact on admins', 'Impact on users', 'Owner', 'Act by (optional)', 'Look at it again on']
    ],
    [
      'Act',
      [
        'Reason (optional)',
        'Impact on admins',
        'Impact on users',
        'Owner',
        'Act by',
        'Look at it again on (optional)'
      ]
    ]
  ])('asks for what "%s" demands', async (kind, labels) => {
    const page = await openDecision();
    await choose(page, kind);
    expect(fieldLabels()).toEqual(labels);
  });

  it('records that it is not relevant, with the reason', async () => {
    const page = await openDecision();
    await choose(page, 'Not relevant');
    await page.user.type(screen.getByRole('textbox', { name: 'Reason' }), ' No such devices. ');
    await save(page);
    expect(await screen.findByText(/^Decided: Not relevant\./)).toBeInTheDocument();
    expect(screen.getByText('No such devices.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'What was decided' })).toHaveFocus();
    expect(storedNotice(page)).toMatchObject({
      state: 'decided',
      decision: { kind: 'notRelevant', reason: 'No such devices.', by: { id: 6 }, revision: 1 }
    });
  });

  it('records what has to be done, by whom and by when, and shows it', async () => {
    const page = await openDecision();
    await choose(page, 'Act');
    await rate(page, 'admins', 'Medium');
    await rate(page, 'users', 'High');
    const form = within(decideForm());
    await page.user.type(form.getByRole('combobox', { name: 'Owner' }), 'brig');
    await page.user.click(await screen.findByText('Brigitte Keller'));
    await page.user.click(screen.getByRole('button', { name: "Take the notice's last day, May 29" }));
    await save(page);
    await screen.findByText(/^Decided: Act\./);
    const facts = [...(screen.getByText('Decided by').closest('dl')?.querySelectorAll('dt') ?? [])].map(
      (name) => [name.textContent, name.nextElementSibling?.textContent]
    );
    expect(facts).toEqual([
      ['Decided by', 'LLLena Lindqvist'],
      ['Decided on', expect.stringContaining('May 4, 2026')],
      ['On revision', '1'],
      ['Act by', 'Fri, May 29'],
      ['Impact on admins', 'Medium'],
      ['Impact on users', 'High'],
      ['Owner', 'BKBrigitte Keller'],
      ['Reaches users on', 'Not set; taken to be the last day to act, Fri, May 29']
    ]);
    expect(storedNotice(page)).toMatchObject({
      owner: { id: 8 },
      adminImpact: 'medium',
      userImpact: 'high',
      decision: { kind: 'act', actBy: '2026-05-29', reviewOn: null }
    });
  });

  it('does not record what another choice asked for', async () => {
    const page = await openDecision();
    await choose(page, 'Act');
    await rate(page, 'users', 'High');
    await typeDate(page, 'Act by', '5/20/2026');
    await choose(page, 'Not relevant');
    await page.user.type(screen.getByRole('textbox', { name: 'Reason' }), 'No such devices.');
    await save(page);
    await screen.findByText(/^Decided: Not relevant\./);
    expect(storedNotice(page)).toMatchObject({ userImpact: null, decision: { actBy: null } });
  });
});

describe('what keeps a decision from being saved', () => {
  it('is told at the choices when none is made', async () => {
    const page = await openDecision();
    await save(page);
    expect(await screen.findByText('Choose what the team does about it.')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('radio', { name: 'Not relevant' })).toHaveFocus());
  });

  it('is told at each field, and the first wrong one gets the focus', async () => {
    const page = await openDecision();
    await choose(page, 'Opt out');
    expect(screen.queryByText(/^Say why/)).not.toBeInTheDocument();
    await save(page);
    const reason = screen.getByRole('textbox', { name: 'Reason' });
    expect(reason).toHaveAccessibleDescription('Say why, so that others can follow the decision later.');
    await waitFor(() => expect(reason).toHaveFocus());
    expect(screen.getAllByText('Choose how much it means for them.')).toHaveLength(2);
    expect(screen.getByText('Say who takes care of it.')).toBeInTheDocument();
    expect(screen.getByText('Choose a day.')).toBeInTheDocument();
    expect(storedNotice(page).decision).toBeNull();
    await page.user.type(reason, 'Breaks our kiosk.');
    await rate(page, 'admins', 'Low');
    await rate(page, 'users', 'Low');
    await save(page);
    const form = within(decideForm());
    await waitFor(() => expect(form.getByRole('combobox', { name: 'Owner' })).toHaveFocus());
  });

  it('is told of a day that has passed, and of one after the last day to act', async () => {
    const page = await openDecision();
    await choose(page, 'Act');
    await typeDate(page, 'Act by', '5/3/2026');
    expect(await screen.findByText('This day is not in the future. Choose a later one.')).toBeInTheDocument();
    await typeDate(page, 'Act by', '5/30/2026');
    expect(
      await screen.findByText(
        'This is too late: the last day to act is May 29. Choose that day or an earlier one.'
      )
    ).toBeInTheDocument();
    await typeDate(page, 'Act by', '5/29/2026');
    await waitFor(() => expect(screen.queryByText(/^This is too late/)).not.toBeInTheDocument());
  });

  it('is a date that is none, as long as it is asked for', async () => {
    const page = await openDecision();
    await choose(page, 'Act');
    await typeDate(page, 'Act by', 'soon');
    expect(await screen.findByText(/^This is not a date/)).toBeInTheDocument();
    await choose(page, 'Not relevant');
    await page.user.type(screen.getByRole('textbox', { name: 'Reason' }), 'No such devices.');
    await save(page);
    expect(await screen.findByText(/^Decided: Not relevant\./)).toBeInTheDocument();
  });

  it.each([
    ['offline', 'Try again'],
    ['throttled', 'Try again'],
    ['forbidden', 'Reload the page']
  ] as const)('is a failure: what was typed stays (%s)', async (kind, wayOut) => {
    const page = await openDecision();
    await choose(page, 'Not relevant');
    await page.user.type(screen.getByRole('textbox', { name: 'Reason' }), 'No such devices.');
    page.notices.failNext(kind, 1, { retryAfterSeconds: 0 });
    await save(page);
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('Not saved. Your input is still here.')).toBeInTheDocument();
    const button = alert.getByRole('button', { name: wayOut });
    expect(screen.getByRole('textbox', { name: 'Reason' })).toHaveValue('No such devices.');
    if (wayOut !== 'Try again') return;
    await page.user.click(button);
    expect(await screen.findByText(/^Decided: Not relevant\./)).toBeInTheDocument();
    expect(storedNotice(page).decision?.reason).toBe('No such devices.');
  });
});

describe('the form', () => {
  it('says so when the notice speaks of users', async () => {
    const page = await openDecision();
    await choose(page, 'Accept');
    const form = within(decideForm());
    expect(form.getByRole('radiogroup', { name: 'Impact on users' })).toHaveAccessibleDescription(
      'The notice says that it has an impact on users.'
    );
    expect(form.getByRole('radiogroup', { name: 'Impact on admins' })).not.toHaveAccessibleDescription();
  });

  it('suggests the owner by rule, with the reason; one click takes the person', async () => {
    const page = await openDecision(aNotice(), {
      seed: (rows) =>
        seedTeam(
          rows,
          aTeamEntry({ owns: [{ services: [], platforms: ['Android'] }], until: calendarDate('2026-04-30') }),
          aTeamEntry({ id: 101, person: brigitte, owns: [{ services: [], platforms: ['Android'] }] })
        )
    });
    await choose(page, 'Test first');
    const form = within(decideForm());
    expect(form.getByText('By rule: Brigitte Keller owns notices for Android.')).toBeInTheDocument();
    await page.user.click(form.getByRole('button', { name: 'Take Brigitte Keller' }));
    expect(form.queryByText(/^By rule/)).not.toBeInTheDocument();
    await rate(page, 'admins', 'Low');
    await rate(page, 'users', 'None');
    await typeDate(page, 'Look at the result on', '5/15/2026');
    await save(page);
    await screen.findByText(/^Decided: Test first\./);
    expect(storedNotice(page).owner).toEqual(brigitte);
  });

  it('asks before it throws away what was typed', async () => {
    const page = await openDecision();
    await choose(page, 'Accept');
    pressEscape();
    expect(await screen.findByRole('button', { name: 'Keep editing' })).toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: 'Keep editing' }));
    expect(screen.getByRole('radio', { name: 'Accept' })).toBeChecked();
    expect(screen.getByRole('dialog')).toBeInTheDocument();
  });

  it('reads in German', async () => {
    const page = await openDecision(aNotice(), { locale: 'de-de' });
    await choose(page, 'Handeln');
    await page.user.click(screen.getByRole('button', { name: 'Entscheiden' }));
    expect(await screen.findByText('Geben Sie an, wer sich darum kümmert.')).toBeInTheDocument();
    await page.user.type(screen.getByRole('combobox', { name: 'Handeln bis' }), '30.05.2026');
    expect(
      await screen.findByText(/^Das ist zu spät: Der letzte Tag zum Handeln ist der 29\. Mai/)
    ).toBeInTheDocument();
  });
});
