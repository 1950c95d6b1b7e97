import { el } from '../dom/el';

/** A table with a caption for assistive technology; scrolls sideways inside its own frame. */
export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly (string | HTMLElement)[])[]
): HTMLElement {
  const body = rows.map((cells) => el('tr', {}, ...cells.map((cell) => el('td', {}, cell))));
  return el(
    'div',
    { class: 'tableFrame', tabindex: 0, role: 'region', 'aria-label': caption },
    el(
      'table',
      { class: 'listTable' },
      el('thead', {}, el('tr', {}, ...headings.map((heading) => el('th', { scope: 'col' }, heading)))),
      el('tbody', {}, ...body)
    )
  );
}
