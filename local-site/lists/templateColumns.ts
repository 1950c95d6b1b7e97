import type { FieldRow } from '../store/fields';

type TemplateColumn = Pick<
  FieldRow,
  'id' | 'internalName' | 'title' | 'type' | 'choices' | 'defaultValue'
> & {
  readonly attributes: Readonly<Record<string, string>>;
};

const progress = 'Not Started,In Progress,Completed,Deferred,Waiting on someone else';
const priority = '(1) High,(2) Normal,(3) Low';
const task = (assignedTo: string): string => `
c3a92d97-2b77-4a25-9698-3ab54874bc6f|Predecessors|Predecessors|LookupMulti
a8eb573e-9e11-481a-a8c9-1104a54b2fbd|Priority|Priority|Choice|${priority}|(2) Normal
c15b34c3-ce7d-490a-b133-3f4de8801b76|Status|Task Status|Choice|${progress}|Not Started
d2311440-1ed6-46ea-b46d-daa643dc3886|PercentComplete|% Complete|Number|||Percentage=TRUE;Min=0;Max=1
53101f38-dd2e-458c-b245-0c236cc13d1a|AssignedTo|Assigned To|${assignedTo}|||UserSelectionMode=PeopleAndGroups
7662cd2c-f069-4dba-9e35-082cf976e170|Body|Description|Note|||RichText=TRUE
64cd368d-2f95-4bfc-a1f9-8d4324ecb007|StartDate|Start Date|DateTime||[today]|Format=DateOnly
cd21b4c2-6841-4f9e-a23a-738a65f99889|DueDate|Due Date|DateTime|||Format=DateOnly`;

/** Columns of the list templates that bring some: id, internal name, title, type, choices, default, attributes. */
const tables: Readonly<Record<number, string>> = {
  103: `
c29e077d-f466-4d8e-8bbe-72b66c5f205c|URL|URL|URL|||Format=Hyperlink
9da97a8a-1da5-4a77-98d3-4bc10456e700|Comments|Notes|Note`,
  104: `
7662cd2c-f069-4dba-9e35-082cf976e170|Body|Body|Note|||RichText=TRUE
6a09e75b-8d17-4698-94a8-371eda1af1ac|Expires|Expires|DateTime|||Format=DateOnly`,
  105: `
4a722dd4-d406-4356-93f9-2550b8f50dd0|FirstName|First Name|Text
475c2610-c157-4b91-9e2d-6855031b3538|FullName|Full Name|Text
fce16b4c-fe53-4793-aaab-b4892e736d15|Email|Email Address|Text
038d1503-4629-40f6-adaf-b47d1ab2d4fe|Company|Company|Text
c4e0f350-52cc-4ede-904c-dd71a3d11f7d|JobTitle|Job Title|Text
fd630629-c165-4513-b43c-fdb16b86a14d|WorkPhone|Business Phone|Text
2ab923eb-9880-4b47-9965-ebf93ae15487|HomePhone|Home Phone|Text
2a464df1-44c1-4851-949d-fcd270f0ccf2|CellPhone|Mobile Number|Text
9d1cacc8-f452-4bc1-a751-050595ad96e1|WorkFax|Fax Number|Text
fc2e188e-ba91-48c9-9dd3-16431afddd50|WorkAddress|Address|Note
6ca7bd7f-b490-402e-af1b-2813cf087b1e|WorkCity|City|Text
ceac61d3-dda9-468b-b276-f4a6bb93f14f|WorkState|State/Province|Text
9a631556-3dac-49db-8d2f-fb033b0fdc24|WorkZip|ZIP/Postal Code|Text
3f3a5c85-9d5a-4663-b925-8b68a678ea3a|WorkCountry|Country/Region|Text
a71affd2-dcc7-4529-81bc-2fe593154a5f|WebPage|Web Page|URL|||Format=Hyperlink
9da97a8a-1da5-4a77-98d3-4bc10456e700|Comments|Notes|Note`,
  106: `
288f5f32-8462-4175-8f09-dd7ba29359a9|Location|Location|Text
64cd368d-2f95-4bfc-a1f9-8d4324ecb007|EventDate|Start Time|DateTime||[today]
2684f9f2-54be-429f-ba06-76754fc056bf|EndDate|End Time|DateTime||[today]
9da97a8a-1da5-4a77-98d3-4bc10456e700|Description|Description|Note|||RichText=TRUE
7d95d1f4-f5fd-4a70-90cd-b35abc9b5bc8|fAllDayEvent|All Day Event|Boolean||0
f2e63656-135e-4f1c-8fc2-ccbe74071901|fRecurrence|Recurrence|Boolean||0
6df9bd52-550e-4a30-bc31-a4366832a87d|Category|Category|Choice|Meeting,Work hours,Business,Holiday,Get-together,Gifts,Birthday,Anniversary`,
  107: task('User'),
  171: task('UserMulti'),
  1100: `
53101f38-dd2e-458c-b245-0c236cc13d1a|AssignedTo|Assigned To|User|||UserSelectionMode=PeopleAndGroups
3f277a5c-c7ae-4bbe-9d44-0456fb548f94|Status|Issue Status|Choice|Active,Resolved,Closed|Active
a8eb573e-9e11-481a-a8c9-1104a54b2fbd|Priority|Priority|Choice|${priority}|(2) Normal
9da97a8a-1da5-4a77-98d3-4bc10456e700|Comment|Description|Note|||RichText=TRUE
6df9bd52-550e-4a30-bc31-a4366832a87d|Category|Category|Choice|(1) Category1,(2) Category2,(3) Category3|(2) Category2
875fab27-6e95-463b-a4a6-82544f1027fb|RelatedIssues|Related Issues|LookupMulti
cd21b4c2-6841-4f9e-a23a-738a65f99889|DueDate|Due Date|DateTime|||Format=DateOnly`
};

/** Names of the columns that the default view of the template shows after the title. */
export function templateViewFields(template: number): readonly string[] {
  const hidden = new Set(['Body', 'Predecessors', 'Comments', 'Comment', 'Description', 'RelatedIssues']);
  return columnsOf(template)
    .map(({ internalName }) => internalName)
    .filter((name) => !hidden.has(name));
}

/** The columns that a new list of the template has besides those of every list. */
export function templateColumns(
  template: number,
  list: { readonly id: string; readonly webId: string }
): Omit<FieldRow, 'position'>[] {
  return columnsOf(template).map((column) => ({
    ...column,
    listId: list.id,
    description: '',
    group: 'Custom Columns',
    required: false,
    indexed: false,
    unique: false,
    hidden: false,
    readOnly: false,
    sealed: false,
    deletable: true,
    fromBaseType: false,
    defaultFormula: null,
    // The lookups of templates point at their own list: predecessors, related issues.
    lookup: column.type.startsWith('Lookup')
      ? {
          listId: list.id,
          webId: list.webId,
          showField: 'Title',
          primaryFieldId: null,
          deleteBehavior: 'None'
        }
      : null,
    formula: null,
    validationFormula: null,
    validationMessage: null
  }));
}

function columnsOf(template: number): TemplateColumn[] {
  return (tables[template] ?? '').trim().split('\n').filter(Boolean).map(parse);
}

function parse(line: string): TemplateColumn {
  const [
    id = '',
    internalName = '',
    title = '',
    type = '',
    choices = '',
    defaultValue = '',
    attributes = ''
  ] = line.split('|');
  return {
    id,
    internalName,
    title,
    type,
    choices: choices === '' ? [] : choices.split(','),
    defaultValue: defaultValue === '' ? null : defaultValue,
    attributes: Object.fromEntries(
      attributes
        .split(';')
        .filter((pair) => pair !== '')
        .map((pair) => pair.split('=') as [string, string])
    )
  };
}
