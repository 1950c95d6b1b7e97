import { el } from '../dom/el';
import type { ValueInput } from './basicInputs';
import { isMultiple, isUser, lookupIds } from './fieldKinds';
import type { ListField, ListItem } from './listTypes';
import type { RestClient } from './restClient';

interface Option {
  readonly value: string;
  readonly text: string;
}

export function choiceInput(field: ListField, item: ListItem): ValueInput {
  const stored = item[field.EntityPropertyName];
  const element = selectOf(choicesOf(field, stored), typeof stored === 'string' ? [stored] : [], false);
  return { name: field.EntityPropertyName, element, value: () => element.value || null };
}

export function multiChoiceInput(field: ListField, item: ListItem): ValueInput {
  const stored = item[field.EntityPropertyName];
  const chosen = Array.isArray(stored) ? stored.map(String) : [];
  const element = selectOf(choicesOf(field, stored), chosen, true);
  return { name: field.EntityPropertyName, element, value: () => chosenValues(element) };
}

/** People and lookups: the text of the other list's items, the ids in the request. */
export async function lookupInput(rest: RestClient, field: ListField, item: ListItem): Promise<ValueInput> {
  const options = isUser(field) ? await userOptions(rest) : await lookupOptions(rest, field);
  const several = isMultiple(field);
  const element = selectOf(options, lookupIds(field, item).map(String), several);
  const value = (): unknown => {
    const ids = chosenValues(element).map(Number);
    return several ? ids : (ids[0] ?? null);
  };
  return { name: `${field.EntityPropertyName}Id`, element, value };
}

async function userOptions(rest: RestClient): Promise<Option[]> {
  const { value } = await rest.get<{ value: { Id: number; Title: string }[] }>(
    'web/siteusers?$select=Id,Title&$filter=PrincipalType eq 1'
  );
  return value.map((user) => ({ value: String(user.Id), text: user.Title }));
}

const mostOptions = 500;

async function lookupOptions(rest: RestClient, field: ListField): Promise<Option[]> {
  const column = field.LookupField || 'Title';
  const list = (field.LookupList ?? '').replace(/[{}]/g, '');
  const { value } = await rest.get<{ value: Record<string, unknown>[] }>(
    `web/lists(guid'${list}')/items?$select=Id,${column}&$top=${mostOptions}`
  );
  return value.map((entry) => ({ value: String(entry['Id']), text: String(entry[column] ?? '') }));
}

/** A value that is no longer among the choices stays selectable, so that saving does not lose it. */
function choicesOf(field: ListField, stored: unknown): Option[] {
  const current: unknown[] = Array.isArray(stored) ? stored : [stored];
  const known = field.Choices ?? [];
  const extra = current.filter(
    (value): value is string => typeof value === 'string' && !known.includes(value)
  );
  return [...known, ...extra].map((choice) => ({ value: choice, text: choice }));
}

function selectOf(
  options: readonly Option[],
  chosen: readonly string[],
  several: boolean
): HTMLSelectElement {
  const element = el(
    'select',
    several ? { multiple: true, size: Math.min(6, Math.max(3, options.length)) } : {}
  );
  if (!several) element.append(el('option', { value: '' }));
  for (const { value, text } of options) {
    const option = el('option', { value }, text);
    option.selected = chosen.includes(value);
    element.append(option);
  }
  return element;
}

function chosenValues(element: HTMLSelectElement): string[] {
  return [...element.selectedOptions].map((option) => option.value).filter((value) => value !== '');
}
