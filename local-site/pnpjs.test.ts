import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/views';
import '@pnp/sp/batching';
import '@pnp/sp/sites';
import '@pnp/sp/site-users/web';
import '@pnp/sp/security';
import '@pnp/sp/content-types';
import '@pnp/sp/regional-settings';
import {
  ChoiceFieldFormatType,
  DateTimeFieldFormatType,
  FieldUserSelectionMode,
  UrlFieldFormatType
} from '@pnp/sp/fields';
import type { SPFI } from '@pnp/sp';
import { PnpTestServer } from './testPnp';

const server = new PnpTestServer();
let sp: SPFI;

/** PnPjs types the keys of what it read as optional. */
function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The answer lacks a value.');
  return value;
}

beforeAll(async () => {
  await server.start();
  sp = server.as('lead');
});

afterAll(() => server.stop());

describe('lists through PnPjs', () => {
  it('adds, reads, changes and deletes a list', async () => {
    const added = await sp.web.lists.add('Alpha', 'first', 100, false, { NoCrawl: true });
    expect(added.Title).toBe('Alpha');
    const list = sp.web.lists.getById(added.Id);
    await list.update({ Description: 'second' });
    expect(await list.select('Description', 'NoCrawl')()).toMatchObject({
      Description: 'second',
      NoCrawl: true
    });
    await list.delete();
    await expect(list()).rejects.toThrow(/404/);
  });

  it('ensures a list once', async () => {
    const first = await sp.web.lists.ensure('Ensured');
    const second = await sp.web.lists.ensure('Ensured');
    expect([first.created, second.created]).toEqual([true, false]);
  });

  it('reads lists by address, libraries by ensure, and nested parents', async () => {
    const pages = await sp.web.lists.ensureSitePagesLibrary();
    expect(await pages.select('Title')()).toMatchObject({ Title: 'Site Pages' });
    await sp.web.lists.add('By address');
    const byUrl = await sp.web.getList('/sites/intune/Lists/By address')();
    expect(byUrl.Title).toBe('By address');
    const expanded = await sp.web.lists
      .getByTitle('By address')
      .select('Title', 'ParentWeb/Url')
      .expand('ParentWeb')<{ ParentWeb: { Url: string } }>();
    expect(expanded.ParentWeb.Url).toBe(server.url);
  });
});

describe('fields through PnPjs', () => {
  it('creates every kind and reads it back by each address', async () => {
    await sp.web.lists.add('Fields');
    const { fields } = sp.web.lists.getByTitle('Fields');
    const { Id: listId } = await sp.web.lists.getByTitle('Fields').select('Id')();
    await fields.addText('A text', { MaxLength: 40, Group: 'Ours' });
    await fields.addMultilineText('A note', { NumberOfLines: 8, RichText: true });
    await fields.addNumber('A number', { MinimumValue: 1, MaximumValue: 9 });
    await fields.addDateTime('A date', { DisplayFormat: DateTimeFieldFormatType.DateOnly });
    await fields.addCurrency('A price', { CurrencyLocaleId: 1031 });
    await fields.addUrl('A link', { DisplayFormat: UrlFieldFormatType.Hyperlink });
    await fields.addUser('A person', { SelectionMode: FieldUserSelectionMode.PeopleOnly });
    await fields.addChoice('A choice', {
      Choices: ['x', 'y'],
      EditFormat: ChoiceFieldFormatType.Dropdown,
      FillInChoice: false
    });
    await fields.addMultiChoice('Choices', { Choices: ['x', 'y'], FillInChoice: false });
    await fields.addBoolean('A flag');
    await fields.addCalculated('A sum', { Formula: '=[A number]*2', OutputType: 9 } as never);
    await fields.addLookup('A lookup', { LookupListId: listId, LookupFieldName: 'Title' });
    await fields.addImageField('An image');
    await fields.addLocation('A place');
    const created = await fields.filter('CanBeDeleted eq true').select('InternalName', 'TypeAsString')();
    expect(created.map((field) => `${field.InternalName}:${field.TypeAsString}`)).toEqual([
      'A_x0020_text:Text',
      'A_x0020_note:Note',
      'A_x0020_number:Number',
      'A_x0020_date:DateTime',
      'A_x0020_price:Currency',
      'A_x0020_link:URL',
      'A_x0020_person:User',
      'A_x0020_choice:Choice',
      'Choices:MultiChoice',
      'A_x0020_flag:Boolean',
      'A_x0020_sum:Calculated',
      'A_x0020_lookup:Lookup',
      'An_x0020_image:Thumbnail',
      'A_x0020_place:Location'
    ]);
    const text = await fields.getByInternalNameOrTitle('A text')();
    expect(await fields.getById(known(text.Id)).select('MaxLength', 'Group')()).toMatchObject({
      MaxLength: 40,
      Group: 'Ours'
    });
    expect((await fields.getByTitle('Title')()).Id).toBe('fa564e0f-0c70-4ab9-b863-0177e6ddd247');
  });

  it('creates a column from XML under the hinted name, changes and deletes it', async () => {
    const { fields } = sp.web.lists.getByTitle('Fields');
    const xml =
      '<Field DisplayName="Shown name" Name="InnerName" Type="Text" Indexed="TRUE" EnforceUniqueValues="TRUE" />';
    const field = await fields.createFieldAsXml({ SchemaXml: xml, Options: 8 } as never);
    expect(field).toMatchObject({
      InternalName: 'InnerName',
      Title: 'Shown name',
      EnforceUniqueValues: true
    });
    await fields.getById(known(field.Id)).update({ Title: 'Renamed' });
    expect(await fields.getByInternalNameOrTitle('InnerName').select('Title')()).toMatchObject({
      Title: 'Renamed'
    });
    await fields.getById(known(field.Id)).setShowInNewForm(false);
    await fields.getById(known(field.Id)).delete();
    await expect(fields.getById(known(field.Id))()).rejects.toThrow(/404/);
  });

  it('adds a dependent lookup', async () => {
    const { fields } = sp.web.lists.getByTitle('Fields');
    const primary = await fields.getByTitle('A lookup')();
    const dependent = await fields.addDependentLookupField('A lookup: ID', primary.Id, 'ID');
    expect(dependent.Title).toBe('A lookup: ID');
  });
});

describe('views through PnPjs', () => {
  it('adds a view, moves its columns, sets its XML', async () => {
    const list = sp.web.lists.getByTitle('Fields');
    const view = await list.views.add('Second', false, { RowLimit: 10 });
    const handle = list.views.getById(view.Id);
    await handle.fields.removeAll();
    await handle.fields.add('A_x0020_text');
    await handle.fields.add('LinkTitle');
    await handle.fields.move('LinkTitle', 0);
    const fields = (await handle.fields()) as unknown as { Items: string[] };
    expect(fields.Items).toEqual(['LinkTitle', 'A_x0020_text']);
    expect(await handle.fields.getSchemaXml()).toContain('LinkTitle');
    await handle.setViewXml(
      '<View><Query><OrderBy><FieldRef Name="ID" /></OrderBy></Query><ViewFields><FieldRef Name="Title" /></ViewFields><RowLimit>5</RowLimit></View>'
    );
    expect(await handle.select('RowLimit', 'ViewQuery')()).toMatchObject({
      RowLimit: 5,
      ViewQuery: '<OrderBy><FieldRef Name="ID"/></OrderBy>'
    });
    await handle.update({ RowLimit: 20 });
    expect(await list.defaultView.select('Title')()).toMatchObject({ Title: 'All Items' });
    expect(await handle.renderAsHtml()).toContain('<table');
    await handle.delete();
  });
});

describe('items through PnPjs', () => {
  it('writes and reads every value shape', async () => {
    const { items } = sp.web.lists.getByTitle('Fields');
    const target = await items.add({ Title: 'target' });
    const added = await items.add({
      Title: "It's \u201Cquoted\u201D",
      A_x0020_text: 'text',
      A_x0020_note: '<b>as sent</b><script>1</script>',
      A_x0020_number: 4,
      A_x0020_date: '2024-07-01T12:00:00Z',
      A_x0020_price: 1.5,
      A_x0020_link: { Url: 'https://contoso.example', Description: 'Contoso' },
      A_x0020_personId: 6,
      A_x0020_choice: 'x',
      Choices: ['x', 'y'],
      A_x0020_flag: true,
      A_x0020_lookupId: target.Id
    });
    const item = await items.getById(added.Id)();
    expect(item).toMatchObject({
      Title: "It's \u201Cquoted\u201D",
      A_x0020_note: '<b>as sent</b><script>1</script>',
      A_x0020_date: '2024-06-30T22:00:00Z',
      A_x0020_link: { Url: 'https://contoso.example', Description: 'Contoso' },
      A_x0020_personId: 6,
      Choices: ['x', 'y'],
      A_x0020_flag: true,
      A_x0020_sum: 8,
      A_x0020_lookupId: target.Id
    });
    const expanded = await items
      .getById(added.Id)
      .select('A_x0020_lookup/Title', 'A_x0020_person/EMail', 'Author/Title')
      .expand('A_x0020_lookup', 'A_x0020_person', 'Author')();
    expect(expanded).toMatchObject({
      A_x0020_lookup: { Title: 'target' },
      A_x0020_person: { EMail: 'lena.lindqvist@contoso.example' },
      Author: { Title: 'Lena Lindqvist' }
    });
  });

  it('filters with the typed filter and with text, orders and pages', async () => {
    await sp.web.lists.add('Pages');
    const list = sp.web.lists.getByTitle('Pages');
    await list.fields.addNumber('Rank', {});
    for (let index = 1; index <= 25; index++)
      await list.items.add({ Title: `Item ${index % 5}`, Rank: index });
    const found = await list.items.filter((filter) => filter.text('Title').equals('Item 3'))();
    expect(found).toHaveLength(5);
    expect(await list.items.filter("startswith(Title,'Item') and Rank gt 23")()).toHaveLength(2);
    const ranks: number[] = [];
    for await (const page of list.items.orderBy('Title').top(4).select('Rank'))
      ranks.push(...page.map(({ Rank }: { Rank: number }) => Rank));
    expect(ranks).toEqual([
      5, 10, 15, 20, 25, 1, 6, 11, 16, 21, 2, 7, 12, 17, 22, 3, 8, 13, 18, 23, 4, 9, 14, 19, 24
    ]);
  });

  it('refuses a stale ETag and recycles nothing on the way', async () => {
    const { items } = sp.web.lists.getByTitle('Pages');
    const first = await items.getById(1).update({ Rank: 100 }, '*');
    await items.getById(1).update({ Rank: 101 }, (first as { etag: string }).etag);
    await expect(items.getById(1).update({ Rank: 102 }, (first as { etag: string }).etag)).rejects.toThrow(
      /412/
    );
    expect(await items.getById(1).select('Rank')()).toMatchObject({ Rank: 101 });
    const versions = await items.getById(1).versions();
    expect(versions.map(({ VersionLabel }) => VersionLabel)).toEqual(['3.0', '2.0', '1.0']);
  });

  it('batches reads and writes; a failing part fails alone', async () => {
    const [batched, execute] = sp.batched();
    const items = () => batched.web.lists.getByTitle('Pages').items;
    const results = [
      items().add({ Title: 'in a batch', Rank: 1 }),
      items().getById(1).update({ Rank: 7 }),
      items()
        .getById(4711)()
        .catch((error: Error) => error.message),
      items().top(2)(),
      items().getById(2).delete()
    ];
    await execute();
    const [added, , missing, page] = await Promise.all(results);
    expect(added).toMatchObject({ Title: 'in a batch' });
    expect(missing).toMatch(/404/);
    expect(page).toHaveLength(2);
    await expect(sp.web.lists.getByTitle('Pages').items.getById(2)()).rejects.toThrow(/404/);
  });

  it('keeps a visitor from writing', async () => {
    const visitor = server.as('newhire');
    expect(await visitor.web.lists.getByTitle('Pages').items.top(1)()).toHaveLength(1);
    await expect(visitor.web.lists.getByTitle('Pages').items.add({ Title: 'x' })).rejects.toThrow(/403/);
    await expect(visitor.web.lists.add('Theirs')).rejects.toThrow(/403/);
  });
});

describe('webs and regional settings through PnPjs', () => {
  it('creates and deletes a subweb', async () => {
    const added = await sp.web.webs.add('Sub', 'sub');
    expect(added.Url).toBe(`${server.url}/sub`);
    const sub = server.as('lead', added.Url);
    expect(await sub.web.lists.getByTitle('Documents').select('Title')()).toMatchObject({
      Title: 'Documents'
    });
    await sub.web.delete();
    expect(await sp.web.webs()).toHaveLength(0);
  });

  it('knows its time zone and converts with it', async () => {
    expect((await sp.web.regionalSettings.timeZone()).Id).toBe(4);
    const settings = await sp.web.regionalSettings();
    expect(settings.LocaleId).toBe(1033);
  });
});
