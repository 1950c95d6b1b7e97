import { screen, within, type BoundFunctions, type queries } from '@testing-library/react';
import { findPanel, type FaqPage } from './renderFaq';

export type OpenPanel = BoundFunctions<typeof queries>;

/** Opens what the menu calls `title` in the panel. */
export async function openPanel(page: FaqPage, title: string): Promise<OpenPanel> {
  await page.user.click(await screen.findByRole('button', { name: 'More' }));
  await page.user.click(screen.getByRole('menuitem', { name: title }));
  return within(await findPanel(title));
}

/** Opens the import. */
export async function openImport(page: FaqPage): Promise<OpenPanel> {
  const panel = await openPanel(page, 'Import entries');
  await panel.findByRole('button', { name: 'Choose a file' });
  return panel;
}

/** Pastes a text and asks for the preview. */
export async function paste(page: FaqPage, panel: OpenPanel, text: string): Promise<void> {
  const box = panel.getByLabelText('Or paste its text');
  await page.user.clear(box);
  await page.user.click(box);
  await page.user.paste(text);
  await page.user.click(panel.getByRole('button', { name: 'Preview' }));
}

/** The row of the preview that holds a title. */
export async function findRow(panel: OpenPanel, title: string | RegExp): Promise<HTMLElement> {
  return (await panel.findByRole('rowheader', { name: title })).closest('tr') as HTMLElement;
}
