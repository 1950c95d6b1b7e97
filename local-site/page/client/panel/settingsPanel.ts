import { viewChoices, type ViewSettings } from '../../shared/viewSettings';
import { el } from '../dom/el';
import { faultControls } from './faultControls';
import { field, selectField } from './fields';
import { goWith } from './goWith';
import { send } from './localRequests';
import type { SuiteBarData } from './suiteBar';

const viewLabels: { readonly [Name in keyof ViewSettings]: string } = {
  theme: 'Theme',
  lang: 'Language',
  width: 'Width',
  section: 'Section background'
};

/** Everything that the local site can be told while a page is open. */
export function settingsPanel(data: SuiteBarData): HTMLElement {
  return el(
    'div',
    { class: 'panelBody' },
    el('h3', {}, 'View'),
    ...viewFields(data.view),
    el('h3', {}, 'Microsoft Teams'),
    teamsLinks(data),
    el('h3', {}, 'Microsoft Graph'),
    graphField(data),
    el('h3', {}, 'Faults of the server'),
    faultControls(data)
  );
}

function viewFields(view: ViewSettings): HTMLElement[] {
  const names = Object.keys(viewLabels) as (keyof ViewSettings)[];
  return names.map((name) =>
    selectField(viewLabels[name], name, viewChoices[name], view[name], (value) => goWith({ [name]: value }))
  );
}

function teamsLinks({ page }: SuiteBarData): HTMLElement {
  const query = page === undefined || page.name === 'Home' ? '' : `?page=${encodeURIComponent(page.name)}`;
  return el(
    'p',
    { class: 'panelLinks' },
    el('a', { href: `/teams/tab${query}` }, 'Open as a tab'),
    el('a', { href: `/teams/personal${query}` }, 'Open as a personal app')
  );
}

function graphField(data: SuiteBarData): HTMLElement {
  const note = el('span', { class: 'fieldNote' }, 'denied: 403 for want of consent; absent: no connection');
  const control = selectField('Graph', 'graph', ['granted', 'denied', 'absent'], data.graphMode, (mode) => {
    void send('POST', '/_local/graph', { mode });
  });
  return field(control, note);
}
