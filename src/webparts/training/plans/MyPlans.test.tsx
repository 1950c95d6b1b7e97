import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { renderTraining } from '../testing/renderTraining';
import { asAmir, planSite } from '../testing/planSite';

describe('my plans, above what I have to learn', () => {
  it('say how far I am and what comes next, and open', async () => {
    const { user } = renderTraining({ rows: planSite(), ...asAmir });
    const card = within(await screen.findByRole('region', { name: 'My plan: New Intune admin' }));
    expect(card.getByText('Day 8 of 90')).toBeInTheDocument();
    expect(card.getByText('0 of 4 steps done')).toBeInTheDocument();
    expect(card.getByText('Meet the team')).toBeInTheDocument();
    await user.click(card.getByRole('button', { name: 'Open: New Intune admin' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByRole('button', { name: 'Done: Meet the team' }));
    await dialog.findByText('“Meet the team” is done.');
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    expect(await card.findByText('1 of 4 steps done')).toBeInTheDocument();
    expect(card.getByText('Autopilot')).toBeInTheDocument();
  });

  it('are not there for people without one', async () => {
    renderTraining({ rows: planSite() });
    await screen.findByRole('tab', { name: 'My learning' });
    expect(screen.queryByRole('region', { name: /^My plan/ })).not.toBeInTheDocument();
  });
});
