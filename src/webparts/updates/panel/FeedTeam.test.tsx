import { screen, within, type BoundFunctions, type queries } from '@testing-library/react';
import '@testing-library/jest-dom';
import { aPerson } from '../../../testing/builders';
import { aNotice, aTeamEntry, seedNotices, seedTeam } from '../../../testing/updates/aNotice';
import {
  findPanel,
  renderUpdates,
  someRows,
  type UpdatesPage,
  type UpdatesPageOptions
} from '../testing/renderUpdates';

interface OpenTeam {
  readonly page: UpdatesPage;
  readonly panel: BoundFunctions<typeof queries>;
}

const menu = {
  'en-us': ['More', 'The team'],
  'de-de': ['Mehr', 'Das Team'],
  'ar-sa': ['المزيد', 'الفريق']
} as const;

async function openTeam(options: UpdatesPageOptions = {}): Promise<OpenTeam> {
  const page = renderUpdates(options);
  const [more, team] = menu[options.locale ?? 'en-us'];
  await page.user.click(await screen.findByRole('button', { name: more }));
  await page.user.click(screen.getByRole('menuitem', { name: team }));
  return { page, panel: within(await findPanel(team)) };
}

describe('the team in the feed', () => {
  it('takes the person who opened it, with the roles that have to acknowledge', async () => {
    const { page, panel } = await openTeam();
    await page.user.click(await panel.findByRole('button', { name: 'Add myself' }));
    expect(panel.getByRole('checkbox', { name: 'Admin' })).toBeChecked();
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    expect(await panel.findByText('Has to acknowledge')).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: 'Add myself' })).not.toBeInTheDocument();
    expect([...page.rows.team.values()].map(({ person }) => person.name)).toEqual(['Lena Lindqvist']);
  });

  it('offers the services that the notices name', async () => {
    const rows = someRows();
    seedNotices(rows, aNotice({ services: ['Our own portal'] }));
    seedTeam(rows, aTeamEntry({ person: aPerson(), roles: ['Lead'] }));
    const { page, panel } = await openTeam({ rows });
    await page.user.click(await panel.findByRole('button', { name: 'Edit Amir Haddad' }));
    await page.user.click(panel.getByRole('button', { name: 'Add a rule' }));
    await page.user.selectOptions(
      panel.getByRole('combobox', { name: 'Add a service that notices name' }),
      'Our own portal'
    );
    expect(panel.getByText('Owns notices about Our own portal')).toBeInTheDocument();
  });

  it('asks before the panel is closed while something is typed', async () => {
    const { page, panel } = await openTeam();
    await page.user.click(await panel.findByRole('button', { name: 'Add myself' }));
    await page.user.click(panel.getByRole('checkbox', { name: 'Trainer' }));
    await page.user.click(panel.getByRole('button', { name: 'Close' }));
    await page.user.click(await panel.findByRole('button', { name: 'Keep editing' }));
    expect(panel.getByRole('checkbox', { name: 'Trainer' })).toBeChecked();
  });

  it('speaks Arabic', async () => {
    const { panel } = await openTeam({ locale: 'ar-sa' });
    expect(await panel.findByRole('button', { name: 'إضافتي' })).toBeInTheDocument();
  });
});
