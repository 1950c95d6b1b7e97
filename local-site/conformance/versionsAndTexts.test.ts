import '@pnp/sp/webs';
import '@pnp/sp/sites';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import '@pnp/sp/recycle-bin';
import '@pnp/sp/regional-settings';
import '@pnp/sp/site-users/web';
import { FieldTypes } from '@pnp/sp/fields';
import type { IList } from '@pnp/sp/lists';
import { Web } from '@pnp/sp/webs';
import { startSite, type TestSite } from './site';

describe('versions, texts and bins through PnPjs', () => {
  let site: TestSite;
  let list: IList;

  beforeAll(async () => {
    site = await startSite();
    const { web } = site.sp();
    await web.lists.add('Areas');
    await web.lists.getByTitle('Areas').items.add({ Title: 'North' });
    const areas = await web.lists.getByTitle('Areas').select('Id')();
    await web.lists.add('Visits', 'Who went where', 100, false, { EnableVersioning: true });
    list = web.lists.getByTitle('Visits');
    await list.fields.addLookup('Area', { LookupListId: areas.Id, LookupFieldName: 'Title' });
    await list.fields.addUser('Lead Person', { SelectionMode: 0 });
    await list.fields.addNumber('Hours');
  });
  afterAll(() => site.close());

  it('answers the people and lookups of a version as values with their text', async () => {
    const { Id: lead, Email } = await site.sp().web.currentUser();
    const { Id } = await list.items.add({
      Title: 'first',
      AreaId: 1,
      Lead_x0020_PersonId: lead,
      Hours: 2
    });
    await list.items.getById(Id).update({ Title: 'second', AreaId: null, Hours: 3 });
    const [current, earlier] = await list.items.getById(Id).versions();
    const person = { LookupId: lead, LookupValue: 'Lena Lindqvist', Email };
    expect(current).toMatchObject({
      VersionLabel: '2.0',
      Title: 'second',
      Area: null,
      Hours: 3,
      Editor: person
    });
    expect(earlier).toMatchObject({
      VersionId: 512,
      Title: 'first',
      Hours: 2,
      ID: Id,
      Area: { LookupId: 1, LookupValue: 'North' },
      Lead_x005f_x0020_x005f_Person: person,
      OData__x005f_UIVersionString: '1.0'
    });
  });

  it('makes a calculated column also where FieldTypeKind names the type of the result', async () => {
    const field = await list.fields.addCalculated('Twice', {
      Formula: '=Hours*2',
      FieldTypeKind: FieldTypes.DateTime,
      DateFormat: 0
    });
    expect(field).toMatchObject({ TypeAsString: 'Calculated', Formula: '=Hours*2' });
  });

  it.each([
    ['a web', () => site.sp().web.titleResource('en-us'), 'Intune Operations'],
    ['a list', () => list.titleResource('de-de'), 'Visits'],
    ['the description of a list', () => list.descriptionResource('en-us'), 'Who went where'],
    ['a field', () => list.fields.getByTitle('Lead Person').titleResource('en-us'), 'Lead Person']
  ])('reads the text of %s for a language', async (_what, read, text) => {
    expect(await read()).toBe(text);
  });

  it('decodes a filter value of RenderListDataAsStream twice', async () => {
    await list.items.add({ Title: 'with space' });
    const filter = [
      ['FilterField1', 'Title'],
      ['FilterValue1', encodeURIComponent('with space')]
    ] as const;
    const { Row } = await list.renderListDataAsStream(
      { ViewXml: '<View><RowLimit>5</RowLimit></View>' },
      {},
      new Map(filter)
    );
    expect(Row.map((row: { Title: string }) => row.Title)).toEqual(['with space']);
  });

  it('keeps both stages of all webs in the bin of the site', async () => {
    const { web, site: collection } = site.sp();
    await web.webs.add('Branch', 'branch');
    const branch = Web([web, `${site.webUrl}/branch`]);
    await branch.lists.add('Notes');
    await branch.lists.getByTitle('Notes').items.add({ Title: 'in the branch' });
    await branch.lists.getByTitle('Notes').items.getById(1).recycle();
    const { Id } = await list.items.add({ Title: 'second stage' });
    const binId = await list.items.getById(Id).recycle();
    await web.recycleBin.getById(binId).moveToSecondStage();
    const titles = async (bin: typeof web.recycleBin): Promise<string[]> =>
      (await bin()).map(({ Title }) => Title);
    expect(await titles(web.recycleBin)).toEqual([]);
    expect((await titles(collection.recycleBin)).sort()).toEqual(['in the branch', 'second stage']);
    await collection.recycleBin.getById(binId).restore();
    expect((await list.items.getById(Id)()).Title).toBe('second stage');
  });
});
