/** What the rich text editor asks a browser for and jsdom, which lays nothing out, does not have. */
export function layOutNothing(): void {
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  document.elementFromPoint = () => null;
  window.scrollBy = () => undefined;
}
