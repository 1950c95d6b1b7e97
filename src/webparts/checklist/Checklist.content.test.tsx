import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { starterTasks } from '../../starter';
import { aTask } from '../../testing/builders';
import {
  aSite,
  findPanel,
  renderChecklist,
  type ChecklistPage,
  pressEscape
} from './testing/renderChecklist';

const guide = JSON.stringify({
  title: 'A small guide',
  phases: [
    { id: 'pilot', title: 'Pilot', checklist: [{ id: 'pilot-1', text: 'Choose pilot users.' }] },
    {
      id: 'om',
      title: 'Operations and maintenance',
      checklist: [{ id: 'om-1', text: 'Watch the alerts.' }, { id: 'om-2', text: '' }, 'nonsense']
    }
  ]
});

async function paste(page: ChecklistPage, text: string): Promise<void> {
  await page.user.click(await screen.findByLabelText('Or paste its text'));
  await page.user.paste(text);
  await page.user.click(screen.getByRole('button', { name: 'Preview' }));
}

describe('set-up', () => {
  async function openPlan(page: ChecklistPage): Promise<HTMLElement> {
    await page.user.click(await screen.findByRole('button', { name: 'Set up the lists' }));
    const panel = await findPanel('Set up the lists');
    await within(panel).findByText(/^\d+ steps$/);
    return panel;
  }

  it('shows its steps, takes them, and offers something to begin with', async () => {
    const page = renderChecklist({ site: aSite(false) });
    const panel = within(await openPlan(page));
    expect(panel.getByRole('heading', { name: 'OM Tasks' })).toBeInTheDocument();
    expect(panel.getByText('Add the column "Focus area"')).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Set up the lists' }));
    expect(await panel.findByText('The lists are ready')).toBeInTheDocument();
    expect(panel.getByRole('button', { name: 'Starter content' })).toBeInTheDocument();
    expect(await screen.findByText('No tasks yet')).toBeInTheDocument();
  });

  it('can be stopped, and goes on from there', async () => {
    const page = renderChecklist({ site: aSite(false) });
    const panel = within(await openPlan(page));
    const release = page.setup.hold();
    await page.user.click(panel.getByRole('button', { name: 'Set up the lists' }));
    await page.user.click(await panel.findByRole('button', { name: 'Stop' }));
    release();
    expect(await panel.findByText('Set-up was stopped')).toBeInTheDocument();
    expect(panel.getByText('1 step was done and stays.')).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: 'Run again' }));
    expect(await panel.findByText('The lists are ready')).toBeInTheDocument();
  });

  it('says which step failed, which right is missing, and whom to ask', async () => {
    const page = renderChecklist({ site: aSite(false) });
    const panel = within(await openPlan(page));
    page.setup.failNext('forbidden');
    await page.user.click(panel.getByRole('button', { name: 'Set up the lists' }));
    expect(await panel.findByText(/^Step 1 of \d+ failed: Create the list/)).toBeInTheDocument();
    expect(panel.getByText('The right "Manage Lists" is missing.')).toBeInTheDocument();
    expect(await panel.findByText('You can ask Lena Lindqvist.')).toBeInTheDocument();
  });

  it('tells people without the right whom to ask', async () => {
    renderChecklist({ site: aSite(false), as: 'visitor' });
    expect(await screen.findByText('You can ask Lena Lindqvist.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Set up the lists' })).not.toBeInTheDocument();
  });

  /** The lists as the suite's first version made them: without a column that is read now. */
  function olderSite(): ReturnType<typeof aSite> {
    const site = aSite();
    const { tasks } = site.existing;
    if (!tasks) throw new Error('The site has no tasks.');
    const columns = tasks.columns.filter(({ name }) => name !== 'OMSchedule');
    site.existing = { ...site.existing, tasks: { ...tasks, columns } };
    site.recordedVersion = 3;
    return site;
  }

  it('is demanded when the lists lack what is read now, and nothing is lost by it', async () => {
    const site = olderSite();
    site.seed(aTask({ id: 1, title: 'Of last year' }));
    const page = renderChecklist({ site });
    expect(await screen.findByText('The lists are of an older version')).toBeInTheDocument();
    expect(screen.queryByText(/has no lists on this site yet/)).not.toBeInTheDocument();
    await page.user.click(screen.getByRole('button', { name: 'Look at the changes' }));
    const panel = within(await findPanel('Set up the lists'));
    await page.user.click(await panel.findByRole('button', { name: 'Set up the lists' }));
    expect(await panel.findByText('The lists are ready')).toBeInTheDocument();
    expect(await screen.findByText('Of last year')).toBeInTheDocument();
  });

  it('of older lists is asked of somebody who may do it', async () => {
    renderChecklist({ site: olderSite(), as: 'visitor' });
    expect(await screen.findByText(/has to bring them up to date/)).toBeInTheDocument();
    expect(await screen.findByText('You can ask Lena Lindqvist.')).toBeInTheDocument();
  });

  it('is offered when the lists are of an older version', async () => {
    const site = aSite();
    site.recordedVersion = 1;
    const page = renderChecklist({ site });
    await page.user.click(await screen.findByRole('button', { name: 'Look at the changes' }));
    await findPanel('Set up the lists');
    expect(await screen.findByText(/^Record version/)).toBeInTheDocument();
  });
});

describe('starter content', () => {
  async function openStarter(page: ChecklistPage): Promise<HTMLElement> {
    await page.user.click(await screen.findByRole('button', { name: 'More' }));
    await page.user.click(screen.getByRole('menuitem', { name: 'Starter content' }));
    return findPanel('Starter content');
  }

  it('is shown first, then added, and taken back as far as nobody has touched it', async () => {
    const page = renderChecklist();
    let panel = within(await openStarter(page));
    const total = starterTasks.length;
    await page.user.click(await panel.findByRole('button', { name: `Add ${total} tasks` }));
    expect(await panel.findByText(`${total} tasks added.`)).toBeInTheDocument();
    pressEscape();
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    const [first] = await screen.findAllByRole('button', { name: /^Complete:/ });
    await page.user.click(first as HTMLElement);
    await screen.findByText(/^Task completed:/);

    panel = within(await openStarter(page));
    await page.user.click(await panel.findByText('1 task stays'));
    expect(panel.getByText('Stays: it was completed')).toBeInTheDocument();
    await page.user.click(panel.getByRole('button', { name: `Remove ${total - 1} tasks` }));
    expect(await panel.findByText(`${total - 1} tasks moved to the recycle bin.`)).toBeInTheDocument();
    expect(page.site.tasks.size).toBe(1);
  });
});

describe('importing a planning guide', () => {
  async function openGuide(page: ChecklistPage): Promise<void> {
    await page.user.click(await screen.findByRole('button', { name: 'Import a planning guide' }));
    await findPanel('Import a planning guide');
  }

  it('shows what would be added, writes it on confirmation, and adds nothing twice', async () => {
    const page = renderChecklist();
    await openGuide(page);
    await paste(page, guide);
    expect(await screen.findByRole('checkbox', { name: 'Operations and maintenance' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Pilot' })).not.toBeChecked();
    expect(screen.getByText('Not taken: it says nothing')).toBeInTheDocument();
    expect(screen.getByText('Not taken: it is not in the expected form')).toBeInTheDocument();
    expect(page.site.tasks.size).toBe(0);
    await page.user.click(screen.getByRole('button', { name: 'Add 1 task' }));
    expect(await screen.findByText('1 task added.')).toBeInTheDocument();
    pressEscape();
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());

    await page.user.click(screen.getByRole('button', { name: 'More' }));
    await page.user.click(screen.getByRole('menuitem', { name: 'Import a planning guide' }));
    await paste(page, guide);
    expect(await screen.findByText('Already there')).toBeInTheDocument();
    expect(screen.getByText('Everything in the chosen phases is on the list already.')).toBeInTheDocument();
    await page.user.click(screen.getByRole('checkbox', { name: 'Pilot' }));
    await page.user.click(screen.getByRole('button', { name: 'Add 1 task' }));
    await screen.findByText('1 task added.');
    expect(page.site.tasks.size).toBe(2);
  });

  it.each([
    ['not JSON at all', 'The text is not JSON. Choose the file as it was exported.'],
    ['{"title":"x"}', 'The file has no title or no phases. Choose a planning guide.']
  ])('says why %s is no guide', async (text, words) => {
    const page = renderChecklist();
    await openGuide(page);
    await paste(page, text);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('takes a file', async () => {
    const page = renderChecklist();
    await openGuide(page);
    const file = new File([guide], 'guide.json', { type: 'application/json' });
    await page.user.upload(await screen.findByLabelText('Planning guide file'), file);
    expect(await screen.findByText('A small guide')).toBeInTheDocument();
  });
});
