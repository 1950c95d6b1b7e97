import { errorOf, TestSite, valuesOf } from './testSite';

const site = new TestSite();
const list = "web/lists/getByTitle('Routes')";
const verbose = {
  Accept: 'application/json;odata=verbose',
  'Content-Type': 'application/json;odata=verbose'
};

beforeAll(async () => {
  await site.post('web/lists', { Title: 'Routes' });
  await site.post(`${list}/fields`, { Title: 'Due', FieldTypeKind: 4 });
  await site.post(`${list}/fields`, { Title: 'Notes', FieldTypeKind: 3 });
  await site.post(`${list}/fields`, {
    Title: 'Must',
    FieldTypeKind: 2,
    Required: true,
    DefaultValue: 'given'
  });
  await site.post(`${list}/fields`, { Title: 'Rank', FieldTypeKind: 9, MaximumValue: 10 });
  await site.post(`${list}/fields`, { Title: 'Pick', FieldTypeKind: 6, Choices: ['a', 'b'] });
  await site.post(`${list}/fields`, { Title: 'Who', FieldTypeKind: 20 });
  await site.post(`${list}/items`, { Title: 'one', Due: '2024-05-01T07:00:00Z', Notes: 'n', WhoId: 6 });
});

describe('the route table', () => {
  it.each([
    ['GET', 'web', 200],
    ['GET', 'Web?$select=Title&$expand=Lists', 200],
    ['GET', 'web?$select=Nope', 400],
    ['GET', 'web?$bogus=1', 400],
    ['GET', 'web?$top=x', 400],
    ['GET', 'site', 200],
    ['GET', 'site/rootweb/lists', 200],
    ['GET', 'web/nonsense', 404],
    ['GET', '/sites/unknown/_api/web', 404],
    ['POST', 'contextinfo', 200],
    ['GET', 'contextinfo', 405],
    ['GET', "web/lists/getByTitle('Nope')", 404],
    ['GET', "web/lists('not a guid')", 400],
    ['GET', "web/getList('/sites/intune/Lists/Routes')", 200],
    ['GET', "web/getList('/sites/intune/Lists/Nope')", 404],
    ['GET', `${list}/items`, 200],
    ['GET', `${list}/items(1)`, 200],
    ['GET', `${list}/items(99)`, 404],
    ['GET', `${list}/items(1)/Title`, 200],
    ['GET', `${list}/items(1)/Title/$value`, 200],
    ['GET', `${list}/items(1)?$select=*`, 200],
    ['GET', `${list}/items(1)?$select=odata.id`, 200],
    ['GET', `${list}/items?$select=Nope`, 400],
    ['GET', `${list}/items?$filter=Nope eq 1`, 400],
    ['GET', `${list}/items?$filter=Notes eq 'n'`, 400],
    ['GET', `${list}/items?$filter=Who eq 6`, 400],
    ['GET', `${list}/items?$filter=WhoId eq 6`, 200],
    ['GET', `${list}/items?$filter=Who/Id eq 6`, 200],
    ['GET', `${list}/items?$filter=Who/Title eq 'Lena Lindqvist'`, 200],
    ['GET', `${list}/items?$filter=Due eq 'no date'`, 400],
    ['GET', `${list}/items?$filter=endswith(Title,'e')`, 400],
    ['GET', `${list}/items?$orderby=Notes`, 400],
    ['GET', `${list}/items?$top=5001`, 200],
    ['GET', `${list}/items?$expand=Who`, 400],
    ['GET', `${list}/items?$select=Who/Title`, 400],
    ['GET', `${list}/items?$select=Who/Title&$expand=Who`, 200],
    ['GET', `${list}/fields/getByTitle('Nope')`, 404],
    ['GET', `${list}/fields/getByInternalNameOrTitle('Title')`, 200],
    ['GET', `${list}/views`, 200],
    ['GET', `${list}/defaultView/viewFields`, 200],
    ['GET', `${list}/getItemById(1)/FieldValuesAsHtml`, 200],
    ['GET', `${list}/items(1)/versions(512)`, 200],
    ['POST', `${list}/items(1)/getWOPIFrameUrl(@action)?@action=0`, 200],
    ['GET', 'web/regionalSettings/timeZone', 200],
    ['GET', 'web/currentUser', 200]
  ])('%s %s answers %i', async (method, path, status) => {
    const answer = await site.send(method, path, undefined, {});
    expect([answer.status, status === 200 || errorOf(answer)]).toEqual([
      status,
      status === 200 || errorOf(answer)
    ]);
  });
});

describe('writes that SharePoint refuses', () => {
  it.each([
    [{ Nope: 1 }, 400, "The property 'Nope' does not exist on type 'SP.Data.RoutesListItem'."],
    [{ __metadata: { type: 'SP.Data.RoutesListItem' } }, 400, "The property '__metadata' does not exist"],
    [{ Title: 'x'.repeat(256) }, 400, 'Invalid text value.'],
    [{ Must: null }, 400, 'You must specify a value for this required field.'],
    [{ Rank: 11 }, 400, 'less than or equal to 10'],
    [{ Rank: 'many' }, 400, 'Cannot convert a primitive value'],
    [{ Pick: 'c' }, 400, "The choice 'c' is not one of the choices"],
    [{ WhoId: 4711 }, 400, 'The user does not exist or is not unique.'],
    [{ Due: 'soon' }, 400, 'Cannot convert a primitive value'],
    [{ Title: { a: 1 } }, 400, "A 'PrimitiveValue' node was expected"],
    ['{"Title":', 400, 'Invalid JSON.']
  ])('%j -> %i', async (body, status, message) => {
    const answer = await site.post(`${list}/items`, body);
    expect(answer.status).toBe(status);
    expect(errorOf(answer)).toContain(message);
  });

  it('a list of the same title', async () => {
    const answer = await site.post('web/lists', { Title: 'routes' });
    expect(errorOf(answer)).toMatch(/^-2130575342, .*already exists in this Web site/);
  });

  it('a write without a digest, and one with a digest of long ago', async () => {
    const send = (headers: Record<string, string>) =>
      site.app.request(site.url(`${list}/items`), { method: 'POST', headers, body: '{"Title":"two"}' });
    expect((await send({})).status).toBe(403);
    const info = await site.app.request(site.url('contextinfo'), { method: 'POST' });
    const { FormDigestValue } = (await info.json()) as { FormDigestValue: string };
    expect((await send({ 'X-RequestDigest': FormDigestValue })).status).toBe(201);
    site.clock.advance(1_800_000);
    expect((await send({ 'X-RequestDigest': FormDigestValue })).status).toBe(403);
    site.clock.set(null);
  });

  it('unique values on a column that holds duplicates', async () => {
    await site.post(`${list}/fields`, { Title: 'Code', FieldTypeKind: 2 });
    await site.post(`${list}/items`, { Code: 'same' });
    await site.post(`${list}/items`, { Code: 'same' });
    const answer = await site.merge(`${list}/fields/getByTitle('Code')`, {
      Indexed: true,
      EnforceUniqueValues: true
    });
    expect([answer.status, errorOf(answer)]).toEqual([500, expect.stringContaining('duplicate values')]);
    const unindexed = await site.merge(`${list}/fields/getByTitle('Code')`, { EnforceUniqueValues: true });
    expect(unindexed.status).toBe(500);
  });
});

describe('answers by metadata level', () => {
  it('verbose wraps, names the type and defers links', async () => {
    const answer = await site.get(`${list}/items(1)`, verbose);
    expect(answer.body).toMatchObject({
      d: {
        __metadata: { type: 'SP.Data.RoutesListItem', etag: expect.stringMatching(/,1"$/) },
        Title: 'one',
        Who: { __deferred: { uri: expect.any(String) } }
      }
    });
  });

  it('minimal metadata carries what PnPjs builds addresses from', async () => {
    const answer = await site.get(`${list}/items(1)?$select=Title`, { Accept: 'application/json' });
    expect(answer.headers.get('content-type')).toBe(
      'application/json;odata=minimalmetadata;streaming=true;charset=utf-8'
    );
    expect(answer.body).toMatchObject({
      'odata.metadata':
        'http://contoso.localhost:5100/sites/intune/_api/$metadata#SP.ListData.RoutesListItems/@Element',
      'odata.type': 'SP.Data.RoutesListItem',
      'odata.editLink': expect.stringMatching(/^Web\/Lists\(guid'[-0-9a-f]{36}'\)\/Items\(1\)$/),
      Title: 'one'
    });
  });

  it('OData 4 uses @odata keys, its own error form, and refuses the old accept', async () => {
    const v4 = { Accept: 'application/json', 'odata-version': '4.0' };
    expect((await site.get(`${list}/items(1)?$select=Title`, v4)).body['@odata.type']).toBe(
      '#SP.Data.RoutesListItem'
    );
    expect((await site.get('web/nonsense', v4)).body).toEqual({
      error: {
        code: '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
        message: 'Cannot find resource for the request nonsense.'
      }
    });
    expect(
      (await site.get('web', { Accept: 'application/json;odata=nometadata', 'odata-version': '4.0' })).status
    ).toBe(406);
  });
});

it('finds dates at site-local midnight and by parts', async () => {
  const found = await site.get(
    `${list}/items?$filter=Due eq '2024-05-01T07:00:00.000Z' and hour(Due) eq 9&$select=Title`
  );
  expect(valuesOf(found)).toEqual([{ Title: 'one' }]);
});

it('throttles, loses rights and expires digests on demand', async () => {
  const fault = (body: object) =>
    site.app.request(site.url('/_local/faults'), { method: 'POST', body: JSON.stringify(body) });
  await fault({ throttle: { status: 429, retryAfter: 3, count: 1 } });
  const throttled = await site.get('web');
  expect([throttled.status, throttled.headers.get('retry-after')]).toEqual([429, '3']);
  expect((await site.get('web')).status).toBe(200);
  await fault({ lostRights: ['admin1'] });
  expect((await site.get(`${list}/items`, { as: 'admin1' })).status).toBe(403);
  await site.app.request(site.url('/_local/faults'), { method: 'DELETE' });
  expect((await site.get(`${list}/items`, { as: 'admin1' })).status).toBe(200);
});

describe('lists under names of their own', () => {
  it.each([
    ['web/defaultDocumentLibrary', 'Documents'],
    ['web/siteUserInfoList', 'User Information List'],
    ['web/getCatalog(113)', 'Web Part Gallery']
  ])('%s is %s', async (path, title) => {
    expect((await site.get(`${path}?$select=Title`)).body).toEqual({ Title: title });
  });

  it('the User Information List holds the users', async () => {
    const found = await site.get(
      "web/siteUserInfoList/items?$select=Title&$filter=EMail eq 'dana.novak@contoso.example'"
    );
    expect(valuesOf(found)).toEqual([{ Title: 'Dana Novak' }]);
  });

  it('a list has three forms with addresses that stay', async () => {
    const [display] = valuesOf(await site.get(`${list}/forms`));
    const again = await site.get(`${list}/forms('${String(display?.['Id'])}')`);
    expect(again.body).toMatchObject({
      FormType: 4,
      ServerRelativeUrl: '/sites/intune/Lists/Routes/DispForm.aspx'
    });
  });
});
