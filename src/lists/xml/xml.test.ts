import { defineList, type ListDefinition } from '../schema';
import { lists } from '../index';
import { element, escapeXml } from './escapeXml';
import { fieldId, fieldXml } from './fieldXml';
import { viewQuery, viewXml } from './viewXml';

const list = defineList({
  urlName: 'T',
  title: 'T',
  description: '',
  version: 1,
  versioning: false,
  attachments: false,
  editing: 'all',
  titleColumn: { title: 'T' },
  columns: {
    key: { kind: 'text', name: 'K', title: 'Key & "name"', required: true, indexed: true, unique: true },
    area: {
      kind: 'choice',
      name: 'A',
      title: 'Area',
      choices: ['R & D', 'A < B'],
      default: 'R & D',
      indexed: true
    },
    due: { kind: 'date', name: 'D', title: 'Due' },
    owner: { kind: 'person', name: 'O', title: 'Owner', indexed: true },
    task: { kind: 'lookup', name: 'L', title: 'Task', target: 'tasks', onDelete: 'restrict', indexed: true },
    active: { kind: 'yesNo', name: 'Y', title: 'Active', default: true }
  },
  views: [
    {
      title: "Owner's",
      columns: ['title', 'due'],
      mine: 'owner',
      where: { column: 'area', equals: 'R & D' },
      orderBy: [{ column: 'due', descending: true }, { column: 'title' }]
    }
  ]
});
const target = (key: string): string => `{id of ${key}}`;
const field = (key: keyof typeof list.columns): string => fieldXml(list, list.columns[key], target);

describe('XML of lists', () => {
  it.each([
    [`a < b & "c" 'd' >`, 'a &lt; b &amp; &quot;c&quot; &apos;d&apos; &gt;'],
    ['bell\u0007 and half a pair \ud800', 'bell and half a pair '],
    ['ok \u{1F600}\n', 'ok \u{1F600}\n']
  ])('escapes %j', (text, expected) => {
    expect(escapeXml(text)).toBe(expected);
  });

  it('leaves out attributes without a value', () => {
    expect(element('A', { x: undefined, y: true, z: 0 })).toBe('<A y="TRUE" z="0" />');
  });

  it('writes a unique text column', () => {
    expect(field('key')).toBe(
      `<Field ID="{${fieldId(list, list.columns.key)}}" Type="Text" Name="K" StaticName="K" ` +
        'DisplayName="Key &amp; &quot;name&quot;" Required="TRUE" Indexed="TRUE" MaxLength="255" ' +
        'EnforceUniqueValues="TRUE" />'
    );
  });

  it.each([
    [
      'area',
      '<Default>R &amp; D</Default><CHOICES><CHOICE>R &amp; D</CHOICE><CHOICE>A &lt; B</CHOICE></CHOICES>'
    ],
    ['due', 'Type="DateTime"'],
    ['due', 'Format="DateOnly"'],
    ['owner', 'UserSelectionMode="PeopleOnly"'],
    ['task', 'List="{id of tasks}" ShowField="Title" RelationshipDeleteBehavior="Restrict"'],
    ['active', '<Default>1</Default>']
  ] as const)('writes what column %s needs: %s', (key, expected) => {
    expect(field(key)).toContain(expected);
  });

  it('writes the query of a view: mine, where, order', () => {
    expect(viewQuery(list, list.views[0]!)).toBe(
      '<Where><And><Eq><FieldRef Name="O" /><Value Type="Integer"><UserID Type="Integer" /></Value></Eq>' +
        '<Eq><FieldRef Name="A" /><Value Type="Choice">R &amp; D</Value></Eq></And></Where>' +
        '<OrderBy><FieldRef Name="D" Ascending="FALSE" /><FieldRef Name="Title" /></OrderBy>'
    );
  });

  it('writes a view with its columns, the title with its link', () => {
    const xml = viewXml(list, list.views[0]!, 'abc');
    expect(xml).toContain('<View Name="{abc}" Type="HTML" DisplayName="Owner&apos;s">');
    expect(xml).toContain('<ViewFields><FieldRef Name="LinkTitle" /><FieldRef Name="D" /></ViewFields>');
    expect(xml).toContain('<RowLimit Paged="TRUE">30</RowLimit>');
  });

  it('gives every column of the suite an id of its own', () => {
    const ids = (Object.values(lists) as readonly ListDefinition[]).flatMap((one) =>
      Object.values(one.columns).map((column) => fieldId(one, column))
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
