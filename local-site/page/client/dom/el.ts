type Child = Node | string | undefined;
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes an element; `true` sets an empty attribute, `false` and undefined set none. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

export function button(text: string, className: string, onClick: () => void): HTMLButtonElement {
  const element = el('button', { type: 'button', class: className }, text);
  element.addEventListener('click', onClick);
  return element;
}

/** A button that shows an icon of the Fluent font and says its name to assistive technology. */
export function iconButton(icon: string, label: string, onClick: () => void): HTMLButtonElement {
  const element = el(
    'button',
    { type: 'button', class: 'iconButton', title: label, 'aria-label': label },
    iconOf(icon)
  );
  element.addEventListener('click', onClick);
  return element;
}

/** A drawing of `styles/icons.css`; purely for the eye. */
export function iconOf(name: string): HTMLElement {
  return el('span', { class: `glyph glyph-${name}`, 'aria-hidden': 'true' });
}

export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element #${id}`);
  return found;
}
