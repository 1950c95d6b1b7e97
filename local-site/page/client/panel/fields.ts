import { el } from '../dom/el';

/** A labelled select; calls back with the new value. */
export function selectField(
  label: string,
  name: string,
  choices: readonly string[],
  current: string,
  onChange: (value: string) => void
): HTMLElement {
  const select = el('select', { name });
  select.append(...choices.map((choice) => el('option', { value: choice }, choice)));
  select.value = current;
  select.addEventListener('change', () => onChange(select.value));
  return el('label', { class: 'panelField' }, el('span', {}, label), select);
}

export function inputField(
  label: string,
  type: 'number' | 'datetime-local',
  value: string
): {
  element: HTMLElement;
  input: HTMLInputElement;
} {
  const input = el('input', { type, value, ...(type === 'number' ? { min: 0 } : {}) });
  return { element: el('label', { class: 'panelField' }, el('span', {}, label), input), input };
}

/** Things that belong together, one below the other. */
export function field(...parts: readonly HTMLElement[]): HTMLElement {
  return el('div', { class: 'panelGroup' }, ...parts);
}
