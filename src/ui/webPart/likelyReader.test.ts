import { likelyReader } from './likelyReader';

type Page = Parameters<typeof likelyReader>[0];

const site = 'https://contoso.example/sites/intune';

function page(legacyPageContext: unknown): Page {
  return { web: { absoluteUrl: site }, legacyPageContext } as Page;
}

describe('who probably reads', () => {
  it.each([
    ['edit', 1011030767, true],
    ['contribute', 1011028719, true],
    ['read', 138612833, false],
    ['full control, as a number that is signed', -1, true]
  ])('may edit or not, as the page says: %s', (_name, Low, canEdit) => {
    const context = page({ userId: 12, webPermMasks: { High: 176, Low } });
    expect(likelyReader(context, 'https://contoso.example/Sites/Intune')).toEqual({ id: 12, canEdit });
  });

  it('is not known of another site', () => {
    const context = page({ userId: 12, webPermMasks: { High: 176, Low: 138612833 } });
    expect(likelyReader(context, 'https://contoso.example/sites/other')).toBeUndefined();
  });

  it.each([
    [undefined],
    [{}],
    [{ userId: 0, webPermMasks: { Low: 4 } }],
    [{ userId: 12 }],
    [{ userId: '12' }]
  ])('is not known where the page says %j', (legacy) =>
    expect(likelyReader(page(legacy), site)).toBeUndefined()
  );
});
