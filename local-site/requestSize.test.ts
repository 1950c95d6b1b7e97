import { errorOf, TestSite } from './testSite';

const site = new TestSite();
const list = "web/lists/getByTitle('Long')";
const refused =
  /InvalidClientQueryException: The maximum number of bytes .* maximum of 1048576 bytes is allowed/;

beforeAll(async () => {
  await site.post('web/lists', { Title: 'Long' });
  await site.post(`${list}/fields`, { Title: 'Notes', FieldTypeKind: 3 });
});

it('keeps a text of a million characters whole', async () => {
  const text = 'x'.repeat(1_000_000);
  expect((await site.post(`${list}/items`, { Title: 'one', Notes: text })).status).toBe(201);
  expect((await site.get(`${list}/items(1)`)).body['Notes']).toBe(text);
});

it.each([
  ['of characters', 'x'.repeat(1_048_576)],
  ['of bytes in fewer characters', 'ü'.repeat(600_000)],
  ['of what has to be escaped', '"'.repeat(600_000)]
])('refuses JSON of more than a megabyte %s, and writes nothing', async (_what, text) => {
  const answer = await site.post(`${list}/items`, { Title: 'two', Notes: text });
  expect(answer.status).toBe(400);
  expect(errorOf(answer)).toMatch(refused);
  expect((await site.get(`${list}/items(2)`)).status).toBe(404);
});

it('refuses a batch of more than a megabyte, however small its parts are', async () => {
  const part = (index: number): string =>
    `--b\nContent-Type: application/http\n\nGET ${site.url(`web?p=${'x'.repeat(2000)}${index}`)} HTTP/1.1\n\n`;
  const body = `${Array.from({ length: 600 }, (_, index) => part(index)).join('')}--b--`;
  const answer = await site.post('$batch', body, { 'Content-Type': 'multipart/mixed; boundary=b' });
  expect([answer.status, errorOf(answer)]).toEqual([400, expect.stringMatching(refused)]);
});

it('takes larger files', async () => {
  const path = `${list}/items(1)/AttachmentFiles/add(fileName='large.txt')`;
  expect((await site.post(path, 'x'.repeat(2_000_000))).status).toBe(200);
});
