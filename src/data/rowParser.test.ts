import { defineList } from '../lists';
import { itemsOf, parseRow } from './rowParser';

const list = defineList({
  urlName: 'T',
  title: 'Things',
  description: '',
  version: 1,
  versioning: false,
  attachments: false,
  editing: 'all',
  titleColumn: { title: 'T' },
  columns: {
    text: { kind: 'text', name: 'Txt', title: 'Text' },
    area: { kind: 'choice', name: 'Area', title: 'Area', choices: ['A', 'B'], default: 'A', required: true },
    action: { kind: 'choice', name: 'Action', title: 'Action', choices: ['Go'], required: true },
    result: { kind: 'choice', name: 'Result', title: 'Result', choices: ['Green'] },
    tags: { kind: 'multiChoice', name: 'Tags', title: 'Tags', choices: ['x', 'y'] },
    count: { kind: 'number', name: 'Num', title: 'Count', default: 3, required: true },
    size: { kind: 'number', name: 'Size', title: 'Size' },
    active: { kind: 'yesNo', name: 'Active', title: 'Active', default: true },
    due: { kind: 'date', name: 'Due', title: 'Due' },
    on: { kind: 'dateTime', name: 'On', title: 'On' },
    owner: { kind: 'person', name: 'Owner', title: 'Owner' },
    task: { kind: 'lookup', name: 'Task', title: 'Task', target: 'tasks' },
    link: { kind: 'link', name: 'Link', title: 'Link' }
  },
  views: []
});
type Key = keyof typeof list.columns | 'title';

function cell(key: Key, item: Record<string, unknown>): unknown {
  return parseRow(list, [key], { Id: 4, 'odata.etag': '"g,1"', ...item }, 'Europe/Berlin')[key];
}

describe('parseRow', () => {
  it('answers id and ETag with the columns', () => {
    const item = { ID: 4, 'odata.etag': '"g,1"', Title: 'x', 'odata.type': 'SP.Data.TListItem' };
    expect(parseRow(list, ['title'], item, 'UTC')).toEqual({ id: 4, etag: '"g,1"', title: 'x' });
  });

  it.each<[Key, Record<string, unknown>, unknown]>([
    ['title', { Title: 'x' }, 'x'],
    ['title', { Title: null }, ''],
    ['text', { Txt: null }, null],
    ['area', { Area: 'B' }, 'B'],
    ['area', { Area: null }, 'A'],
    ['tags', { Tags: ['x', 'y'] }, ['x', 'y']],
    ['tags', { Tags: { results: ['x'] } }, ['x']],
    ['tags', { Tags: ['x', 'added by somebody'] }, ['x']],
    ['tags', { Tags: null }, []],
    ['result', { Result: 'Green' }, 'Green'],
    ['result', { Result: 'added by somebody' }, null],
    ['count', { Num: 0 }, 0],
    ['count', { Num: null }, 3],
    ['count', {}, 3],
    ['size', { Size: null }, null],
    ['active', { Active: false }, false],
    ['active', { Active: null }, true],
    ['due', { Due: '2026-05-01T22:00:00Z' }, '2026-05-02'],
    ['due', { Due: null }, null],
    ['on', { On: '2026-05-01T22:00:00Z' }, '2026-05-01T22:00:00Z'],
    ['owner', { Owner: { Id: 6, Title: 'Lena', EMail: 'l@x' } }, { id: 6, title: 'Lena', email: 'l@x' }],
    ['owner', { Owner: { Id: 6, Title: 'Gone', EMail: null } }, { id: 6, title: 'Gone', email: '' }],
    ['owner', {}, null],
    ['owner', { Owner: { __deferred: { uri: 'u' } } }, null],
    ['task', { Task: { Id: 2, Title: 'T' } }, { id: 2, title: 'T' }],
    ['link', { Link: { Url: 'https://x', Description: null } }, { url: 'https://x', description: '' }],
    ['link', { Link: null }, null]
  ])('reads column %s of %j as %j', (key, item, expected) => {
    expect(cell(key, item)).toEqual(expected);
  });

  it.each<[Key, Record<string, unknown>, string]>([
    ['area', { Area: 'C' }, 'Things, row 4, column "Area": found "C".'],
    ['action', { Action: null }, 'Things, row 4, column "Action": found null.'],
    ['result', { Result: 5 }, 'Things, row 4, column "Result": found 5.'],
    ['tags', { Tags: 'x' }, 'Things, row 4, column "Tags": found "x".'],
    ['count', { Num: '3' }, 'Things, row 4, column "Num": found "3".'],
    ['active', { Active: 'Yes' }, 'Things, row 4, column "Active": found "Yes".'],
    ['due', { Due: 'soon' }, 'Things, row 4, column "Due": found "soon".'],
    ['on', { On: 5 }, 'Things, row 4, column "On": found 5.'],
    ['owner', { Owner: 'Lena' }, 'Things, row 4, column "Owner": found "Lena".'],
    ['link', { Link: 'https://x' }, 'Things, row 4, column "Link": found "https://x".'],
    ['text', { Txt: { a: 'b'.repeat(200) } }, `Things, row 4, column "Txt": found {"a":"${'b'.repeat(94)}….`]
  ])('says where and what when column %s holds %j', (key, item, message) => {
    expect(() => cell(key, item)).toThrow(message);
  });

  it.each([
    [undefined, 'Things, a row, column "Id": found nothing.'],
    [{ Title: 'x' }, 'Things, a row, column "Id": found nothing.'],
    [{ Id: 4 }, 'Things, row 4, column "odata.etag": found nothing.']
  ])('refuses %j as a row', (item, message) => {
    expect(() => parseRow(list, [], item, 'UTC')).toThrow(message);
  });

  it('takes the rows out of a collection', () => {
    expect(itemsOf(list, { value: [{ Id: 1 }] })).toEqual([{ Id: 1 }]);
    expect(() => itemsOf(list, { Id: 1 })).toThrow('Things, a row, column "value": found {"Id":1}.');
  });
});
