import { calendarDate } from '../../../domain/dates/calendarDate';
import type { TeamRole } from '../../../domain/updates/team';
import { aTeamEntry, seedTeam } from '../../../testing/updates/aNotice';
import { repositoriesOf, someRows } from '../testing/renderTraining';
import { loadReader } from './reader';

const today = calendarDate('2026-05-04');
const lena = { id: 6, name: 'Lena Lindqvist', email: 'lena@contoso.example' };
const amir = { id: 7, name: 'Amir Haddad', email: 'amir@contoso.example' };

interface Member {
  readonly person: typeof lena;
  readonly roles: readonly TeamRole[];
  readonly until?: string;
}

async function isLead(as: 'owner' | 'member' | 'visitor', team: readonly Member[]): Promise<boolean> {
  const rows = someRows();
  seedTeam(
    rows.updates,
    ...team.map(({ person, roles, until }, index) =>
      aTeamEntry({ id: index + 1, person, roles, until: until === undefined ? null : calendarDate(until) })
    )
  );
  const repositories = repositoriesOf(rows, rows.training.site.personByRole(as));
  const { isLead: found } = await loadReader(
    { ...repositories, siteUrl: '', timeZone: () => Promise.resolve('UTC') },
    () => today
  );
  return found;
}

describe('who sees and assigns everything', () => {
  it('are leads and trainers', async () => {
    const team = [
      { person: lena, roles: ['Admin'] },
      { person: amir, roles: ['Trainer'] }
    ] as const;
    expect(await isLead('owner', team)).toBe(false);
    expect(await isLead('member', team)).toBe(true);
  });

  it('is whoever may manage the lists while the team has no lead, so that somebody can begin', async () => {
    expect(await isLead('owner', [])).toBe(true);
    expect(await isLead('owner', [{ person: amir, roles: ['Lead'], until: '2026-05-03' }])).toBe(true);
  });

  it('is nobody who may only read the site', async () => {
    expect(await isLead('visitor', [])).toBe(false);
  });
});
