/** What SharePoint's property pane is asked to show, without the pane itself: it needs a page of SharePoint. */
jest.mock('@microsoft/sp-property-pane', () => {
  const field =
    (type: string) =>
    (name: string, properties: object): object => ({ type, name, properties });
  return { PropertyPaneTextField: field('text'), PropertyPaneDropdown: field('dropdown') };
});

import * as fc from 'fast-check';
import { figureParts } from '../../domain/overview/figureTraits';
import { periodKinds } from '../../domain/overview/period';
import { loadStrings, locales } from '../../testing/loadStrings';
import { overviewViews } from './model/overviewState';
import { pageOnHost } from './model/pageOnHost';
import { pageProperties, pagesOf, type OverviewProperties } from './OverviewProperties';
import { overviewPropertyPane } from './propertyPane';

const here = 'https://contoso.example/sites/intune';

interface ShownField {
  readonly type: 'text' | 'dropdown';
  readonly name: string;
  readonly properties: {
    readonly label?: string;
    readonly selectedKey?: string;
    readonly options?: readonly { readonly key: string; readonly text: string }[];
    readonly onGetErrorMessage?: (value: string) => string;
  };
}

function fieldsOf(properties: OverviewProperties, locale = locales[0]): readonly ShownField[] {
  const strings = loadStrings<IOverviewWebPartStrings>('webparts/overview/loc', locale);
  const { pages } = overviewPropertyPane(strings, here, properties);
  return pages
    .flatMap(({ groups }) => groups)
    .flatMap((group) =>
      'groupFields' in group ? group.groupFields : []
    ) as unknown as readonly ShownField[];
}

function field(name: string, properties: OverviewProperties = {}): ShownField['properties'] {
  const found = fieldsOf(properties).find((one) => one.name === name);
  if (!found) throw new Error(`The pane does not ask for ${name}.`);
  return found.properties;
}

describe('the property pane', () => {
  it.each(locales)('asks for everything that is kept, once, each with words of its own (%s)', (locale) => {
    const fields = fieldsOf({}, locale);
    const kept = [
      'title',
      'view',
      'periodKind',
      ...figureParts.map((part) => pageProperties[part]),
      'dataSiteUrl'
    ];
    expect(fields.map(({ name }) => name)).toEqual(kept);
    const texts = fields.flatMap(({ properties: { label, options = [] } }) => [
      label,
      ...options.map(({ text }) => text)
    ]);
    expect(texts.filter((text) => (text ?? '').trim() === '')).toEqual([]);
    const labels = fields.map(({ properties }) => properties.label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('offers every view and kind of period, and shows as chosen what the page begins with', () => {
    expect(field('view').options?.map(({ key }) => key)).toEqual([...overviewViews]);
    expect(field('periodKind').options?.map(({ key }) => key)).toEqual([...periodKinds]);
    expect([field('view').selectedKey, field('periodKind').selectedKey]).toEqual(['attention', 'month']);
    expect(field('view', { view: 'report' }).selectedKey).toBe('report');
    expect(field('periodKind', { periodKind: 'quarter' }).selectedKey).toBe('quarter');
    expect(field('view', { view: 'gantt' }).selectedKey).toBe('attention');
  });

  it('complains of an address exactly when the overview would not use it', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.webUrl(),
      fc.string().map((text) => `/sites/intune/${text}`),
      fc.constantFrom(
        '',
        '  ',
        ['javascript', 'alert(1)'].join(':'),
        '//attacker.example',
        'https://contoso.example/x'
      )
    );
    fc.assert(
      fc.property(fc.constantFrom(...figureParts), typed, (part, value) => {
        const name = pageProperties[part];
        const message = field(name).onGetErrorMessage?.(value);
        const isUsed = part in pagesOf({ [name]: value }, here);
        expect(isUsed).toBe(pageOnHost(value, here) !== undefined);
        expect(message === '').toBe(isUsed || value.trim() === '');
      })
    );
    expect(field('checklistPage').onGetErrorMessage?.('https://attacker.example/')).toContain(
      'https://contoso.example'
    );
  });
});
