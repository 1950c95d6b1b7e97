import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import { aTask } from '../../testing/builders';
import { aSite, renderChecklist, type ChecklistPage, pressEscape } from './testing/renderChecklist';

function site(): ReturnType<typeof aSite> {
  const result = aSite();
  result.seed(aTask({ id: 1, title: 'Check the connector', dueDate: null, instructions: '<p>Look.</p>' }));
  return result;
}

async function openForm(page: ChecklistPage): Promise<HTMLElement> {
  await page.user.click(await screen.findByRole('button', { name: 'Check the connector' }));
  await page.user.click(await screen.findByRole('button', { name: 'Edit' }));
  return screen.findByRole('textbox', { name: 'Task' });
}

describe('adding a task', () => {
  it('stores what was typed and chosen', async () => {
    const { user, site: data } = renderChecklist({ site: site() });
    await user.click(await screen.findByRole('button', { name: 'Add task' }));
    await user.type(await screen.findByRole('textbox', { name: 'Task' }), 'Renew the certificate');
    await user.type(screen.getByRole('textbox', { name: 'Instructions' }), 'First.{Enter}{Enter}Then.');
    await user.click(screen.getByRole('combobox', { name: /^Focus area/ }));
    await user.click(await screen.findByRole('option', { name: 'Training' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Task added: Renew the certificate')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Renew the certificate' })).toBeInTheDocument();
    expect([...data.tasks.values()][1]).toMatchObject({
      title: 'Renew the certificate',
      focusArea: 'Training',
      instructions: '<p>First.</p><p>Then.</p>'
    });
  });

  it('finds its owner in the directory', async () => {
    const { user, site: data } = renderChecklist({ site: site() });
    await user.click(await screen.findByRole('button', { name: 'Add task' }));
    await user.type(await screen.findByRole('textbox', { name: 'Task' }), 'For Zoe');
    await user.type(screen.getByRole('combobox', { name: 'Owner' }), 'zoe');
    await user.click(await screen.findByText('Zoe Winter'));
    await screen.findByRole('button', { name: /Remove/ });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Task added: For Zoe');
    expect([...data.tasks.values()][1]?.owner?.name).toBe('Zoe Winter');
  });

  it('says what keeps it from being saved, at the field', async () => {
    const { user } = renderChecklist({ site: site() });
    await user.click(await screen.findByRole('button', { name: 'Add task' }));
    const title = await screen.findByRole('textbox', { name: 'Task' });
    await user.click(screen.getByText('Runbook, effort, platforms'));
    await user.type(screen.getByRole('textbox', { name: 'Address of the runbook' }), 'example');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Say what has to be done.')).toBeInTheDocument();
    expect(screen.getByText(/begins with https/)).toBeInTheDocument();
    await waitFor(() => expect(title).toHaveFocus());
  });

  it('asks before it throws away what was typed', async () => {
    const { user } = renderChecklist({ site: site() });
    await user.click(await screen.findByRole('button', { name: 'Add task' }));
    await user.type(await screen.findByRole('textbox', { name: 'Task' }), 'Half a tho');
    pressEscape();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Keep editing' })).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Keep editing' }));
    expect(screen.getByRole('textbox', { name: 'Task' })).toHaveValue('Half a tho');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });
});

describe('editing a task', () => {
  it.each([
    ['offline', 'Try again'],
    ['forbidden', 'Reload the page'],
    ['invalid', undefined],
    ['throttled', 'Try again']
  ] as const)('keeps the input when saving fails: %s', async (kind, wayOut) => {
    const page = renderChecklist({ site: site() });
    const title = await openForm(page);
    await page.user.clear(title);
    await page.user.type(title, 'Check both connectors');
    page.tasks.failNext(kind, 1, { retryAfterSeconds: 30 });
    await page.user.click(screen.getByRole('button', { name: 'Save' }));
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('Not saved. Your input is still here.')).toBeInTheDocument();
    if (wayOut) expect(alert.getByRole('button', { name: wayOut })).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Task' })).toHaveValue('Check both connectors');
    await page.user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Task saved: Check both connectors')).toBeInTheDocument();
  });

  it('offers to save as a new task when somebody deleted it', async () => {
    const page = renderChecklist({ site: site() });
    const title = await openForm(page);
    await page.user.type(title, ' now');
    page.site.tasks.delete(1);
    await page.user.click(screen.getByRole('button', { name: 'Save' }));
    await page.user.click(await screen.findByRole('button', { name: 'Save as a new task' }));
    await waitFor(() =>
      expect([...page.site.tasks.values()].map((task) => task.title)).toEqual(['Check the connector now'])
    );
  });

  it('keeps instructions that it cannot show, until the person replaces them', async () => {
    const data = aSite();
    const html = '<table><tbody><tr><td>Cell</td></tr></tbody></table>';
    data.seed(aTask({ id: 1, title: 'Check the connector', instructions: html }));
    const page = renderChecklist({ site: data });
    const title = await openForm(page);
    expect(screen.getByText(/They stay as they are/)).toBeInTheDocument();
    await page.user.type(title, ' now');
    await page.user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Task saved: Check the connector now');
    expect(data.tasks.get(1)?.instructions).toBe(html);
  });
});

describe('when somebody else saved first', () => {
  async function conflict(page: ChecklistPage): Promise<void> {
    const title = await openForm(page);
    const before = await page.tasks.get(1);
    await page.colleague.update(before, { ...before, title: 'Check it daily', focusArea: 'Training' });
    await page.user.type(title, ' twice');
    await page.user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Somebody else saved this task first');
  }

  it('shows both versions, and proposes the side that changed a field', async () => {
    const page = renderChecklist({ site: site() });
    await conflict(page);
    const title = within(screen.getByRole('group', { name: /^Task.*Both changed this/ }));
    expect(title.getByRole('radio', { name: 'Your version Check the connector twice' })).toBeChecked();
    expect(title.getByRole('radio', { name: 'Version of Amir Haddad Check it daily' })).not.toBeChecked();
    const area = within(screen.getByRole('group', { name: 'Focus area' }));
    expect(area.getByRole('radio', { name: /Training/ })).toBeChecked();
    expect(screen.queryByRole('group', { name: 'Instructions' })).not.toBeInTheDocument();
    expect(page.site.tasks.get(1)?.title).toBe('Check it daily');
  });

  it('saves the chosen mix on the fresh version', async () => {
    const page = renderChecklist({ site: site() });
    await conflict(page);
    await page.user.click(screen.getByRole('button', { name: 'Save the chosen version' }));
    expect(await screen.findByText('Task saved: Check the connector twice')).toBeInTheDocument();
    expect(page.site.tasks.get(1)).toMatchObject({
      title: 'Check the connector twice',
      focusArea: 'Training'
    });
  });

  it('takes one version as a whole', async () => {
    const page = renderChecklist({ site: site() });
    await conflict(page);
    await page.user.click(screen.getByRole('button', { name: 'All mine' }));
    await page.user.click(screen.getByRole('button', { name: 'Save the chosen version' }));
    await screen.findByText('Task saved: Check the connector twice');
    expect(page.site.tasks.get(1)?.focusArea).toBe('Operations');
  });

  it('asks again when a third version came in between', async () => {
    const page = renderChecklist({ site: site() });
    await conflict(page);
    const now = await page.tasks.get(1);
    await page.colleague.update(now, { ...now, title: 'Check it hourly' });
    await page.user.click(screen.getByRole('button', { name: 'Save the chosen version' }));
    expect(await screen.findByText('Check it hourly')).toBeInTheDocument();
  });
});
