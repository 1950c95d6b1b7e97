import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { aPerson } from '../../../testing/builders';
import { anAlert } from '../../../testing/overview/overviewBuilders';
import { aTeamEntry, seedTeam } from '../../../testing/updates/aNotice';
import { findPanel, renderOverview, someRows } from '../testing/renderOverview';

describe('the gaps of the plan among what needs somebody', () => {
  it('stand in words, each with the way to where it is closed', async () => {
    const rows = someRows();
    seedTeam(rows.updates, aTeamEntry({ id: 1, person: aPerson({ id: 6, name: 'Lena Lindqvist' }) }));
    rows.overview.alerts.set(1, anAlert({ id: 1, runbook: null }));
    const { user } = renderOverview({ query: '?om=card:planGaps', rows });
    const gaps = within(await screen.findByRole('list', { name: 'What the plan lacks' }));
    const texts = gaps.getAllByRole('listitem').map((item) => item.textContent);
    expect(texts).toContain(
      'Who makes up the team?Nobody in the team takes over for Lena Lindqvist.Change the team'
    );
    expect(texts).toContain('Who decides?Nobody has answered this yet.Answer');
    expect(texts).toContain('Enrolment failuresMissing: what to do (the runbook).Look at it');
    await user.click(gaps.getByRole('button', { name: 'Answer: Who decides?' }));
    const panel = within(await findPanel('Who decides?'));
    expect(await panel.findByRole('button', { name: 'Save' })).toBeVisible();
  });

  it('lead to suggestions while no alert is in use', async () => {
    const { user } = renderOverview({ query: '?om=card:planGaps' });
    const name = 'Answer: Which alerts are worth a reaction?';
    await user.click(await screen.findByRole('button', { name }));
    const panel = within(await findPanel('Which alerts are worth a reaction?'));
    await user.click(await panel.findByRole('button', { name: 'Choose from suggestions' }));
    expect(await screen.findByRole('checkbox', { name: 'Choose all' })).toBeVisible();
  });
});
