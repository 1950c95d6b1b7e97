import { waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom';
import type { Course } from '../../../domain/training/course';
import { starterTraining } from '../../../starter/training';
import { openPanel, type OpenPanel } from '../testing/openPanel';
import { renderTraining, someRows, type TrainingPage, type TrainingRows } from '../testing/renderTraining';

const { skills, courses, plans } = starterTraining;
const all = skills.length + courses.length + plans.length;

async function openStarter(
  rows: TrainingRows = someRows()
): Promise<{ page: TrainingPage; panel: OpenPanel; rows: TrainingRows }> {
  const page = renderTraining({ rows, defaults: { view: 'courses' } });
  return { page, rows, panel: await openPanel(page, 'Starter courses') };
}

async function addAll(page: TrainingPage, panel: OpenPanel): Promise<void> {
  await page.user.click(await panel.findByRole('button', { name: `Add ${all}` }));
  await panel.findByText('Finished');
}

function courseOf({ training }: TrainingRows, key: string): Course | undefined {
  return [...training.courses.values()].find(({ sourceKey }) => sourceKey === `starter:${key}`);
}

describe('the starter content', () => {
  it('is added as drafts: courses teach the skills, and plans have the courses', async () => {
    const { page, panel, rows } = await openStarter();
    await addAll(page, panel);
    expect(panel.getByText(`Added: ${all}`)).toBeVisible();
    const course = courseOf(rows, 'compliance-basics');
    expect(course?.status).toBe('Draft');
    const skill = [...rows.training.skills.values()].find(({ sourceKey }) => sourceKey === 'starter:access');
    expect(course?.skills).toEqual([skill?.id]);
    const steps = [...rows.training.plans.values()].flatMap((plan) => plan.steps);
    expect(steps.filter(({ task }) => task.kind === 'course').length).toBeGreaterThan(10);
    await page.user.click(panel.getByRole('button', { name: 'Back to the starter content' }));
    expect(await panel.findByText('All of the starter content is there already.')).toBeVisible();
  });

  it('is put into use at once when that is wanted', async () => {
    const { page, panel, rows } = await openStarter();
    await page.user.click(await panel.findByLabelText('In use: it can be assigned at once'));
    await addAll(page, panel);
    expect(courseOf(rows, 'compliance-basics')?.status).toBe('In use');
    expect([...rows.training.plans.values()].map(({ status }) => status)).toEqual(plans.map(() => 'In use'));
  });

  it('says what it is before it is taken, and which courses a plan would lack', async () => {
    const { page, panel, rows } = await openStarter();
    const group = within(await panel.findByRole('group', { name: 'Courses' }));
    const [first] = courses;
    await page.user.click(group.getByLabelText(`Read “${first?.title ?? ''}” first`));
    expect(await group.findByRole('link', { name: first?.material.description ?? '' })).toHaveAttribute(
      'href',
      first?.material.url
    );
    await page.user.click(group.getByLabelText('Courses: all of them'));
    expect(panel.getByText(/^Plans name \d+ courses that are neither there nor ticked/)).toBeVisible();
    await page.user.click(panel.getByRole('button', { name: `Add ${skills.length + plans.length}` }));
    await panel.findByText('Finished');
    expect(rows.training.courses.size).toBe(0);
    expect(rows.training.plans.size).toBe(plans.length);
  });

  it('goes on from where it failed', async () => {
    const { page, panel, rows } = await openStarter();
    await panel.findByRole('button', { name: `Add ${all}` });
    const { addMany } = page.plans;
    page.plans.addMany = () => {
      page.plans.addMany = addMany;
      page.plans.failNext('offline');
      return page.plans.addMany([]);
    };
    await page.user.click(panel.getByRole('button', { name: `Add ${all}` }));
    expect(await panel.findByText('Not everything worked')).toBeVisible();
    expect(panel.getByText(`Did not work: ${plans.length}`)).toBeVisible();
    await page.user.click(panel.getByRole('button', { name: 'Try the rest again' }));
    expect(await panel.findByText('Finished')).toBeVisible();
    expect(rows.training.plans.size).toBe(plans.length);
    expect(rows.training.courses.size).toBe(courses.length);
  });

  it('is taken back where nobody touched it, says what stays and why, and comes back', async () => {
    const rows = someRows();
    const first = await openStarter(rows);
    await addAll(first.page, first.panel);
    first.page.unmount();
    const course = courseOf(rows, 'compliance-basics');
    if (course) rows.training.courses.set(course.id, { ...course, status: 'In use' });
    const { page, panel } = await openStarter(rows);
    // What is in use, and the skill that it teaches.
    await page.user.click(await panel.findByText('2 stay, and why'));
    expect(panel.getByText('It is in use.')).toBeVisible();
    expect(panel.getByText('Something that stays needs it.')).toBeVisible();
    await page.user.click(panel.getByRole('button', { name: `Remove ${all - 2} that nobody has touched` }));
    expect(await panel.findByText(`Removed: ${all - 2}`)).toBeVisible();
    expect(rows.training.courses.size).toBe(1);
    expect(rows.training.skills.size).toBe(1);
    expect([...rows.training.plans.values()].every(({ status }) => status === 'Retired')).toBe(true);
    await page.user.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByText(`Brought back: ${all - 2}`)).toBeVisible();
    await waitFor(() => expect(rows.training.courses.size).toBe(courses.length));
    expect([...rows.training.plans.values()].every(({ status }) => status === 'Draft')).toBe(true);
  });

  it('brings retired plans back with courses that were added anew', async () => {
    const rows = someRows();
    const first = await openStarter(rows);
    await addAll(first.page, first.panel);
    await first.page.user.click(first.panel.getByRole('button', { name: 'Back to the starter content' }));
    await first.page.user.click(
      await first.panel.findByRole('button', { name: `Remove ${all} that nobody has touched` })
    );
    await first.panel.findByText(`Removed: ${all}`);
    first.page.unmount();
    const { page, panel } = await openStarter(rows);
    await addAll(page, panel);
    expect(rows.training.plans.size).toBe(plans.length);
    const steps = [...rows.training.plans.values()].flatMap((plan) => plan.steps);
    const named = steps.flatMap(({ task }) => (task.kind === 'course' ? task.course : []));
    expect(named.length).toBeGreaterThan(10);
    expect(named.every((id) => rows.training.courses.has(id))).toBe(true);
    expect([...rows.training.plans.values()].every(({ status }) => status === 'Draft')).toBe(true);
  });
});
