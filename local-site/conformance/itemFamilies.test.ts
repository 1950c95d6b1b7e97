import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import '@pnp/sp/folders';
import '@pnp/sp/attachments';
import '@pnp/sp/recycle-bin';
import '@pnp/sp/content-types';
import '@pnp/sp/user-custom-actions';
import '@pnp/sp/site-users/web';
import type { IList } from '@pnp/sp/lists';
import { Web } from '@pnp/sp/webs';
import { startSite, statusOf, type TestSite } from './site';

describe('item families through PnPjs', () => {
  let site: TestSite;
  let list: IList;

  beforeAll(async () => {
    site = await startSite();
    const { web } = site.sp();
    await web.lists.add('Things');
    list = web.lists.getByTitle('Things');
    await list.fields.addNumber('Effort');
    await list.fields.addDateTime('Due', { DisplayFormat: 1 });
    await list.fields.addUser('Owner', { SelectionMode: 0 });
    await list.fields.addMultiChoice('Tags', { Choices: ['a', 'b'] });
  });
  afterAll(() => site.close());

  const addItem = async (Title: string): Promise<number> => (await list.items.add({ Title })).Id;

  describe('form values', () => {
    const value = (FieldName: string, FieldValue: string): { FieldName: string; FieldValue: string } => ({
      FieldName,
      FieldValue
    });

    it('are written in the locale of the site', async () => {
      const id = await addItem('old');
      const answer = await list.items
        .getById(id)
        .validateUpdateListItem([
          value('Title', 'new'),
          value('Effort', '1,200.5'),
          value('Due', '6/23/2018 10:15 PM'),
          value('Tags', 'a;#b'),
          value('Owner', JSON.stringify([{ Key: 'i:0#.f|membership|kavya.iyer@contoso.example' }]))
        ]);
      expect(answer.every((entry) => !entry.HasException && entry.ItemId === id)).toBe(true);
      const item = await list.items
        .getById(id)
        .select('Title', 'Effort', 'Due', 'Tags', 'Owner/Title')
        .expand('Owner')();
      expect(item).toMatchObject({
        Title: 'new',
        Effort: 1200.5,
        Due: '2018-06-23T20:15:00Z',
        Tags: ['a', 'b'],
        Owner: { Title: 'Kavya Iyer' }
      });
    });

    it('are written all or not at all, and the answer is 200 either way', async () => {
      const id = await addItem('kept');
      const answer = await list.items
        .getById(id)
        .validateUpdateListItem([value('Title', 'lost'), value('Due', 'someday')]);
      expect(answer).toMatchObject([
        { FieldName: 'Title', HasException: false, ErrorCode: 0, ErrorMessage: null },
        { FieldName: 'Due', HasException: true, ErrorMessage: 'Enter a date like this: 2/23/2012' }
      ]);
      expect((await list.items.getById(id)()).Title).toBe('kept');
    });

    it('leave version, editor and time alone in a system update, which may set them', async () => {
      const id = await addItem('system');
      const before = await list.items.getById(id)();
      await list.items
        .getById(id)
        .validateUpdateListItem([value('Title', 'silently'), value('Modified', '1/2/2020 9:00 AM')], true);
      expect(await list.items.getById(id)()).toMatchObject({
        Title: 'silently',
        Modified: '2020-01-02T08:00:00Z',
        OData__UIVersionString: before.OData__UIVersionString
      });
    });

    it('make a new item, and none when a value is bad', async () => {
      const path = '/sites/intune/Lists/Things';
      const added = await list.addValidateUpdateItemUsingPath([value('Title', 'by form')], path);
      const id = Number(added.find((entry) => entry.FieldName === 'Id')?.FieldValue);
      expect((await list.items.getById(id)()).Title).toBe('by form');
      const count = (await list.select('ItemCount')()).ItemCount;
      const failed = await list.addValidateUpdateItemUsingPath([value('Effort', 'much')], path);
      expect(failed).toMatchObject([{ HasException: true }]);
      expect((await list.select('ItemCount')()).ItemCount).toBe(count);
    });
  });

  describe('attachments', () => {
    it('are added, read, replaced, listed and removed byte by byte', async () => {
      const id = await addItem('with files');
      const { attachmentFiles } = list.items.getById(id);
      const bytes = Uint8Array.from({ length: 256 }, (_unused, index) => index);
      const { data } = await attachmentFiles.add("it's 100%.bin", bytes.buffer);
      expect(data).toMatchObject({
        FileName: "it's 100%.bin",
        ServerRelativeUrl: `/sites/intune/Lists/Things/Attachments/${id}/it's 100%.bin`
      });
      expect((await list.items.getById(id)()).Attachments).toBe(true);
      const file = attachmentFiles.getByName("it's 100%.bin");
      expect(new Uint8Array(await file.getBuffer())).toEqual(bytes);
      expect(await statusOf(attachmentFiles.add("it's 100%.bin", 'again'))).toBe(400);
      await file.setContent('{"text": "looks like JSON"}');
      expect(await file.getText()).toBe('{"text": "looks like JSON"}');
      await attachmentFiles.add('second.txt', 'two');
      const item = await list.items.getById(id).select('Id', 'AttachmentFiles').expand('AttachmentFiles')();
      expect(item.AttachmentFiles).toMatchObject([{ FileName: "it's 100%.bin" }, { FileName: 'second.txt' }]);
      await attachmentFiles.getByName('second.txt').recycle();
      await file.delete();
      expect(await attachmentFiles()).toEqual([]);
      expect((await list.items.getById(id)()).Attachments).toBe(false);
      expect(await statusOf(file.getText())).toBe(404);
    });

    it('may be empty', async () => {
      const { attachmentFiles } = list.items.getById(await addItem('with nothing'));
      await attachmentFiles.add('empty.txt', '');
      expect(await attachmentFiles.getByName('empty.txt').getText()).toBe('');
    });

    it('change the ETag of their item', async () => {
      const id = await addItem('tagged');
      const etag = async (): Promise<string> => String((await list.items.getById(id)())['odata.etag']);
      const before = await etag();
      await list.items.getById(id).attachmentFiles.add('a.txt', 'a');
      expect(await etag()).not.toBe(before);
      expect(await statusOf(list.items.getById(id).update({ Title: 'x' }, before))).toBe(412);
    });
  });

  describe('the recycle bin', () => {
    it('takes an item and gives it back with its attachments and earlier versions', async () => {
      const id = await addItem('first');
      await list.items.getById(id).update({ Title: 'second' });
      await list.items.getById(id).attachmentFiles.add('a.txt', 'text');
      const binId = await list.items.getById(id).recycle();
      expect(await statusOf(list.items.getById(id)())).toBe(404);
      const { recycleBin } = site.sp().web;
      expect(await recycleBin.getById(binId)()).toMatchObject({ Title: 'second', ItemType: 3, ItemState: 1 });
      await recycleBin.getById(binId).restore();
      expect(await list.items.getById(id)()).toMatchObject({ Id: id, Title: 'second', Attachments: true });
      expect(await list.items.getById(id).attachmentFiles.getByName('a.txt').getText()).toBe('text');
      expect(
        (await list.items.getById(id).versions()).map(
          (version: { VersionLabel: string }) => version.VersionLabel
        )
      ).toEqual(['2.0', '1.0']);
      expect(await statusOf(recycleBin.getById(binId)())).toBe(404);
    });

    it('forgets for good what is deleted in it', async () => {
      const { recycleBin } = site.sp().web;
      const gone = await list.items.getById(await addItem('gone')).recycle();
      const moved = await list.items.getById(await addItem('moved')).recycle();
      await recycleBin.getById(moved).moveToSecondStage();
      expect((await recycleBin()).map((entry) => entry.Id)).not.toContain(moved);
      await recycleBin.getById(gone).delete();
      expect(await statusOf(recycleBin.getById(gone).restore())).toBe(404);
      await recycleBin.deleteAll();
      expect(await recycleBin()).toEqual([]);
    });

    it('takes a list with its items and gives it back', async () => {
      const { web } = site.sp();
      await web.lists.add('Fleeting');
      await web.lists.getByTitle('Fleeting').items.add({ Title: 'inside' });
      const binId = await web.lists.getByTitle('Fleeting').recycle();
      expect(await statusOf(web.lists.getByTitle('Fleeting')())).toBe(404);
      await web.recycleBin.getById(String(binId)).restore();
      expect(
        (await web.lists.getByTitle('Fleeting').items()).map((item: { Title: string }) => item.Title)
      ).toEqual(['inside']);
      await web.lists.getByTitle('Fleeting').recycle();
      await web.recycleBin.restoreAll();
      expect((await web.lists.getByTitle('Fleeting')()).ItemCount).toBe(1);
    });

    it('shows people only what they deleted themselves, unless they manage the site', async () => {
      const id = await addItem('by the lead');
      const binId = await list.items.getById(id).recycle();
      expect((await site.sp('admin1').web.recycleBin()).map((entry) => entry.Id)).not.toContain(binId);
      const other = await addItem('by an admin');
      const otherBin = await site.sp('admin1').web.lists.getByTitle('Things').items.getById(other).recycle();
      expect((await site.sp().web.recycleBin()).map((entry) => entry.Id)).toEqual(
        expect.arrayContaining([binId, otherBin])
      );
      expect(
        await statusOf(site.sp('newhire').web.lists.getByTitle('Things').items.getById(1).recycle())
      ).toBe(403);
    });
  });

  describe('changes', () => {
    const everything = { Add: true, Update: true, DeleteObject: true, Restore: true, Item: true };
    const token = async (): Promise<{ StringValue: string }> =>
      (await list.select('CurrentChangeToken')()).CurrentChangeToken as never;

    it('are told since a token: add, update, delete, restore', async () => {
      const start = await token();
      const id = await addItem('watched');
      await list.items.getById(id).update({ Title: 'changed' });
      const binId = await list.items.getById(id).recycle();
      await site.sp().web.recycleBin.getById(binId).restore();
      const changes = await list.getChanges({ ...everything, ChangeTokenStart: start });
      expect(
        changes.map((change: { ItemId: number; ChangeType: number }) => [change.ItemId, change.ChangeType])
      ).toEqual([
        [id, 1],
        [id, 2],
        [id, 3],
        [id, 7]
      ]);
      const after = changes.at(1).ChangeToken;
      expect(await list.getChanges({ ...everything, ChangeTokenStart: after })).toHaveLength(2);
      expect(
        await list.getChanges({ ...everything, ChangeTokenStart: start, ChangeTokenEnd: after })
      ).toHaveLength(2);
    });

    it('are told for the web, with its lists', async () => {
      const { web } = site.sp();
      await web.lists.add('Noticed');
      const changes = await web.getChanges({ Add: true, List: true });
      const { Id } = await web.lists.getByTitle('Noticed')();
      expect(changes.at(-1)).toMatchObject({ ListId: Id, ChangeType: 1 });
      expect(await web.getChanges({ Add: true })).toEqual([]);
    });

    it('refuse foreign and broken tokens', async () => {
      const foreign = '1;3;00000000-0000-0000-0000-000000000001;638501436000000000;1';
      expect(
        await statusOf(list.getChanges({ ...everything, ChangeTokenStart: { StringValue: foreign } }))
      ).toBe(500);
      expect(await statusOf(list.getChanges({ ...everything, ChangeTokenStart: { StringValue: 'x' } }))).toBe(
        500
      );
    });

    it('come as XML from getListItemChangesSinceToken', async () => {
      const first = await list.getListItemChangesSinceToken({ RowLimit: '5' });
      const last = /LastChangeToken="([^"]+)"/.exec(first)?.[1] ?? '';
      expect(first).toContain('<rs:data ItemCount="5">');
      const kept = await addItem('a < b & "c"');
      const gone = await addItem('gone');
      await list.items.getById(gone).delete();
      const next = await list.getListItemChangesSinceToken({ ChangeToken: last });
      expect(next).toContain(`ows_ID="${kept}"`);
      expect(next).toContain('a &lt; b &amp; &quot;c&quot;');
      expect(/<Id ChangeType="Delete" UniqueId="[^"]+">(\d+)<\/Id>/.exec(next)?.[1]).toBe(String(gone));
      expect(next).toContain('<rs:data ItemCount="1">');
      const again = await list.getListItemChangesSinceToken({
        ChangeToken: /LastChangeToken="([^"]+)"/.exec(next)?.[1]
      });
      expect(again).toContain('<rs:data ItemCount="0">');
    });
  });

  describe('content types', () => {
    it('are there, are added to the web and to lists, changed and removed', async () => {
      const { web } = site.sp();
      expect(await web.contentTypes.getById('0x01')()).toMatchObject({ Name: 'Item', StringId: '0x01' });
      const { data } = await web.contentTypes.add('0x0100AA', 'Drill', 'a drill', 'O&M');
      const id = String((data as { StringId?: string }).StringId);
      expect(id).toMatch(/^0x0100[0-9A-F]{32}$/);
      await web.contentTypes.getById(id).update({ Description: 'fire drill' } as never);
      expect(await web.contentTypes.getById(id)()).toMatchObject({ Description: 'fire drill', Group: 'O&M' });
      expect(await web.contentTypes.getById(id).parent()).toMatchObject({ Name: 'Item' });
      await list.contentTypes.addAvailableContentType(id);
      const names = (await list.contentTypes()).map((type) => type.Name);
      expect(names).toEqual(['Item', 'Folder', 'Drill']);
      const own = (await list.contentTypes()).find((type) => type.Name === 'Drill');
      expect(own?.StringId.startsWith(`${id}00`)).toBe(true);
      expect(own?.StringId).toHaveLength(id.length + 34);
      const fields = await list.contentTypes.getById(String(own?.StringId)).fields();
      expect(fields.map((field: { InternalName: string }) => field.InternalName)).toContain('Effort');
      expect((await list.contentTypes.getById(String(own?.StringId)).fieldLinks())[0]).toHaveProperty('Name');
      await list.contentTypes.getById(String(own?.StringId)).delete();
      expect((await list.contentTypes()).map((type) => type.Name)).toEqual(['Item', 'Folder']);
      expect(await statusOf(list.contentTypes.addAvailableContentType('0x0199'))).toBe(404);
    });
  });

  it('gives a new item the content type of its list', async () => {
    const [type] = await list.contentTypes();
    const item = await list.items
      .getById(await addItem('typed'))
      .select('ContentTypeId', 'ContentType/Name')
      .expand('ContentType')();
    expect(item).toMatchObject({ ContentTypeId: type?.StringId, ContentType: { Name: 'Item' } });
    expect((await list.items.filter("startswith(ContentTypeId,'0x0100')").top(1)()).length).toBe(1);
  });

  it('keeps custom actions of a list', async () => {
    const { data } = await list.userCustomActions.add({ Title: 'Command' });
    expect(await list.userCustomActions.getById(data.Id)()).toMatchObject({ Title: 'Command', Scope: 4 });
  });

  it('works on the data site as well', async () => {
    const data = Web([site.sp().web, `${site.origin}/sites/data`]);
    await data.lists.add('Elsewhere');
    const { Id } = await data.lists.getByTitle('Elsewhere').items.add({ Title: 'x' });
    const binId = await data.lists.getByTitle('Elsewhere').items.getById(Id).recycle();
    expect(binId).toMatch(/^[0-9a-f-]{36}$/);
  });
});
