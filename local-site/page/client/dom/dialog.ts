import { el, iconButton } from './el';

/**
 * Opens a modal dialog with a heading and a close button. The browser keeps the focus inside and gives it back to
 * `opener`. Returns a function that closes it.
 */
export function openDialog(
  title: string,
  closeLabel: string,
  content: HTMLElement,
  opener: HTMLElement,
  className = 'dialog'
): () => void {
  const titleId = `dialog-${crypto.randomUUID()}`;
  const dialog = el('dialog', { class: className, 'aria-labelledby': titleId });
  const close = (): void => dialog.close();
  dialog.append(
    el(
      'header',
      { class: 'dialogHeader' },
      el('h2', { id: titleId }, title),
      iconButton('close', closeLabel, close)
    ),
    content
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) close();
  });
  document.body.append(dialog);
  dialog.showModal();
  return close;
}
