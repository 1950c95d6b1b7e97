const textPlaces = [
  'input:not([type="checkbox"]):not([type="radio"])',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable="false"])',
  // Letters choose among its options.
  '[role="combobox"]',
  '[role="listbox"]'
].join();

/** Whether keys that are pressed there are text: a shortcut must not take them away. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(textPlaces) !== null;
}
