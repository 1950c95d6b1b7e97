import * as React from 'react';
import {
  act,
  cleanup,
  render,
  screen,
  waitFor,
  within,
  type BoundFunctions,
  type queries
} from '@testing-library/react';
import '@testing-library/jest-dom';
import type { Access } from '../../domain/access/AccessRepository';
import { calendarDate } from '../../domain/dates/calendarDate';
import { aPerson } from '../../testing/builders';
import { aTeamEntry, seedTeam } from '../../testing/updates/aNotice';
import { loadStrings, type Locale } from '../../testing/loadStrings';
import { MemoryAccessRepository } from '../../testing/MemoryAccessRepository';
import type { MemoryPerson, MemoryRole } from '../../testing/memoryPeople';
import { MemoryPeopleRepository } from '../../testing/MemoryPeopleRepository';
import { MemorySite } from '../../testing/MemorySite';
import { aUser, screenCulture, type ScreenUser } from '../../testing/screens';
import { MemoryTeamRepository } from '../../testing/updates/MemoryTeamRepository';
import { MemoryUpdates } from '../../testing/updates/MemoryUpdates';
import type { TeamRole } from '../../domain/updates/team';
import type { TeamEntry } from '../../domain/updates/TeamRepository';
import { UiWordsProvider } from '../words/UiWords';
import { createWords } from '../words/words';
import { TeamScreen } from './TeamScreen';
import { TeamWordsProvider } from './TeamWords';

const amir = aPerson();
const brigitte = aPerson({ id: 8, name: 'Brigitte Keller' });
const chidi = aPerson({ id: 9, name: 'Chidi Okafor' });

function teamRows(): MemoryUpdates {
  const rows = someRows();
  seedTeam(
    rows,
    aTeamEntry({
      id: 101,
      person: amir,
      roles: ['Admin', 'Lead'],
      platforms: ['Windows'],
      from: calendarDate('2026-01-01'),
      backup: brigitte,
      mentor: chidi,
      owns: [{ services: ['Windows Autopilot'], platforms: ['Windows'] }]
    }),
    aTeamEntry({ id: 102, person: brigitte, until: calendarDate('2026-04-30') }),
    aTeamEntry({ id: 103, person: chidi, roles: ['Help desk'], from: calendarDate('2026-06-01') })
  );
  return rows;
}

const now = (): Date => new Date('2026-05-04T09:00:00Z');

function someRows(): MemoryUpdates {
  return new MemoryUpdates(new MemorySite({ setUp: true, now }), true);
}

interface TeamPageProps {
  readonly locale: Locale;
  readonly asked: readonly TeamRole[] | undefined;
  readonly team: MemoryTeamRepository;
  readonly people: MemoryPeopleRepository;
  readonly first: readonly TeamEntry[];
  readonly me: MemoryPerson;
  readonly access: Access;
}

/** A part that shows the team, and reads it anew when that is asked for. */
function TeamPage({ locale, first, ...props }: TeamPageProps): JSX.Element {
  const [entries, setEntries] = React.useState(first);
  const words = React.useMemo(
    () => createWords(loadStrings<IOperationsUiStrings>('ui/loc', locale), screenCulture(locale, now)),
    [locale]
  );
  const { me } = props;
  return (
    <UiWordsProvider value={words}>
      <TeamWordsProvider strings={loadStrings<IOperationsTeamStrings>('ui/team/loc', locale)}>
        <TeamScreen
          {...props}
          entries={entries}
          services={['Windows 365']}
          onChanged={() => void props.team.team().then(setEntries)}
          onDirty={() => undefined}
          loadOwners={() => Promise.resolve([me])}
        />
      </TeamWordsProvider>
    </UiWordsProvider>
  );
}

interface OpenTeam {
  readonly page: {
    readonly rows: MemoryUpdates;
    readonly user: ScreenUser;
    readonly team: MemoryTeamRepository;
    /** Somebody else who works on the same site. */
    readonly colleague: { readonly team: MemoryTeamRepository };
  };
  readonly panel: BoundFunctions<typeof queries>;
}

interface TeamOptions {
  readonly rows?: MemoryUpdates;
  readonly as?: MemoryRole;
  readonly locale?: Locale;
  readonly asked?: readonly TeamRole[] | undefined;
}

async function openTeam(options: TeamOptions = {}): Promise<OpenTeam> {
  const { rows = teamRows(), as = 'owner', locale = 'en-us' } = options;
  const { site } = rows;
  const me = site.personByRole(as);
  const team = new MemoryTeamRepository(rows, me);
  const colleague = { team: new MemoryTeamRepository(rows, site.personByRole('member')) };
  const { container } = render(
    <TeamPage
      locale={locale}
      asked={'asked' in options ? options.asked : ['Admin']}
      team={team}
      people={new MemoryPeopleRepository(site, me)}
      first={await team.team()}
      me={me}
      access={await new MemoryAccessRepository(site, me).access()}
    />
  );
  return { page: { rows, user: aUser(), team, colleague }, panel: within(container) };
}

const storedOf = ({ rows }: OpenTeam['page'], personId: number) =>
  [...rows.team.values()].find(({ person }) => person.id === personId);

describe('the team', () => {
  it('is shown with everything that is known of each, by whether they are in it', async () => {
    const { panel } = await openTeam();
    const members = within(await panel.findByRole('list', { name: 'In the team' }));
    expect(members.getByRole('heading', { name: 'Amir Haddad' })).toBeInTheDocument();
    expect(members.getByText('Admin and Lead · Windows')).toBeInTheDocument();
    expect(members.getByText('Has to acknowledge · Since Jan 1')).toBeInTheDocument();
    expect(members.getByText('Backup: Brigitte Keller · Mentor: Chidi Okafor')).toBeInTheDocument();
    expect(members.getByText('Owns notices about Windows Autopilot on Windows')).toBeInTheDocument();
    const coming = within(panel.getByRole('list', { name: 'Will join' }));
    expect(coming.getByText('Need not acknowledge · From Jun 1')).toBeInTheDocument();
    expect(panel.getByText('Have left (1)')).toBeInTheDocument();
  });

  it('says what the list is for while it is empty, and takes the person who opened it', async () => {
    const { page, panel } = await openTeam({ rows: someRows() });
    expect(await panel.findByText(/^Who has to acknowledge follows from this list/)).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Add myself' }));
    expect(panel.getByRole('checkbox', { name: 'Admin' })).toBeChecked();
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    expect(await panel.findByText('Lena Lindqvist is in the team')).toBeInTheDocument();
    expect(await panel.findByRole('heading', { name: 'Lena Lindqvist' })).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: 'Add myself' })).not.toBeInTheDocument();
    expect(storedOf(page, 6)?.roles).toEqual(['Admin']);
  });

  it('says what is missing before it adds a person, and finds people in the directory', async () => {
    const { page, panel } = await openTeam({ rows: someRows() });
    await page.user.click(await panel.findByRole('button', { name: 'Add a person' }));
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    expect(panel.getByText('Choose a person.')).toBeInTheDocument();
    expect(panel.getByText('Choose at least one role.')).toBeInTheDocument();
    await page.user.type(panel.getByRole('combobox', { name: 'Person' }), 'Chidi');
    await page.user.click(await screen.findByText('Help Desk Agent'));
    await page.user.click(panel.getByRole('checkbox', { name: 'Help desk' }));
    await waitFor(() => expect(panel.queryByText('Choose a person.')).not.toBeInTheDocument());
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    expect(await panel.findByText('Chidi Okafor is in the team')).toBeInTheDocument();
    expect(storedOf(page, 9)?.roles).toEqual(['Help desk']);
  });

  it('ends with a last day instead of deleting, and takes that back', async () => {
    const { page, panel } = await openTeam();
    await page.user.click(await panel.findByRole('button', { name: 'Amir Haddad leaves the team' }));
    await page.user.click(panel.getByRole('button', { name: 'Set the last day' }));
    expect(await panel.findByText('Last day of Amir Haddad in the team: May 4')).toBeInTheDocument();
    expect(storedOf(page, 7)?.until).toBe('2026-05-04');
    await page.user.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByText('Undone: Amir Haddad is in the list as before')).toBeInTheDocument();
    expect(storedOf(page, 7)?.until).toBeNull();
  });

  it('is read anew on the page when it is left before the last day is kept', async () => {
    const { page, panel } = await openTeam();
    const update = page.team.update.bind(page.team);
    let goOn = (): void => undefined;
    const pause = new Promise<void>((resolve) => (goOn = resolve));
    jest.spyOn(page.team, 'update').mockImplementation(async (...change) => {
      await pause;
      return update(...change);
    });
    await page.user.click(await panel.findByRole('button', { name: 'Amir Haddad leaves the team' }));
    await page.user.click(panel.getByRole('button', { name: 'Set the last day' }));
    cleanup();
    const read = jest.spyOn(page.team, 'team').mockReturnValue(new Promise(() => undefined));
    goOn();
    await waitFor(() => expect(read).toHaveBeenCalledTimes(1));
    expect(storedOf(page, 7)?.until).toBe('2026-05-04');
  });

  it('takes rules of ownership, and says each in plain words', async () => {
    const { page, panel } = await openTeam();
    await page.user.click(await panel.findByRole('button', { name: 'Edit Amir Haddad' }));
    await page.user.click(panel.getByRole('button', { name: 'Add a rule' }));
    const rule = within(panel.getByRole('group', { name: 'Rule 2' }));
    expect(rule.getByText('Owns all notices that no other rule is about')).toBeInTheDocument();
    await page.user.selectOptions(
      rule.getByRole('combobox', { name: 'Add a service that notices name' }),
      'Windows 365'
    );
    await page.user.click(rule.getByRole('checkbox', { name: 'macOS' }));
    expect(rule.getByText('Owns notices about Windows 365 on macOS')).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Remove rule 1' }));
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    expect(await panel.findByText('Saved: Amir Haddad')).toBeInTheDocument();
    expect(storedOf(page, 7)?.owns).toEqual([{ services: ['Windows 365'], platforms: ['macOS'] }]);
  });

  it('keeps what was typed when it cannot be saved, and asks before it is thrown away', async () => {
    const { page, panel } = await openTeam();
    await page.user.click(await panel.findByRole('button', { name: 'Edit Amir Haddad' }));
    await page.user.click(panel.getByRole('checkbox', { name: 'Trainer' }));
    page.team.failNext('offline');
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    expect(await panel.findByText('Not saved. Your input is still here.')).toBeInTheDocument();
    expect(panel.getByRole('checkbox', { name: 'Trainer' })).toBeChecked();
    await page.user.click(panel.getByRole('button', { name: 'Cancel' }));
    await page.user.click(await panel.findByRole('button', { name: 'Keep editing' }));
    await page.user.click(panel.getByRole('button', { name: 'Try again' }));
    expect(await panel.findByText('Saved: Amir Haddad')).toBeInTheDocument();
    expect(storedOf(page, 7)?.roles).toEqual(['Admin', 'Trainer', 'Lead']);
  });

  it('shows both versions when somebody else was quicker, and writes what is chosen', async () => {
    const { page, panel } = await openTeam();
    await page.user.click(await panel.findByRole('button', { name: 'Edit Amir Haddad' }));
    await page.user.click(panel.getByRole('checkbox', { name: 'Trainer' }));
    const before = storedOf(page, 7);
    if (!before) throw new Error('Amir is not there.');
    await act(async () => {
      await page.colleague.team.update(before, { ...before, roles: ['Lead'], platforms: ['macOS'] });
    });
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    expect(await panel.findByText('Somebody else saved Amir Haddad first')).toBeInTheDocument();
    const roles = within(panel.getByRole('group', { name: 'Roles' }));
    expect(roles.getByRole('radio', { name: /^Your version\s*Admin, Trainer, and Lead$/ })).toBeChecked();
    expect(roles.getByRole('radio', { name: /^What is there now\s*Lead$/ })).not.toBeChecked();
    expect(panel.getByRole('radio', { name: /^What is there now\s*macOS$/ })).toBeChecked();
    await page.user.click(panel.getByRole('button', { name: 'Save what is chosen' }));
    expect(await panel.findByText('Saved: Amir Haddad')).toBeInTheDocument();
    expect(storedOf(page, 7)).toMatchObject({ roles: ['Admin', 'Trainer', 'Lead'], platforms: ['macOS'] });
  });

  it('shows who is there when somebody else has added the same person', async () => {
    const rows = someRows();
    const { page, panel } = await openTeam({ rows });
    await page.user.click(await panel.findByRole('button', { name: 'Add myself' }));
    const lena = rows.site.personByRole('owner');
    await act(async () => {
      await page.colleague.team.add({ ...aTeamEntry({ person: lena, roles: ['Lead'] }) });
    });
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    await panel.findByText('Somebody else saved Lena Lindqvist first');
    await page.user.click(panel.getByRole('button', { name: 'Leave it as it is now' }));
    expect(await panel.findByText('Lead · All platforms')).toBeInTheDocument();
    expect(rows.team.size).toBe(1);
  });

  it('adds a person again whose row was deleted meanwhile', async () => {
    const { page, panel } = await openTeam();
    await page.user.click(await panel.findByRole('button', { name: 'Edit Amir Haddad' }));
    await page.user.click(panel.getByRole('checkbox', { name: 'Trainer' }));
    page.rows.team.delete(101);
    await page.user.click(panel.getByRole('button', { name: 'Save' }));
    await page.user.click(await panel.findByRole('button', { name: 'Add again' }));
    expect(await panel.findByText('Saved: Amir Haddad')).toBeInTheDocument();
    expect(storedOf(page, 7)?.roles).toContain('Trainer');
  });

  it('can only be read by visitors', async () => {
    const { panel } = await openTeam({ as: 'visitor' });
    expect(await panel.findByText('You can see the team, but not change it.')).toBeInTheDocument();
    expect(panel.getByRole('heading', { name: 'Amir Haddad' })).toBeInTheDocument();
    expect(panel.queryByRole('button', { name: /Edit|leaves|Add/ })).not.toBeInTheDocument();
  });

  it('says nothing of acknowledging where that is not known', async () => {
    const { panel } = await openTeam({ asked: undefined });
    const members = within(await panel.findByRole('list', { name: 'In the team' }));
    expect(members.getByText('Since Jan 1')).toBeInTheDocument();
    expect(panel.queryByText(/acknowledge ·/)).not.toBeInTheDocument();
  });

  it('speaks Arabic', async () => {
    const { panel } = await openTeam({ locale: 'ar-sa' });
    const members = within(await panel.findByRole('list', { name: 'في الفريق' }));
    expect(members.getByText('مسؤول عن الإشعارات حول Windows Autopilot على Windows')).toBeInTheDocument();
  });
});
