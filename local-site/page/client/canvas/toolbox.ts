import type { ChromeStrings } from '../../shared/chromeStrings';
import type { Language } from '../../shared/viewSettings';
import { el, button } from '../dom/el';
import { openDialog } from '../dom/dialog';
import type { ComponentManifest } from '../runtime/types';
import { manifestDescription, manifestTitle } from './webPartData';

/** Lets the person choose one of the package's web parts. */
export function openToolbox(
  opener: HTMLElement,
  manifests: readonly ComponentManifest[],
  language: Language,
  words: ChromeStrings,
  onChoose: (componentId: string) => void
): void {
  const list = el('div', { class: 'toolbox' });
  const close = openDialog(words.addWebPart, words.closePanel, list, opener);
  for (const manifest of manifests) {
    const entry = button('', 'toolboxEntry', () => {
      close();
      onChoose(manifest.id);
    });
    entry.append(
      el('strong', {}, manifestTitle(manifest, language)),
      el('span', {}, manifestDescription(manifest, language))
    );
    list.append(entry);
  }
}
