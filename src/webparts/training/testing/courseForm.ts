import { screen } from '@testing-library/react';
import { layOutNothing } from '../../../testing/editor/layOutNothing';
import { loadRichTextEditor } from '../../../ui/editor/useRichEditor';
import { findPanel, renderTraining, type TrainingPage, type TrainingPageOptions } from './renderTraining';

/** Before the tests of a form: the editor works without layout. */
export async function prepareForms(): Promise<void> {
  layOutNothing();
  await loadRichTextEditor();
}

export function box(name: string | RegExp): HTMLElement {
  return screen.getByRole('textbox', { name });
}

export async function press(page: TrainingPage, name: string): Promise<void> {
  await page.user.click(screen.getByRole('button', { name }));
}

/** The page with the form of a new course. */
export async function openNewCourse(options: TrainingPageOptions = {}): Promise<TrainingPage> {
  const page = renderTraining({ defaults: { view: 'courses' }, ...options });
  await page.user.click(await screen.findByRole('button', { name: 'Add a course' }));
  await findPanel('Add a course');
  await screen.findByRole('textbox', { name: 'Title' });
  return page;
}

/** The page with the form of the course with this id. */
export async function openCourseForm(id: number, options: TrainingPageOptions): Promise<TrainingPage> {
  const page = renderTraining({ query: `?om=view:courses;course:${id}`, ...options });
  const edit = await screen.findByRole('button', { name: 'Edit' });
  await page.user.click(edit);
  await findPanel('Edit the course');
  return page;
}
