import { el } from '../dom/el';
import { dateOfSite } from './dates';
import type { ListField, ListItem } from './listTypes';

/** An input and what it stands for in a request body. */
export interface ValueInput {
  readonly name: string;
  readonly element: HTMLElement;
  value(): unknown;
}

export function textInput(field: ListField, item: ListItem): ValueInput {
  const isLong = field.TypeAsString === 'Note';
  const element = isLong ? el('textarea', { rows: 5 }) : el('input', { type: 'text', maxlength: 255 });
  element.value = String(item[field.EntityPropertyName] ?? '');
  return { name: field.EntityPropertyName, element, value: () => element.value || null };
}

export function numberInput(field: ListField, item: ListItem): ValueInput {
  const element = el('input', { type: 'number', step: 'any' });
  element.value = String(item[field.EntityPropertyName] ?? '');
  return {
    name: field.EntityPropertyName,
    element,
    value: () => (element.value === '' ? null : element.valueAsNumber)
  };
}

export function booleanInput(field: ListField, item: ListItem): ValueInput {
  const element = el('input', { type: 'checkbox' });
  element.checked = item[field.EntityPropertyName] === true;
  return { name: field.EntityPropertyName, element, value: () => element.checked };
}

export function urlInput(field: ListField, item: ListItem): ValueInput {
  const stored = item[field.EntityPropertyName];
  const element = el('input', { type: 'url' });
  const storedUrl =
    typeof stored === 'object' && stored !== null && 'Url' in stored ? String(stored.Url) : '';
  const description =
    typeof stored === 'object' && stored !== null && 'Description' in stored
      ? String(stored.Description)
      : '';
  element.value = storedUrl;
  return {
    name: field.EntityPropertyName,
    element,
    value: () => {
      if (element.value === '') return null;
      return { Url: element.value, Description: element.value === storedUrl ? description : element.value };
    }
  };
}

/** A date alone is written without a zone, which SharePoint reads as the site's own. */
export function dateInput(field: ListField, item: ListItem): ValueInput {
  const isDateOnly = field.DisplayFormat === 0;
  const element = el('input', { type: isDateOnly ? 'date' : 'datetime-local' });
  const stored = item[field.EntityPropertyName];
  if (typeof stored === 'string') element.value = isDateOnly ? dateOfSite(stored) : browserTime(stored);
  const value = (): string | null => {
    if (element.value === '') return null;
    return isDateOnly ? `${element.value}T00:00:00` : new Date(element.value).toISOString();
  };
  return { name: field.EntityPropertyName, element, value };
}

function browserTime(iso: string): string {
  const date = new Date(iso);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
