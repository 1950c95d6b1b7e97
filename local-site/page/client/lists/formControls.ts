import { el } from '../dom/el';
import { booleanInput, dateInput, numberInput, textInput, urlInput, type ValueInput } from './basicInputs';
import { choiceInput, lookupInput, multiChoiceInput } from './choiceInputs';
import { isLookup } from './fieldKinds';
import type { ListField, ListItem } from './listTypes';
import type { RestClient } from './restClient';

/** One column in a form. */
export interface FormControl {
  readonly element: HTMLElement;
  /** The value under the name that the REST API takes. */
  read(): ListItem;
  isEmpty(): boolean;
}

/** The control that fits the column's type, filled with the item's value. */
export async function formControl(rest: RestClient, field: ListField, item: ListItem): Promise<FormControl> {
  const id = `field-${field.InternalName}`;
  const input = await inputFor(rest, field, item);
  input.element.id = id;
  const note = field.Description ? el('span', { class: 'fieldNote' }, field.Description) : undefined;
  const required = field.Required
    ? el('span', { class: 'required', 'aria-hidden': 'true' }, ' *')
    : undefined;
  if (field.Required) input.element.setAttribute('aria-required', 'true');
  return {
    element: el(
      'div',
      { class: 'formField' },
      el('label', { for: id }, field.Title, required),
      input.element,
      note
    ),
    read: () => ({ [input.name]: input.value() }),
    isEmpty: () => isBlank(input.value())
  };
}

async function inputFor(rest: RestClient, field: ListField, item: ListItem): Promise<ValueInput> {
  if (isLookup(field)) return lookupInput(rest, field, item);
  switch (field.TypeAsString) {
    case 'Choice':
      return choiceInput(field, item);
    case 'MultiChoice':
      return multiChoiceInput(field, item);
    case 'Boolean':
      return booleanInput(field, item);
    case 'Number':
    case 'Currency':
    case 'Integer':
      return numberInput(field, item);
    case 'DateTime':
      return dateInput(field, item);
    case 'URL':
      return urlInput(field, item);
    default:
      return textInput(field, item);
  }
}

function isBlank(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
