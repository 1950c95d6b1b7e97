import type { ChromeStrings } from '../../shared/chromeStrings';
import type { PageData } from '../../shared/pageData';
import { byId, el } from '../dom/el';
import { openDialog } from '../dom/dialog';
import { settingsPanel } from './settingsPanel';
import { goWith } from './goWith';

export type SuiteBarData = Pick<PageData, 'view' | 'person' | 'people' | 'graphMode'> & {
  readonly page?: PageData['page'];
};

/** The two buttons at the end of the suite bar: who is signed in, and the local site's own settings. */
export function attachSuiteBar(data: SuiteBarData, words: ChromeStrings): void {
  const settings = byId('settingsButton');
  settings.addEventListener('click', () => {
    openDialog(words.settings, words.closePanel, settingsPanel(data), settings, 'sidePanel');
  });
  const person = byId('personButton');
  person.addEventListener('click', () => {
    openDialog(
      words.account.replace('{0}', nameOf(data)),
      words.closePanel,
      personList(data),
      person,
      'personMenu'
    );
  });
}

function nameOf(data: SuiteBarData): string {
  return data.people.find((person) => person.key === data.person)?.name ?? data.person;
}

function personList(data: SuiteBarData): HTMLElement {
  const list = el('ul', { class: 'personList' });
  for (const person of data.people) {
    const isCurrent = person.key === data.person;
    const entry = el(
      'button',
      { type: 'button', 'data-person': person.key, 'aria-current': isCurrent ? 'true' : undefined },
      el('span', { class: 'persona', 'aria-hidden': 'true' }, initialsOf(person.name)),
      el('span', { class: 'personName' }, person.name),
      el('span', { class: 'personRole' }, person.role)
    );
    entry.addEventListener('click', () => goWith({ person: person.key }));
    list.append(el('li', {}, entry));
  }
  return list;
}

function initialsOf(name: string): string {
  return name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
}
