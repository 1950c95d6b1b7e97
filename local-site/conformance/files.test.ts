import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/recycle-bin';
import { startSite, statusOf, type TestSite } from './site';

const library = '/sites/intune/Shared Documents';

describe('files and folders through PnPjs', () => {
  let site: TestSite;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  it('adds, reads, replaces and deletes a file byte by byte', async () => {
    const { web } = site.sp();
    const folder = web.getFolderByServerRelativePath(library);
    const bytes = Uint8Array.from({ length: 300 }, (_unused, index) => index % 256);
    const added = await folder.files.addUsingPath("50% & o'k #1.bin", bytes.buffer);
    expect(added).toMatchObject({ Name: "50% & o'k #1.bin", Length: '300', UIVersionLabel: '1.0' });
    const file = web.getFileByServerRelativePath(added.ServerRelativeUrl);
    expect(new Uint8Array(await file.getBuffer())).toEqual(bytes);
    expect(await statusOf(folder.files.addUsingPath("50% & o'k #1.bin", 'x'))).toBe(400);
    await folder.files.addUsingPath("50% & o'k #1.bin", '{"a":1}', { Overwrite: true });
    expect(await file.getText()).toBe('{"a":1}');
    await file.setContent('plain');
    expect(await file.getText()).toBe('plain');
    expect(await web.getFileById(added.UniqueId)()).toMatchObject({ UIVersionLabel: '3.0' });
    expect(await file.exists()).toBe(true);
    await file.delete();
    expect(await file.exists()).toBe(false);
    expect(await statusOf(file.getText())).toBe(404);
  });

  it('uploads in chunks', async () => {
    const { web } = site.sp();
    const content = Buffer.alloc(2500, 'abc');
    await web
      .getFolderByServerRelativePath(library)
      .files.addChunked('big.txt', new Blob([content]) as never, { chunkSize: 1000 });
    expect(await web.getFileByServerRelativePath(`${library}/big.txt`).getText()).toBe(content.toString());
  });

  it('ties a file to its list item', async () => {
    const { web } = site.sp();
    await web.getFolderByServerRelativePath(library).files.addUsingPath('item.txt', 'x');
    const item = await web.getFileByServerRelativePath(`${library}/item.txt`).getItem();
    await item.update({ Title: 'described' });
    const read = await web.lists
      .getByTitle('Documents')
      .items.select('Title', 'FileRef', 'File/Name')
      .expand('File')();
    expect(read).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ Title: 'described', File: expect.objectContaining({ Name: 'item.txt' }) })
      ])
    );
  });

  it('makes, lists, finds and deletes folders', async () => {
    const { web } = site.sp();
    const root = web.lists.getByTitle('Documents').rootFolder;
    await root.folders.addUsingPath('Guides');
    const guides = web.getFolderByServerRelativePath(`${library}/Guides`);
    await guides.addSubFolderUsingPath('Deep');
    await web.getFolderByServerRelativePath(`${library}/Guides/Deep`).files.addUsingPath('a.txt', 'a');
    expect((await guides.folders()).map((folder) => folder.Name)).toEqual(['Deep']);
    expect(await guides.select('Exists')()).toMatchObject({ Exists: true });
    expect(await web.getFolderByServerRelativePath(`${library}/None`).select('Exists')()).toMatchObject({
      Exists: false
    });
    expect(await statusOf(web.getFolderByServerRelativePath(`${library}/None`)())).toBe(404);
    expect(await guides.parentFolder()).toMatchObject({ Name: 'Shared Documents' });
    const binId = await guides.recycle();
    expect(await guides.select('Exists')()).toMatchObject({ Exists: false });
    await web.recycleBin.getById(String(binId)).restore();
    expect(await web.getFileByServerRelativePath(`${library}/Guides/Deep/a.txt`).getText()).toBe('a');
    await guides.delete();
    expect(await statusOf(web.getFileByServerRelativePath(`${library}/Guides/Deep/a.txt`)())).toBe(404);
  });

  it('copies and moves files by path', async () => {
    const { web } = site.sp();
    await web.getFolderByServerRelativePath(library).files.addUsingPath('from.txt', 'text');
    await web.getFileByServerRelativePath(`${library}/from.txt`).copyByPath(`${library}/copy.txt`, false);
    await web.getFileByServerRelativePath(`${library}/from.txt`).moveByPath(`${library}/moved.txt`, false);
    expect(await web.getFileByServerRelativePath(`${library}/copy.txt`).getText()).toBe('text');
    expect(await web.getFileByServerRelativePath(`${library}/moved.txt`).getText()).toBe('text');
    expect(await statusOf(web.getFileByServerRelativePath(`${library}/from.txt`)())).toBe(404);
  });

  it('tells who made and who changed a file', async () => {
    const folder = site.sp('admin1').web.getFolderByServerRelativePath(library);
    await folder.files.addUsingPath('signed.txt', 'x');
    await site.sp().web.getFileByServerRelativePath(`${library}/signed.txt`).setContent('y');
    const [file] = await folder.files
      .filter("Name eq 'signed.txt'")
      .select('Name', 'Author/Title', 'ModifiedBy/Title')
      .expand('Author', 'ModifiedBy')();
    expect(file).toMatchObject({
      Author: { Title: 'Amir Haddad' },
      ModifiedBy: { Title: 'Lena Lindqvist' }
    });
  });

  it('offers the content types of the library in its folders, and takes their own name for a name', async () => {
    const root = site.sp().web.getFolderByServerRelativePath('/sites/intune/SiteAssets');
    const order = await root.select('contentTypeOrder', 'uniqueContentTypeOrder')();
    expect(order).toMatchObject({
      ContentTypeOrder: [{ StringValue: expect.stringMatching(/^0x0101/) }],
      UniqueContentTypeOrder: null
    });
    await root.update({ Name: 'SiteAssets' });
    expect(await statusOf(root.update({ Name: 'Other' }))).toBeGreaterThanOrEqual(400);
  });

  it('names what it does not do, and keeps visitors from writing', async () => {
    const { web } = site.sp();
    await web.getFolderByServerRelativePath(library).files.addUsingPath('plain.txt', 'x');
    expect(await statusOf(web.getFileByServerRelativePath(`${library}/plain.txt`).checkout())).toBe(501);
    expect(await statusOf(web.getFolderByServerRelativePath(`${library}/Forms`)())).toBe(501);
    const visitor = site.sp('newhire').web;
    expect(await visitor.getFileByServerRelativePath(`${library}/plain.txt`).getText()).toBe('x');
    expect(
      await statusOf(visitor.getFolderByServerRelativePath(library).files.addUsingPath('mine.txt', 'x'))
    ).toBe(403);
    expect(await statusOf(visitor.getFileByServerRelativePath(`${library}/plain.txt`).setContent('y'))).toBe(
      403
    );
  });
});
