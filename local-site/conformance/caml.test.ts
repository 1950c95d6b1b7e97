import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import '@pnp/sp/views';
import '@pnp/sp/site-users/web';
import type { IList } from '@pnp/sp/lists';
import { startSite, statusOf, type TestSite } from './site';

const query = (where: string, rest = ''): string =>
  `<View><Query><Where>${where}</Where></Query>${rest}</View>`;
const eq = (field: string, type: string, value: string): string =>
  `<Eq><FieldRef Name="${field}"/><Value Type="${type}">${value}</Value></Eq>`;

describe('reading items by CAML through PnPjs', () => {
  let site: TestSite;
  let list: IList;
  let leadId: number;

  beforeAll(async () => {
    site = await startSite({ limits: { listViewThreshold: 20 } });
    const { web } = site.sp();
    site.clock.set(new Date('2024-05-10T10:00:00Z'));
    leadId = (await web.currentUser()).Id;
    await web.lists.add('Areas');
    await web.lists.getByTitle('Areas').items.add({ Title: 'Planning' });
    await web.lists.getByTitle('Areas').items.add({ Title: 'Training' });
    await web.lists.add('Jobs');
    list = web.lists.getByTitle('Jobs');
    await list.fields.addNumber('Effort');
    await list.fields.addDateTime('Due', { DisplayFormat: 1 });
    await list.fields.addBoolean('Done');
    await list.fields.addChoice('State', { Choices: ['New', 'Late'] });
    await list.fields.addMultiChoice('Tags', { Choices: ['a', 'b', 'c'] });
    await list.fields.addUser('Owner', { SelectionMode: 0 });
    const areas = await web.lists.getByTitle('Areas').select('Id')();
    await list.fields.addLookup('Area', { LookupListId: areas.Id, LookupFieldName: 'Title' });
    for (let index = 1; index <= 10; index++) {
      await list.items.add({
        Title: `Job ${index}`,
        Effort: index,
        Due: `2024-05-${String(index + 5).padStart(2, '0')}T08:00:00Z`,
        Done: index % 2 === 0,
        State: index > 7 ? 'Late' : 'New',
        Tags: index === 3 ? ['a', 'c'] : [],
        OwnerId: index < 3 ? leadId : null,
        AreaId: index < 5 ? 1 : 2
      });
    }
  });
  afterAll(() => site.close());

  const ids = async (viewXml: string): Promise<number[]> =>
    (await list.getItemsByCAMLQuery({ ViewXml: viewXml })).map((item: { Id: number }) => item.Id);

  it.each([
    [eq('Title', 'Text', 'job 4'), [4]],
    [eq('Effort', 'Number', '7'), [7]],
    [eq('Done', 'Boolean', '1'), [2, 4, 6, 8, 10]],
    [eq('State', 'Choice', 'Late'), [8, 9, 10]],
    [eq('Tags', 'MultiChoice', 'c'), [3]],
    [eq('Area', 'Lookup', 'Planning'), [1, 2, 3, 4]],
    ['<Eq><FieldRef Name="Area" LookupId="TRUE"/><Value Type="Lookup">2</Value></Eq>', [5, 6, 7, 8, 9, 10]],
    [eq('Owner', 'Integer', '<UserID/>'), [1, 2]],
    [eq('Owner', 'User', 'Lena Lindqvist'), [1, 2]],
    ['<IsNull><FieldRef Name="Owner"/></IsNull>', [3, 4, 5, 6, 7, 8, 9, 10]],
    ['<IsNotNull><FieldRef Name="Tags"/></IsNotNull>', [3]],
    [eq('Due', 'DateTime', '<Today/>'), [5]],
    ['<Lt><FieldRef Name="Due"/><Value Type="DateTime"><Today/></Value></Lt>', [1, 2, 3, 4]],
    [
      '<Leq><FieldRef Name="Due"/><Value Type="DateTime"><Today OffsetDays="1"/></Value></Leq>',
      [1, 2, 3, 4, 5, 6]
    ],
    ['<BeginsWith><FieldRef Name="Title"/><Value Type="Text">Job 1</Value></BeginsWith>', [1, 10]],
    ['<Contains><FieldRef Name="Title"/><Value Type="Text">B 1</Value></Contains>', [1, 10]],
    [
      '<In><FieldRef Name="ID"/><Values><Value Type="Counter">2</Value><Value Type="Counter">9</Value></Values></In>',
      [2, 9]
    ],
    [`<And>${eq('State', 'Choice', 'Late')}${eq('Done', 'Boolean', '0')}</And>`, [9]],
    [`<Or>${eq('Effort', 'Number', '1')}${eq('Effort', 'Number', '3')}</Or>`, [1, 3]],
    ['<Membership Type="CurrentUserGroups"><FieldRef Name="Owner"/></Membership>', []]
  ])('%s', async (where, expected) => {
    expect(await ids(query(where))).toEqual(expected);
  });

  it('orders and limits, and expands what it is asked to', async () => {
    const sorted =
      '<View><Query><OrderBy><FieldRef Name="Effort" Ascending="FALSE"/></OrderBy></Query><RowLimit>2</RowLimit></View>';
    expect(await ids(sorted)).toEqual([10, 9]);
    const [item] = await list.getItemsByCAMLQuery(
      { ViewXml: query(eq('Effort', 'Number', '1')) },
      'FieldValuesAsText'
    );
    expect(item).toMatchObject({ Title: 'Job 1', FieldValuesAsText: { Area: 'Planning' } });
  });

  it('goes on at a position', async () => {
    const page = await list.getItemsByCAMLQuery({
      ViewXml: '<View><RowLimit Paged="TRUE">3</RowLimit></View>',
      ListItemCollectionPosition: { PagingInfo: 'Paged=TRUE&p_ID=3' }
    });
    expect(page.map((item: { Id: number }) => item.Id)).toEqual([4, 5, 6]);
  });

  it.each([
    [query(eq('Colour', 'Text', 'red')), 500],
    ['<View><Query>', 500],
    [query('<DateRangesOverlap/>'), 501]
  ])('refuses %s with %d', async (viewXml, status) => {
    expect(await statusOf(list.getItemsByCAMLQuery({ ViewXml: viewXml }))).toBe(status);
  });

  it('refuses members that a CAML query does not have', async () => {
    const call = list.getItemsByCAMLQuery({ ViewXml: '<View/>', View_Xml: '' } as never);
    expect(await statusOf(call)).toBe(400);
  });

  it('renders rows in the texts of the site', async () => {
    const data = await list.renderListDataAsStream({
      ViewXml:
        '<View><ViewFields><FieldRef Name="LinkTitle"/><FieldRef Name="Effort"/><FieldRef Name="Due"/><FieldRef Name="Done"/><FieldRef Name="Owner"/><FieldRef Name="Area"/><FieldRef Name="Tags"/></ViewFields><RowLimit Paged="TRUE">3</RowLimit></View>'
    });
    expect(data.Row).toHaveLength(3);
    expect(data.Row[0]).toMatchObject({
      ID: '1',
      Title: 'Job 1',
      LinkTitle: 'Job 1',
      Effort: '1',
      Due: '5/6/2024 10:00 AM',
      'Due.': '2024-05-06T08:00:00Z',
      Done: 'No',
      'Done.value': '0',
      Owner: [{ id: String(leadId), title: 'Lena Lindqvist' }],
      Area: [{ lookupId: 1, lookupValue: 'Planning', isSecretFieldValue: false }],
      FSObjType: '0'
    });
    expect(data).toMatchObject({ FirstRow: 1, LastRow: 3, RowLimit: 3 });
  });

  it('pages with NextHref to the end', async () => {
    const viewXml =
      '<View><Query><OrderBy><FieldRef Name="Effort" Ascending="FALSE"/></OrderBy></Query><RowLimit Paged="TRUE">4</RowLimit></View>';
    const seen: string[] = [];
    let paging: string | undefined;
    do {
      const data = await list.renderListDataAsStream({
        ViewXml: viewXml,
        ...(paging === undefined ? {} : { Paging: paging })
      });
      seen.push(...data.Row.map((row: { ID: string }) => row.ID));
      paging = data.NextHref?.replace(/^\?/, '');
    } while (paging !== undefined);
    expect(seen).toEqual(['10', '9', '8', '7', '6', '5', '4', '3', '2', '1']);
  });

  it('takes filters and sorting of the query string, and overriding XML', async () => {
    const filtered = await list.renderListDataAsStream(
      {},
      null,
      new Map([
        ['FilterField1', 'State'],
        ['FilterValue1', 'Late']
      ])
    );
    expect(filtered.Row.map((row: { ID: string }) => row.ID)).toEqual(['8', '9', '10']);
    const many = await list.renderListDataAsStream(
      {},
      null,
      new Map([
        ['FilterFields1', 'Title'],
        ['FilterValues1', 'Job 1;#Job 2'],
        ['SortField', 'ID'],
        ['SortDir', 'Desc']
      ])
    );
    expect(many.Row.map((row: { ID: string }) => row.ID)).toEqual(['2', '1']);
    const overridden = await list.renderListDataAsStream({
      OverrideViewXml: query(eq('Effort', 'Number', '6'))
    });
    expect(overridden.Row.map((row: { ID: string }) => row.ID)).toEqual(['6']);
  });

  it('adds the schema on request, and names what it lacks', async () => {
    const data = (await list.renderListDataAsStream({
      RenderOptions: 2 | 4,
      ViewXml: '<View><ViewFields><FieldRef Name="Effort"/></ViewFields></View>'
    })) as unknown as { ListData: { Row: unknown[] }; ListSchema: { Field: { Name: string }[] } };
    expect(data.ListData.Row).toHaveLength(10);
    expect(data.ListSchema.Field.map((field) => field.Name)).toEqual(['Effort']);
    expect(await statusOf(list.renderListDataAsStream({ RenderOptions: 8 }))).toBe(501);
    expect(await statusOf(list.renderListDataAsStream({ Colour: 1 } as never))).toBe(400);
  });

  it('answers renderListData and renderListFormData as JSON in a string', async () => {
    const data = await list.renderListData(query(eq('Effort', 'Number', '2')));
    expect(data.Row).toMatchObject([{ ID: '2', Title: 'Job 2' }]);
    const form = await list.renderListFormData(1, 'editform', 2);
    expect(form).toMatchObject({ Title: 'Job 1', ContentType: 'Item' });
    expect(await statusOf(list.renderListFormData(99, 'editform', 2))).toBe(404);
  });

  it('joins a looked up list for filters and projected fields', async () => {
    const viewXml =
      `<View><ViewFields><FieldRef Name="Title"/></ViewFields><Joins><Join Type="LEFT" ListAlias="area"><Eq>` +
      `<FieldRef Name="Area" RefType="Id"/><FieldRef List="area" Name="ID"/></Eq></Join></Joins><ProjectedFields>` +
      `<Field Name="AreaName" Type="Lookup" List="area" ShowField="Title"/></ProjectedFields>` +
      `<Query><Where>${eq('AreaName', 'Text', 'Training')}</Where></Query></View>`;
    const data = await list.renderListDataAsStream({ ViewXml: viewXml });
    expect(data.Row).toHaveLength(6);
    expect(data.Row[0]).toMatchObject({ AreaName: [{ lookupId: 2, lookupValue: 'Training' }] });
  });

  it('keeps to the list view threshold', async () => {
    const { web } = site.sp();
    await web.lists.add('Big');
    const big = web.lists.getByTitle('Big');
    await big.fields.addNumber('Rank', { Indexed: true });
    await big.fields.addNumber('Plain');
    for (let index = 1; index <= 25; index++)
      await big.items.add({ Title: `T${index}`, Rank: index, Plain: index });
    const rows = (where: string, limit = 5): Promise<unknown[]> =>
      big.getItemsByCAMLQuery({ ViewXml: query(where, `<RowLimit>${limit}</RowLimit>`) });
    expect(await rows(eq('Rank', 'Number', '7'))).toHaveLength(1);
    expect(await statusOf(rows(eq('Plain', 'Number', '7')))).toBe(500);
    expect(await statusOf(rows('<Gt><FieldRef Name="Rank"/><Value Type="Number">1</Value></Gt>'))).toBe(500);
    expect(await statusOf(big.getItemsByCAMLQuery({ ViewXml: '<View/>' }))).toBe(500);
    expect(await big.getItemsByCAMLQuery({ ViewXml: '<View><RowLimit>20</RowLimit></View>' })).toHaveLength(
      20
    );
  });
});
