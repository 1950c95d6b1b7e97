import { SpError } from '../errors';
import { parseView } from './parseView';
import type { CamlView } from './types';

const where = (condition: string): string => `<View><Query><Where>${condition}</Where></Query></View>`;
const title = (operator: string, value = '<Value Type="Text">x</Value>'): string =>
  `<${operator}><FieldRef Name="Title"/>${value}</${operator}>`;

describe('parseView', () => {
  it('reads an empty view as "everything in the folder"', () => {
    const empty: CamlView = {
      viewFields: undefined,
      where: undefined,
      orderBy: [],
      groupBy: [],
      rowLimit: undefined,
      paged: false,
      scope: 'Default',
      joins: [],
      projectedFields: []
    };
    for (const text of ['', ' ', '<View/>', '<View></View>', '<View><Query/></View>', '<Query></Query>']) {
      expect(parseView(text)).toEqual(empty);
    }
  });

  it('reads fields, order, grouping, limit and scope', () => {
    const view = parseView(`
      <View Scope="RecursiveAll">
        <ViewFields><FieldRef Name="Title"/><FieldRef Name='ID'/></ViewFields>
        <Query>
          <GroupBy Collapse="TRUE"><FieldRef Name="Area"/></GroupBy>
          <OrderBy><FieldRef Name="Due" Ascending="FALSE"/><FieldRef Name="Title"/></OrderBy>
        </Query>
        <RowLimit Paged="TRUE"> 25 </RowLimit>
      </View>`);
    expect(view).toMatchObject({
      viewFields: ['Title', 'ID'],
      groupBy: [{ field: 'Area', ascending: true }],
      orderBy: [
        { field: 'Due', ascending: false },
        { field: 'Title', ascending: true }
      ],
      rowLimit: 25,
      paged: true,
      scope: 'RecursiveAll'
    });
  });

  it.each(['Eq', 'Neq', 'Gt', 'Geq', 'Lt', 'Leq', 'BeginsWith', 'Contains', 'Includes', 'NotIncludes'])(
    'reads the comparison <%s>',
    (operator) => {
      expect(parseView(where(title(operator))).where).toEqual({
        kind: 'compare',
        operator,
        field: { name: 'Title', lookupId: false },
        value: { type: 'Text', includeTime: false, content: { kind: 'literal', text: 'x' } }
      });
    }
  );

  it('nests And and Or in the written order', () => {
    const condition = parseView(
      where(`<Or><And>${title('Eq')}${title('Neq')}</And>${title('Gt')}</Or>`)
    ).where;
    expect(condition).toMatchObject({
      kind: 'or',
      left: { kind: 'and', left: { operator: 'Eq' }, right: { operator: 'Neq' } },
      right: { operator: 'Gt' }
    });
  });

  it.each([
    ['<Value Type="DateTime"><Today/></Value>', { kind: 'today', offsetDays: 0 }],
    ['<Value Type="DateTime"><Today OffsetDays="-7"/></Value>', { kind: 'today', offsetDays: -7 }],
    ['<Value Type="DateTime"><Now/></Value>', { kind: 'now' }],
    ['<Value Type="Integer"><UserID/></Value>', { kind: 'userId' }],
    ['<Value Type="Text">a &amp; &lt;b&gt; </Value>', { kind: 'literal', text: 'a & <b> ' }],
    ['<Value Type="Text"></Value>', { kind: 'literal', text: '' }],
    ['<Value Type="Number">007</Value>', { kind: 'literal', text: '007' }]
  ])('reads %s', (value, content) => {
    expect(parseView(where(title('Eq', value))).where).toMatchObject({ value: { content } });
  });

  it('reads the time flag of a date and the id flag of a lookup', () => {
    const condition = parseView(
      where(
        `<And><Eq><FieldRef Name="Due"/><Value Type="DateTime" IncludeTimeValue="TRUE">2024-05-01T10:00:00Z</Value></Eq>` +
          `<Eq><FieldRef Name="Owner" LookupId="TRUE"/><Value Type="Lookup">3</Value></Eq></And>`
      )
    ).where;
    expect(condition).toMatchObject({
      left: { value: { includeTime: true } },
      right: { field: { name: 'Owner', lookupId: true } }
    });
  });

  it('reads null tests, In and Membership', () => {
    const refs = '<FieldRef Name="Owner"/>';
    expect(parseView(where(`<IsNull>${refs}</IsNull>`)).where).toMatchObject({ kind: 'isNull' });
    expect(parseView(where(`<IsNotNull>${refs}</IsNotNull>`)).where).toMatchObject({ kind: 'isNotNull' });
    expect(
      parseView(
        where(`<In>${refs}<Values><Value Type="Text">a</Value><Value Type="Text">b</Value></Values></In>`)
      ).where
    ).toMatchObject({ kind: 'in', values: [{ content: { text: 'a' } }, { content: { text: 'b' } }] });
    expect(parseView(where(`<Membership Type="CurrentUserGroups">${refs}</Membership>`)).where).toMatchObject(
      {
        kind: 'membership',
        type: 'CurrentUserGroups'
      }
    );
    expect(parseView(where(`<Membership Type="SPGroup" ID="5">${refs}</Membership>`)).where).toMatchObject({
      type: 'SPGroup',
      groupId: 5
    });
  });

  it('reads joins and projected fields', () => {
    const view = parseView(
      `<View><Joins><Join Type="LEFT" ListAlias="course"><Eq><FieldRef Name="Course" RefType="Id"/>` +
        `<FieldRef List="course" Name="ID"/></Eq></Join></Joins><ProjectedFields>` +
        `<Field Name="CourseTitle" Type="Lookup" List="course" ShowField="Title"/></ProjectedFields></View>`
    );
    expect(view.joins).toEqual([
      { type: 'LEFT', alias: 'course', lookupField: 'Course', fromAlias: undefined }
    ]);
    expect(view.projectedFields).toEqual([{ name: 'CourseTitle', joinAlias: 'course', showField: 'Title' }]);
  });

  it.each([
    ['<View>', 'invalid'],
    ['<View/><View/>', 'invalid'],
    ['<!DOCTYPE View [<!ENTITY a "b">]><View/>', 'invalid'],
    ['<Rows/>', 'invalid'],
    ['<View Scope="Deep"/>', 'invalid'],
    ['<View><RowLimit>many</RowLimit></View>', 'invalid'],
    ['<View><ViewFields><FieldRef/></ViewFields></View>', 'invalid'],
    [where(title('Eq', '')), 'invalid'],
    [where(title('Like')), 'invalid'],
    [where(title('Eq') + title('Eq')), 'invalid'],
    [where(`<And>${title('Eq')}</And>`), 'invalid'],
    [where('<Eq><Value Type="Text">x</Value></Eq>'), 'invalid'],
    [where(title('Eq', '<Value Type="Colour">x</Value>')), 'invalid'],
    [where(title('Eq', '<Value Type="DateTime"><Today OffsetDays="soon"/></Value>')), 'invalid'],
    [where('<In><FieldRef Name="Title"/><Values/></In>'), 'invalid'],
    [where('<Membership Type="Everyone"><FieldRef Name="Owner"/></Membership>'), 'invalid'],
    [where('<DateRangesOverlap/>'), 'unsupported'],
    [where(title('Eq', '<Value Type="Text"><ListProperty Name="x"/></Value>')), 'unsupported']
  ])('refuses %s', (text, kind) => {
    let thrown: unknown;
    try {
      parseView(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(SpError);
    expect(thrown).toMatchObject({ status: kind === 'invalid' ? 500 : 501 });
  });
});
