import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { cleanPasted } from '../paste/cleanPasted';
import { linkAddress, setLink } from './links';
import { cleanOwnCopy } from './ownCopy';
import { readPastedText } from './pastedText';

/** What could not be put into the text. */
export type LeftOut = { readonly kind: 'pictures'; readonly count: number } | { readonly kind: 'files' };

/** Files without words beside them: what comes from a page or a document has both. */
function filesOf(data: DataTransfer | null): readonly File[] {
  if (!data || data.getData('text/html') !== '' || data.getData('text/plain') !== '') return [];
  return Array.from(data.files);
}

function leftOut(files: readonly File[]): LeftOut {
  const isPictures = files.every((file) => file.type.startsWith('image/'));
  return isPictures ? { kind: 'pictures', count: files.length } : { kind: 'files' };
}

/** A pasted address becomes a link: of the words that are selected, or of itself. */
function pasteAddress(view: EditorView, text: string): boolean {
  const href = /^https?:\/\/\S+$/i.test(text.trim()) ? linkAddress(text) : undefined;
  return href !== undefined && setLink(href, text.trim())(view.state, view.dispatch);
}

/** Cleans what is pasted or dropped, and tells what was left out. */
export function pasting(onLeftOut: (what: LeftOut) => void): Plugin {
  const refuseFiles = (data: DataTransfer | null): boolean => {
    const files = filesOf(data);
    if (files.length > 0) onLeftOut(leftOut(files));
    return files.length > 0;
  };
  return new Plugin({
    props: {
      transformPastedHTML: (html) => {
        const own = cleanOwnCopy(html);
        if (own !== undefined) return own;
        const cleaned = cleanPasted(html);
        if (cleaned.pictures > 0) onLeftOut({ kind: 'pictures', count: cleaned.pictures });
        return cleaned.html;
      },
      clipboardTextParser: readPastedText,
      handlePaste: (view, event) => {
        const data = event.clipboardData;
        if (refuseFiles(data)) return true;
        return data?.getData('text/html') === '' && pasteAddress(view, data.getData('text/plain'));
      },
      handleDOMEvents: {
        drop: (_view, event) => {
          const isRefused = refuseFiles(event.dataTransfer);
          // A browser would leave the page for the file.
          if (isRefused) event.preventDefault();
          return isRefused;
        }
      }
    }
  });
}
