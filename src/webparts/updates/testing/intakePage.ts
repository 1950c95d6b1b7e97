import { screen, within, type BoundFunctions, type queries } from '@testing-library/react';
import { findPanel, type UpdatesPage } from './renderUpdates';

export type IntakePanel = BoundFunctions<typeof queries>;

/** Opens the panel in which notices are taken in. */
export async function openIntake(page: UpdatesPage): Promise<IntakePanel> {
  // An empty feed offers it once more.
  const [button] = await screen.findAllByRole('button', { name: 'Take in notices' });
  await page.user.click(button as HTMLElement);
  const panel = within(await findPanel('Take in notices'));
  await panel.findByRole('button', { name: 'Choose a file' });
  return panel;
}

/** Pastes a text and asks for the preview. */
export async function paste(page: UpdatesPage, panel: IntakePanel, text: string): Promise<void> {
  await page.user.click(panel.getByLabelText('Or paste its text'));
  await page.user.paste(text);
  await page.user.click(panel.getByRole('button', { name: 'Preview' }));
}

/** The row of the preview that holds a title. */
export async function findRow(panel: IntakePanel, title: string | RegExp): Promise<HTMLElement> {
  return (await panel.findByRole('rowheader', { name: title })).closest('tr') as HTMLElement;
}
