import { screen, waitFor, within, type BoundFunctions, type queries } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { Task } from '../../../domain/tasks/task';
import { aPerson, aTask } from '../../../testing/builders';
import {
  aSite,
  findPanel,
  pressEscape,
  renderChecklist,
  type ChecklistPage,
  type PageOptions
} from '../testing/renderChecklist';

type Panel = BoundFunctions<typeof queries>;

const amir = aPerson();
const brigitte = aPerson({ id: 8, name: 'Brigitte Keller', email: 'brigitte.keller@contoso.example' });

const tasks: readonly Task[] = [
  aTask({ id: 1, title: 'Owned', owner: amir }),
  aTask({ id: 2, title: 'Covered by the other', owner: amir, backup: brigitte }),
  aTask({ id: 3, title: 'Backed up', owner: brigitte, backup: amir }),
  aTask({ id: 4, title: 'Of nobody' })
];

function open(options: PageOptions & { readonly tasks?: readonly Task[] } = {}): ChecklistPage {
  const site = aSite();
  site.seed(...(options.tasks ?? tasks));
  return renderChecklist({ site, ...options });
}

async function openHandOver(page: ChecklistPage): Promise<Panel> {
  await page.user.click(await screen.findByRole('button', { name: 'More' }));
  await page.user.click(screen.getByRole('menuitem', { name: 'Hand over tasks' }));
  const panel = within(await findPanel('Hand over tasks'));
  await panel.findByRole('combobox', { name: 'From' });
  return panel;
}

async function choose(page: ChecklistPage, panel: Panel, from: string, to: string): Promise<void> {
  await page.user.selectOptions(panel.getByRole('combobox', { name: 'From' }), from);
  await page.user.type(panel.getByRole('combobox', { name: 'To' }), to);
  // Only suggestions tell what people do; the box "From" has options as well.
  await page.user.click(await screen.findByRole('option', { name: /Administrator|Agent/ }));
  await panel.findByRole('button', { name: /^Remove/ });
}

const amirOption = 'Amir Haddad (owns 2, backs up 1)';

function changes(panel: Panel): readonly string[] {
  const list = panel.getByRole('list', { name: 'What changes' });
  return within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent ?? '');
}

function places(page: ChecklistPage): readonly string[] {
  return [...page.site.tasks.values()].map(
    ({ owner, backup }) => `${owner?.name ?? '-'} / ${backup?.name ?? '-'}`
  );
}

describe('handing over', () => {
  it('shows every change and its consequences first, and writes nothing before that', async () => {
    const page = open();
    const panel = await openHandOver(page);
    expect(
      within(panel.getByRole('combobox', { name: 'From' }))
        .getAllByRole('option')
        .map(({ textContent }) => textContent)
    ).toEqual(['Choose a person', amirOption, 'Brigitte Keller (owns 1, backs up 1)']);
    await choose(page, panel, amirOption, 'brigitte');
    expect(panel.getByRole('heading', { name: '3 tasks change' })).toBeInTheDocument();
    expect(panel.getByText('2 tasks will have no backup afterwards.')).toBeInTheDocument();
    expect(changes(panel)).toEqual([
      'OwnedOwner: Amir Haddad → Brigitte Keller',
      'Covered by the otherOwner: Amir Haddad → Brigitte KellerBackup: Brigitte Keller → NobodyNo backup afterwards',
      'Backed upBackup: Amir Haddad → NobodyNo backup afterwards'
    ]);
    await page.user.click(panel.getByRole('radio', { name: 'Amir Haddad' }));
    expect(changes(panel)).toEqual([
      'OwnedOwner: Amir Haddad → Brigitte Keller',
      'Covered by the otherOwner: Amir Haddad → Brigitte KellerBackup: Brigitte Keller → Amir HaddadChange places'
    ]);
    expect(
      panel.getByRole('heading', { name: 'Stay as they are: Amir Haddad remains the backup' })
    ).toBeInTheDocument();
    expect(places(page)).toEqual([
      'Amir Haddad / -',
      'Amir Haddad / Brigitte Keller',
      'Brigitte Keller / Amir Haddad',
      '- / -'
    ]);
  });

  it('hands over after confirmation, and takes it back', async () => {
    const page = open();
    const panel = await openHandOver(page);
    await choose(page, panel, amirOption, 'chidi');
    await page.user.click(panel.getByRole('button', { name: 'Hand over 3 tasks' }));
    expect(await panel.findByText('3 tasks handed over')).toBeInTheDocument();
    expect(places(page)).toEqual([
      'Chidi Okafor / -',
      'Chidi Okafor / Brigitte Keller',
      'Brigitte Keller / Chidi Okafor',
      '- / -'
    ]);
    await page.user.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByText('3 tasks given back')).toBeInTheDocument();
    expect(places(page)[0]).toBe('Amir Haddad / -');
    expect(places(page)[2]).toBe('Brigitte Keller / Amir Haddad');
    await page.user.click(panel.getByRole('button', { name: 'Hand over again' }));
    expect(panel.getByRole('button', { name: 'Hand over 3 tasks' })).toBeInTheDocument();
  });

  it('hands over only the chosen places', async () => {
    const page = open();
    const panel = await openHandOver(page);
    await choose(page, panel, amirOption, 'chidi');
    await page.user.click(panel.getByRole('checkbox', { name: 'Tasks that they own' }));
    expect(changes(panel)).toEqual(['Backed upBackup: Amir Haddad → Chidi Okafor']);
    await page.user.click(panel.getByRole('checkbox', { name: 'Tasks that they back up' }));
    expect(panel.queryByRole('button', { name: /^Hand over/ })).not.toBeInTheDocument();
    expect(panel.getAllByText('Choose at least one kind of tasks.')).not.toHaveLength(0);
  });

  it('says why nothing can be handed over', async () => {
    const page = open();
    const panel = await openHandOver(page);
    await choose(page, panel, amirOption, 'amir');
    expect(
      panel.getByText('Amir Haddad cannot hand over to themselves. Choose somebody else.')
    ).toBeInTheDocument();
  });

  it('tells task by task what somebody else changed meanwhile, and tries the rest again', async () => {
    const page = open();
    const panel = await openHandOver(page);
    await choose(page, panel, amirOption, 'chidi');
    const first = page.site.tasks.get(1) as Task;
    await page.colleague.update(first, { ...first, title: 'Owned, renamed' });
    await page.user.click(panel.getByRole('button', { name: 'Hand over 3 tasks' }));
    expect(await panel.findByText('2 tasks handed over')).toBeInTheDocument();
    expect(panel.getByText('1 task stays as it is:')).toBeInTheDocument();
    expect(panel.getByRole('list', { name: 'Not handed over' })).toHaveTextContent(
      'OwnedSomebody else changed this first.'
    );
    await screen.findByText('Owned, renamed');
    await page.user.click(panel.getByRole('button', { name: 'Try the rest again' }));
    expect(await panel.findByText('3 tasks handed over')).toBeInTheDocument();
    expect(places(page)[0]).toBe('Chidi Okafor / -');
    await page.user.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByText('3 tasks given back')).toBeInTheDocument();
    expect(places(page)).toEqual([
      'Amir Haddad / -',
      'Amir Haddad / Brigitte Keller',
      'Brigitte Keller / Amir Haddad',
      '- / -'
    ]);
  });

  it('can be stopped; what was handed over stays', async () => {
    const page = open();
    const panel = await openHandOver(page);
    await choose(page, panel, amirOption, 'chidi');
    const release = page.tasks.hold();
    await page.user.click(panel.getByRole('button', { name: 'Hand over 3 tasks' }));
    await page.user.click(await panel.findByRole('button', { name: 'Stop' }));
    expect(panel.getByRole('button', { name: 'Stopping' })).toBeDisabled();
    release();
    expect(await panel.findByText(/tasks? (is|are) left\.$/)).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Try the rest again' }));
    await waitFor(() => expect(places(page)[2]).toBe('Brigitte Keller / Chidi Okafor'));
  });

  it('gives back what an interrupted undo left, when it is tried again', async () => {
    const page = open();
    const panel = await openHandOver(page);
    await choose(page, panel, amirOption, 'chidi');
    await page.user.click(panel.getByRole('button', { name: 'Hand over 3 tasks' }));
    await panel.findByText('3 tasks handed over');
    page.tasks.failNext('offline');
    await page.user.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByText(/^[0-2] tasks? given back$/)).toBeInTheDocument();
    expect(panel.getByRole('list', { name: 'Not given back' })).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Try the rest again' }));
    await waitFor(() =>
      expect(panel.queryByRole('list', { name: 'Not given back' })).not.toBeInTheDocument()
    );
    await panel.findByText(/given back$/);
    expect(places(page).join()).not.toContain('Chidi Okafor');
  });

  it('names whom to ask when the right is missing', async () => {
    const page = open();
    const panel = await openHandOver(page);
    await choose(page, panel, amirOption, 'chidi');
    page.tasks.failNext('forbidden');
    await page.user.click(panel.getByRole('button', { name: 'Hand over 3 tasks' }));
    expect(await panel.findByText('You can ask Lena Lindqvist.')).toBeInTheDocument();
    expect(panel.getByText('0 tasks handed over')).toBeInTheDocument();
  });

  it('asks before it throws away what was chosen', async () => {
    const page = open();
    const panel = await openHandOver(page);
    await choose(page, panel, amirOption, 'chidi');
    pressEscape();
    expect(await panel.findByText('Discard what you typed?')).toBeInTheDocument();
  });

  it('has nothing to offer where nobody has a task', async () => {
    const page = open({ tasks: [aTask({ id: 1 })] });
    await page.user.click(await screen.findByRole('button', { name: 'More' }));
    await page.user.click(screen.getByRole('menuitem', { name: 'Hand over tasks' }));
    expect(await screen.findByText('Nobody owns or backs up an open task.')).toBeInTheDocument();
  });

  it('reads from right to left in Arabic, whatever script the names are in', async () => {
    const page = open({ locale: 'ar-sa', defaults: { view: 'coverage' } });
    await page.user.click(await screen.findByRole('button', { name: 'تسليم…: Amir Haddad' }));
    const panel = within(await findPanel('تسليم المهام'));
    await page.user.type(await panel.findByRole('combobox', { name: 'إلى' }), 'chidi');
    await page.user.click(await screen.findByRole('option', { name: /Agent/ }));
    const list = await panel.findByRole('list', { name: 'ما سيتغير' });
    const [first] = within(list).getAllByRole('listitem');
    expect(first).toHaveTextContent('المسؤول: Amir Haddad ← Chidi Okafor');
    const isolated = Array.from(first?.querySelectorAll('bdi') ?? [], ({ textContent }) => textContent);
    expect(isolated).toEqual(['Owned', 'Amir Haddad', 'Chidi Okafor']);
  });
});
