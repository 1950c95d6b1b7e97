import type { ListPageData } from '../../shared/listPageData';
import { el } from '../dom/el';
import { isSystem } from './fieldKinds';
import { formControl, type FormControl } from './formControls';
import type { ListApi } from './listApi';
import type { ItemWithETag, ListField, ListItem } from './listTypes';
import { RestError, type RestClient } from './restClient';

const preconditionFailed = 412;

/** A form for one item, existing or new; saves through the REST API, an existing item only if nobody changed it. */
export async function formPage(rest: RestClient, api: ListApi, data: ListPageData): Promise<HTMLElement> {
  const [info, fields] = await Promise.all([api.info(), api.fields()]);
  const stored = data.kind === 'edit' ? await api.item(data.itemId, fields) : undefined;
  const editable = fields.filter((field) => !isSystem(field) && !field.ReadOnlyField);
  const controls = await Promise.all(editable.map((field) => formControl(rest, field, stored?.item ?? {})));

  const message = el('p', { class: 'message', role: 'alert' });
  const save = el('button', { type: 'submit', class: 'command primary' }, 'Save');
  const back = stored ? `${data.formsUrl}/DispForm.aspx?ID=${data.itemId}` : `${data.formsUrl}/AllItems.aspx`;
  const form = el(
    'form',
    { class: 'itemForm', novalidate: true },
    ...controls.map((control) => control.element),
    message,
    el('div', { class: 'listCommands' }, save, el('a', { class: 'command', href: back }, 'Cancel'))
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    save.disabled = true;
    message.textContent = '';
    submit(api, data, stored, controls, editable)
      .then(() => location.assign(`${data.formsUrl}/AllItems.aspx`))
      .catch((error: unknown) => {
        message.textContent = explain(error);
        save.disabled = false;
      });
  });
  const title = stored ? `Edit ${String(stored.item['Title'] ?? data.itemId)}` : 'New item';
  const crumbs = el(
    'nav',
    { class: 'crumbs', 'aria-label': 'Breadcrumb' },
    el('a', { href: `${data.formsUrl}/AllItems.aspx` }, info.Title)
  );
  return el('div', {}, crumbs, el('h1', {}, title), form);
}

async function submit(
  api: ListApi,
  data: ListPageData,
  stored: ItemWithETag | undefined,
  controls: readonly FormControl[],
  fields: readonly ListField[]
): Promise<void> {
  const missing = fields.filter((field, index) => field.Required && controls[index]?.isEmpty());
  if (missing.length > 0)
    throw new Error(`You can't leave this blank: ${missing.map((field) => field.Title).join(', ')}`);
  const values = controls.reduce<ListItem>((all, control) => ({ ...all, ...control.read() }), {});
  if (stored) await api.update(data.itemId, values, stored.etag);
  else await api.create(values);
}

function explain(error: unknown): string {
  if (error instanceof RestError && error.status === preconditionFailed) {
    return 'Somebody else has changed this item since you opened it. Reload the page to see their version.';
  }
  return error instanceof Error ? error.message : String(error);
}
