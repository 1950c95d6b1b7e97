import { gatherLists, type PastedItem } from './pastedList';

/** In Word for the desktop an item is a paragraph that names its list and level in a style of Word's own. */
const membership = /mso-list:\s*(l\d+)\s+level(\d+)(?:\s+(lfo\d+))?/i;
const ignored = /mso-list:\s*ignore/i;
/** `1.`, `2)`, `(3)`, `a.`, `iv.` count; `o`, `§` and `·` are bullets. */
const counted = /^\(?(?:(\d{1,4})|[a-z]{1,5})[.):]\)?$/i;

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? '';
}

/** Takes the number or bullet, which Word writes as words, out of a paragraph or heading. */
function takeMarker(paragraph: Element): string {
  const markers = Array.from(paragraph.querySelectorAll('[style]')).filter((one) =>
    ignored.test(styleOf(one))
  );
  const text = markers.map((marker) => marker.textContent ?? '').join('');
  for (const marker of markers) marker.remove();
  return text.replace(/[\s\u00a0]+/g, '');
}

function itemOf(element: Element): PastedItem | undefined {
  const [, list = '', level = '1', override = ''] = membership.exec(styleOf(element)) ?? [];
  if (list === '') return undefined;
  const marker = takeMarker(element);
  // A numbered heading stays a heading.
  if (element.nodeName !== 'P') return undefined;
  const count = counted.exec(marker);
  return {
    level: Number(level),
    isOrdered: count !== null,
    list: `${list} ${override}`,
    number: Number(count?.[1] ?? 1),
    content: Array.from(element.childNodes)
  };
}

/** Turns the list paragraphs of Word and Outlook into lists. */
export function readWordLists(body: HTMLElement): void {
  gatherLists(body, itemOf);
}
