import { screen } from '@testing-library/react';
import { layOutNothing } from '../../../testing/editor/layOutNothing';
import { loadRichTextEditor } from '../../../ui/editor/useRichEditor';
import { findPanel, renderFaq, type FaqPage, type FaqPageOptions } from './renderFaq';

/** Before the tests of a form: the editor works without layout, and nothing is kept of another test. */
export async function prepareForms(): Promise<void> {
  layOutNothing();
  await loadRichTextEditor();
}

/** The page with the form of a new entry. */
export async function openNew(
  options: FaqPageOptions = {}
): Promise<FaqPage & { readonly form: HTMLElement }> {
  const page = renderFaq(options);
  await page.user.click(await screen.findByRole('button', { name: 'Add an entry' }));
  const form = await findPanel('Add an entry');
  return { ...page, form };
}

export function box(name: string | RegExp): HTMLElement {
  return screen.getByRole('textbox', { name });
}

/** The page with the form of the entry that `query` opens. */
export async function openEdit(options: FaqPageOptions): Promise<FaqPage & { readonly form: HTMLElement }> {
  const page = renderFaq(options);
  await page.user.click(await screen.findByRole('button', { name: 'Edit' }));
  const form = await findPanel('Edit the entry');
  return { ...page, form };
}
