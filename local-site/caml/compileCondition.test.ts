import { compileCondition } from './compileCondition';
import { parseView } from './parseView';
import type { QueryContext, QueryField } from './queryField';
import type { FilterNode, Operand } from '../odata/filter/tree';

const fields: Readonly<Record<string, QueryField>> = {
  Title: { propertyName: 'Title', kind: 'text' },
  Effort: { propertyName: 'Effort', kind: 'number' },
  Done: { propertyName: 'Done', kind: 'boolean' },
  Due: { propertyName: 'Due', kind: 'date' },
  Course: { propertyName: 'Course', kind: 'lookup', shownProperty: 'Title' },
  Owner: { propertyName: 'Owner', kind: 'user', shownProperty: 'Title' },
  ID: { propertyName: 'Id', kind: 'id' }
};

const context: QueryContext = {
  field: (name) => fields[name],
  nowIso: '2024-05-01T22:30:00Z',
  timeZone: 'Europe/Berlin',
  userId: 11,
  groupIdsOfUser: () => [5, 7],
  userIdsOfGroup: (groupId) => (groupId === 5 ? [11] : []),
  userIdsOfWeb: () => [11, 12],
  groupIdsOfWeb: () => [5]
};

const compiled = (condition: string): string => {
  const { where } = parseView(`<View><Query><Where>${condition}</Where></Query></View>`);
  if (!where) throw new Error('no condition');
  return text(compileCondition(where, context));
};

/** The tree in the words of `$filter`, to compare it at a glance. */
function text(node: FilterNode): string {
  switch (node.kind) {
    case 'and':
    case 'or':
      return `(${text(node.left)} ${node.kind} ${text(node.right)})`;
    case 'not':
      return `not ${text(node.operand)}`;
    case 'compare':
      return `${operand(node.left)} ${node.operator} ${operand(node.right)}`;
    case 'startswith':
    case 'substringof':
      return `${node.kind}(${node.path.join('/')},${node.text})`;
    case 'path':
      return node.path.join('/');
  }
}

function operand(part: Operand): string {
  return part.kind === 'literal' ? JSON.stringify(part.value) : part.path.join('/');
}

const one = (operator: string, field: string, value: string): string =>
  `<${operator}><FieldRef Name="${field}"/>${value}</${operator}>`;
const date = (value: string, time = false): string =>
  `<Value Type="DateTime"${time ? ' IncludeTimeValue="TRUE"' : ''}>${value}</Value>`;

describe('compileCondition', () => {
  it.each([
    [one('Eq', 'Title', '<Value Type="Text">a</Value>'), 'Title eq "a"'],
    [one('Neq', 'Title', '<Value Type="Text">a</Value>'), 'Title ne "a"'],
    [one('BeginsWith', 'Title', '<Value Type="Text">a</Value>'), 'startswith(Title,a)'],
    [one('Contains', 'Title', '<Value Type="Text">a</Value>'), 'substringof(Title,a)'],
    [one('Leq', 'Effort', '<Value Type="Number">2.5</Value>'), 'Effort le 2.5'],
    [one('Eq', 'Done', '<Value Type="Boolean">1</Value>'), 'Done eq true'],
    [one('Eq', 'Done', '<Value Type="Integer">0</Value>'), 'Done eq false'],
    [one('Gt', 'ID', '<Value Type="Counter">10</Value>'), 'Id gt 10'],
    [one('Eq', 'Course', '<Value Type="Lookup">Basics</Value>'), 'Course/Title eq "Basics"'],
    ['<Eq><FieldRef Name="Course" LookupId="TRUE"/><Value Type="Lookup">3</Value></Eq>', 'CourseId eq 3'],
    [one('Eq', 'Owner', '<Value Type="Integer"><UserID/></Value>'), 'OwnerId eq 11'],
    [one('Eq', 'Owner', '<Value Type="User">Dana Novak</Value>'), 'Owner/Title eq "Dana Novak"'],
    [one('NotIncludes', 'Owner', '<Value Type="Integer">4</Value>'), 'not OwnerId eq 4'],
    [one('IsNull', 'Title', ''), 'Title eq null'],
    [one('IsNotNull', 'Owner', ''), 'OwnerId ne null'],
    [
      '<In><FieldRef Name="ID"/><Values><Value Type="Counter">1</Value><Value Type="Counter">2</Value></Values></In>',
      '(Id eq 1 or Id eq 2)'
    ],
    [
      '<Membership Type="CurrentUserGroups"><FieldRef Name="Owner"/></Membership>',
      '(OwnerId eq 5 or OwnerId eq 7)'
    ],
    ['<Membership Type="SPGroup" ID="5"><FieldRef Name="Owner"/></Membership>', 'OwnerId eq 11'],
    ['<Membership Type="SPGroup" ID="6"><FieldRef Name="Owner"/></Membership>', 'Id eq -1']
  ])('%s', (condition, expected) => {
    expect(compiled(condition)).toBe(expected);
  });

  // The site's day of the clock (2024-05-02 00:30 in Berlin) runs from 05-01T22:00Z to 05-02T22:00Z.
  it.each([
    [one('Eq', 'Due', date('<Today/>')), '(Due ge "2024-05-01T22:00:00Z" and Due lt "2024-05-02T22:00:00Z")'],
    [one('Lt', 'Due', date('<Today/>')), 'Due lt "2024-05-01T22:00:00Z"'],
    [one('Leq', 'Due', date('<Today OffsetDays="7"/>')), 'Due lt "2024-05-09T22:00:00Z"'],
    [one('Gt', 'Due', date('2024-05-02')), 'Due ge "2024-05-02T22:00:00Z"'],
    [one('Geq', 'Due', date('2024-05-01T23:00:00Z')), 'Due ge "2024-05-01T22:00:00Z"'],
    [one('Geq', 'Due', date('2024-05-01T23:00:00Z', true)), 'Due ge "2024-05-01T23:00:00Z"'],
    [one('Lt', 'Due', date('<Now/>', true)), 'Due lt "2024-05-01T22:30:00Z"'],
    [one('Lt', 'Due', date('<Today OffsetDays="-1"/>', true)), 'Due lt "2024-04-30T22:30:00Z"'],
    [
      one('Neq', 'Due', date('2024-05-02')),
      '(Due lt "2024-05-01T22:00:00Z" or (Due ge "2024-05-02T22:00:00Z" or Due eq null))'
    ]
  ])('%s', (condition, expected) => {
    expect(compiled(condition)).toBe(expected);
  });

  it('nests 500 values of <In> no deeper than nine levels', () => {
    const values = Array.from(
      { length: 500 },
      (_, index) => `<Value Type="Counter">${index + 1}</Value>`
    ).join('');
    const tree = compiled(`<In><FieldRef Name="ID"/><Values>${values}</Values></In>`);
    const depth = Math.max(
      ...[...tree].reduce<number[]>(
        (levels, c) => [...levels, (levels.at(-1) ?? 0) + (c === '(' ? 1 : c === ')' ? -1 : 0)],
        []
      )
    );
    expect(depth).toBe(9);
  });

  it.each([
    [one('Eq', 'Colour', '<Value Type="Text">a</Value>'), -2130575340],
    [one('Eq', 'Effort', '<Value Type="Number">many</Value>'), -2130575155],
    [one('Eq', 'Due', date('soon')), -2130575155],
    [one('Contains', 'Due', date('2024-05-01')), -2130575155]
  ])('answers %s with error %d', (condition, code) => {
    expect(() => compiled(condition)).toThrow(
      expect.objectContaining({ status: 500, code: `${code}, Microsoft.SharePoint.SPException` }) as Error
    );
  });
});
