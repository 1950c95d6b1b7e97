import type { Attrs, AttributeSpec } from 'prosemirror-model';

/** Direction and language that somebody set on purpose. */
export const wordAttributes: Readonly<Record<string, AttributeSpec>> = {
  dir: { default: null },
  lang: { default: null }
};

const directions = /^(?:ltr|rtl|auto)$/;
const languages = /^[a-z0-9]+(?:-[a-z0-9]+)*$/i;

/** What an element says about direction and language; `null` where it says nothing that can be read. */
export function readWordAttributes(element: HTMLElement): Attrs {
  const dir = (element.getAttribute('dir') ?? '').toLowerCase();
  const lang = element.getAttribute('lang') ?? '';
  return { dir: directions.test(dir) ? dir : null, lang: languages.test(lang) ? lang : null };
}

/** Values that go without saying, and the level, which is in the element's name. */
function isSaid([name, value]: readonly [string, unknown]): boolean {
  if (value === null || value === undefined || name === 'level') return false;
  return value !== 1 || !['start', 'colspan', 'rowspan'].includes(name);
}

/** A node's attributes as those of its element: without what goes without saying. */
export function givenAttributes(attrs: Attrs): Record<string, string> {
  const given = Object.entries(attrs).filter(isSaid);
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}

/** An attribute that counts something, such as the columns of a cell; `usual` where it is missing or no such count. */
export function readCount(element: HTMLElement, name: string, usual: number): number {
  const text = element.getAttribute(name) ?? '';
  return /^\d{1,4}$/.test(text) && (name === 'start' || Number(text) > 0) ? Number(text) : usual;
}
