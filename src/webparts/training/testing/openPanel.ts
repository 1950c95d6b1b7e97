import { screen, within, type BoundFunctions, type queries } from '@testing-library/react';
import { findPanel, type TrainingPage } from './renderTraining';

export type OpenPanel = BoundFunctions<typeof queries>;

/** Opens a screen of the menu. */
export async function openPanel({ user }: TrainingPage, item: string): Promise<OpenPanel> {
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
  return within(await findPanel(item));
}

/** Pastes a text into the import and asks for the preview. */
export async function pasteCourses({ user }: TrainingPage, panel: OpenPanel, text: string): Promise<void> {
  const box = await panel.findByLabelText(/^Or paste rows/);
  await user.clear(box);
  await user.click(box);
  await user.paste(text);
  await user.click(panel.getByRole('button', { name: 'Preview' }));
}
