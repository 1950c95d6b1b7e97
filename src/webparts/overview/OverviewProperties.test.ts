import * as fc from 'fast-check';
import { figureParts } from '../../domain/overview/figureTraits';
import { periodKinds } from '../../domain/overview/period';
import { overviewViews } from './model/overviewState';
import { pageProperties, pagesOf, periodKindOf, viewOf, type OverviewProperties } from './OverviewProperties';

const here = 'https://contoso.example/sites/intune';

/** Pages keep their properties for years, and other versions wrote them. */
const anyProperties = fc.record(
  Object.fromEntries(
    ['view', 'periodKind', 'title', 'dataSiteUrl', ...Object.values(pageProperties)].map((name) => [
      name,
      fc.anything()
    ])
  ),
  { requiredKeys: [] }
) as fc.Arbitrary<OverviewProperties>;

describe("what the page's author set", () => {
  it('is read as something that there is, whatever it is', () => {
    fc.assert(
      fc.property(anyProperties, (properties) => {
        expect(overviewViews).toContain(viewOf(properties));
        expect(periodKinds).toContain(periodKindOf(properties));
        for (const [part, page] of Object.entries(pagesOf(properties, here))) {
          expect(figureParts).toContain(part);
          expect(new URL(page).origin).toBe('https://contoso.example');
        }
      })
    );
  });

  it('counts when it is known', () => {
    for (const view of overviewViews) expect(viewOf({ view })).toBe(view);
    for (const periodKind of periodKinds) expect(periodKindOf({ periodKind })).toBe(periodKind);
    expect([viewOf({}), periodKindOf({})]).toEqual(['attention', 'month']);
    expect([viewOf({ view: 'gantt' }), periodKindOf({ periodKind: 'week' })]).toEqual(['attention', 'month']);
  });

  it('names the page of each part by a property of its own', () => {
    const properties = Object.fromEntries(
      figureParts.map((part) => [pageProperties[part], `/SitePages/${part}.aspx`])
    );
    expect(pagesOf(properties, here)).toEqual(
      Object.fromEntries(figureParts.map((part) => [part, `https://contoso.example/SitePages/${part}.aspx`]))
    );
    const [first, ...others] = figureParts;
    expect(pagesOf({ [pageProperties[first]]: 'https://attacker.example/' }, here)).toEqual({});
    expect(others.length).toBe(new Set(others.map((part) => pageProperties[part])).size);
  });
});
