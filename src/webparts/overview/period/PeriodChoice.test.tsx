import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { renderOverview } from '../testing/renderOverview';

describe('the choice of a period', () => {
  it('goes back step by step, to the first whose days SharePoint keeps', async () => {
    const { user } = renderOverview({ query: '?om=view:report;period:1901-02' });
    await user.click(await screen.findByRole('button', { name: 'Earlier' }));
    expect(await screen.findByRole('option', { name: 'January 1901', selected: true })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Earlier' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Later' })).toBeInTheDocument();
  });

  it('ends with the running one', async () => {
    const { user } = renderOverview({ query: '?om=view:report;period:2026-04' });
    await user.click(await screen.findByRole('button', { name: 'Later' }));
    expect(
      await screen.findByRole('option', { name: 'May 2026 (until today)', selected: true })
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Later' })).not.toBeInTheDocument();
  });
});
