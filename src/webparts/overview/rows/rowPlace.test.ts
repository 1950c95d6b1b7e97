import * as fc from 'fast-check';
import { figureParts } from '../../../domain/overview/figureTraits';
import { rowKinds, type RowRef } from '../../../domain/overview/rowRef';
import { lists, operationsPlanList, teamList } from '../../../lists';
import { pageOnHost } from '../model/pageOnHost';
import { rowAddress, type RowAddresses } from './rowPlace';

const siteUrl = 'https://contoso.example/sites/intune';

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '../../../evil',
    '";alert(1)//',
    'x;view:team',
    ['javascript', 'alert(1)'].join(':'),
    '&om=task:1',
    '#',
    '\u202e',
    '%00'
  )
);

const row: fc.Arbitrary<RowRef> = fc.record({
  kind: fc.constantFrom(...rowKinds),
  id: fc.nat({ max: 999_999_999 }),
  part: hostile,
  title: hostile,
  person: fc.option(hostile)
});

const page = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((text) => pageOnHost(`/sites/intune/SitePages/${text}`, siteUrl)),
  fc.constantFrom(
    'https://contoso.example/sites/ops/SitePages/Home.aspx',
    'https://contoso.example/sites/ops/SitePages/Home.aspx?om=view:month&om-2=view:late&env=x'
  )
);

const places: fc.Arbitrary<RowAddresses> = fc.record({
  siteUrl: fc.constantFrom(siteUrl, `${siteUrl}/`),
  pages: fc
    .tuple(...figureParts.map(() => fc.option(page, { nil: undefined })))
    .map((pages) =>
      Object.fromEntries(
        figureParts.flatMap((part, index) => (pages[index] === undefined ? [] : [[part, pages[index]]]))
      )
    )
});

const listFolders: readonly string[] = Object.values(lists).map(
  ({ urlName }) => `/sites/intune/Lists/${urlName}/`
);

describe('where a row can be looked at', () => {
  it('is always an address on the host of the site, whatever the row is called', () => {
    fc.assert(
      fc.property(row, places, (ref, where) => {
        const address = new URL(rowAddress(ref, where));
        expect([address.protocol, address.host]).toEqual(['https:', 'contoso.example']);
        expect([address.username, address.password]).toEqual(['', '']);
      })
    );
  });

  it('is one of the pages that are known, or a list of the suite', () => {
    fc.assert(
      fc.property(row, places, (ref, where) => {
        const { origin, pathname, search } = new URL(rowAddress(ref, where));
        const isPage = Object.values(where.pages).some((one) => new URL(one).pathname === pathname);
        if (isPage) return;
        const folder = listFolders.find((one) => pathname.startsWith(one)) ?? '';
        expect(origin).toBe('https://contoso.example');
        expect(folder).not.toBe('');
        expect([
          ['AllItems.aspx', ''],
          ['DispForm.aspx', `?ID=${ref.id}`]
        ]).toContainEqual([pathname.slice(folder.length), search]);
      })
    );
  });

  it('says nothing of titles and names, and says once what the part shows', () => {
    fc.assert(
      fc.property(row, places, (ref, where) => {
        const address = rowAddress(ref, where);
        const other = rowAddress({ ...ref, title: '', person: null }, where);
        expect(address).toBe(other);
        const { searchParams } = new URL(address);
        expect(searchParams.getAll('om').length).toBeLessThanOrEqual(1);
        expect([...searchParams.keys()].filter((name) => name.startsWith('om-'))).toEqual([]);
        // Ids, and words of ours.
        expect(searchParams.get('om') ?? '').toMatch(/^[a-z0-9:;]*$/i);
      })
    );
  });

  it.each([
    ['task', 'checklist', 'task:7'],
    ['occurrence', 'checklist', 'task:7'],
    ['notice', 'updates', 'notice:7'],
    ['asked', 'updates', 'notice:7;section:awareness'],
    ['assignment', 'training', 'record:7'],
    ['planStart', 'training', 'start:7'],
    ['course', 'training', 'course:7'],
    ['entry', 'faq', 'entry:7']
  ] as const)('opens a row of the kind %s in its part', (kind, part, text) => {
    const ref = { kind, id: 7, part: '', title: '', person: null };
    const pages = { [part]: 'https://contoso.example/SitePages/Page.aspx?om=view:x&env=y' };
    const { searchParams } = new URL(rowAddress(ref, { pages, siteUrl }));
    expect([searchParams.get('om'), searchParams.get('env')]).toEqual([text, 'y']);
  });

  it('opens people and questions of the plan in the whole list: they have no row of their own', () => {
    const ref = { id: 7, part: 'reportTo', title: '', person: null };
    expect(rowAddress({ ...ref, kind: 'person' }, { pages: {}, siteUrl })).toBe(
      `${siteUrl}/Lists/${teamList.urlName}/AllItems.aspx`
    );
    expect(rowAddress({ ...ref, kind: 'question' }, { pages: {}, siteUrl })).toBe(
      `${siteUrl}/Lists/${operationsPlanList.urlName}/AllItems.aspx`
    );
  });
});
