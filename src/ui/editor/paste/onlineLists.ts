import { gatherLists, type PastedItem } from './pastedList';

/** Word on the web writes each item as a list of its own, with the level in an attribute. */
function itemOf(wrapper: Element): PastedItem | undefined {
  if (!wrapper.classList.contains('ListContainerWrapper')) return undefined;
  const entries = wrapper.querySelectorAll('li');
  const [entry] = entries;
  const list = entry?.closest('ol, ul');
  if (!entry || !list || entries.length !== 1) return undefined;
  const level = Number(entry.getAttribute('data-aria-level') ?? entry.getAttribute('aria-level') ?? 1);
  return {
    level: Number.isInteger(level) && level > 0 ? level : 1,
    isOrdered: list.nodeName === 'OL',
    list: entry.getAttribute('data-listid') ?? '',
    number: Number(list.getAttribute('start') ?? 1) || 1,
    content: Array.from(entry.childNodes)
  };
}

/** Each paragraph of Word on the web ends with a space of its own. */
const paragraphEnd = 'span.EOP';

/** Puts the items of Word on the web together into lists. */
export function readOnlineLists(body: HTMLElement): void {
  for (const end of body.querySelectorAll(paragraphEnd)) end.remove();
  gatherLists(body, itemOf);
}
