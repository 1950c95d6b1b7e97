import type { FieldRow } from './fields';

type Flags = 'hidden' | 'readOnly' | 'sealed' | 'required' | 'indexed';

interface BuiltIn {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly flags: readonly Flags[];
  readonly where: 'all' | 'list' | 'library';
}

/** Columns that SharePoint gives every list or library: id, internal name, title, type, flags. */
const table = `
all|03e45e84-1992-4d42-9116-26f756012634|ContentTypeId|Content Type ID|ContentTypeId|hidden readOnly sealed
all|fa564e0f-0c70-4ab9-b863-0177e6ddd247|Title|Title|Text|
all|34ad21eb-75bd-4544-8c73-0e08330291fe|_ModerationComments|Approver Comments|Note|hidden readOnly
all|39360f11-34cf-4356-9945-25c44e68dade|File_x0020_Type|File Type|Text|hidden readOnly
all|3a6b296c-3f50-445c-a13f-9c679ea9dda3|ComplianceAssetId|Compliance Asset Id|Text|readOnly
all|1d22ea11-1e32-424e-89ab-9fedbadb6ce1|ID|ID|Counter|readOnly
all|c042a256-787d-4a6f-8a8a-cf6ab767f12d|ContentType|Content Type|Computed|
all|28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f|Modified|Modified|DateTime|readOnly
all|8c06beca-0777-48f7-91c7-6da68bc07b69|Created|Created|DateTime|readOnly
all|1df5e554-ec7e-46a6-901d-d85a3881cb18|Author|Created By|User|readOnly
all|d31655d1-1d5b-4511-95a1-7a09e9b75bf2|Editor|Modified By|User|readOnly
all|26d0756c-986a-48a7-af35-bf18ab85ff4a|_HasCopyDestinations|Has Copy Destinations|Boolean|hidden readOnly sealed
all|6b4e226d-3d88-4a36-808d-a129bf52bccf|_CopySource|Copy Source|Text|hidden readOnly
all|d4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5|owshiddenversion|owshiddenversion|Integer|hidden readOnly
all|f1e020bc-ba26-443f-bf2f-b68715017bbc|WorkflowVersion|Workflow Version|Integer|hidden readOnly
all|7841bf41-43d0-4434-9f50-a673baef7631|_UIVersion|UI Version|Integer|hidden readOnly
all|dce8262a-3ae9-45aa-aab4-83bd75fb738a|_UIVersionString|Version|Text|readOnly
list|67df98f4-9dec-48ff-a553-29bece9c5bf4|Attachments|Attachments|Attachments|
all|fdc3b2ed-5bf2-4835-a4bc-b885f3396a61|_ModerationStatus|Approval Status|ModStat|hidden readOnly
list|503f1caa-358e-4918-9094-4a2cdc4bc034|Edit|Edit|Computed|readOnly sealed
list|bc91a437-52e7-49e1-8c4e-4698904b2b6d|LinkTitleNoMenu|Title|Computed|readOnly
list|82642ec8-ef9b-478f-acf9-31f7d45fbc31|LinkTitle|Title|Computed|readOnly
list|5f190d91-3dbc-4489-9878-3c092caf35b6|LinkTitle2|Title|Computed|hidden readOnly
all|b1f7969b-ea65-42e1-8b54-b588292635f2|SelectTitle|Select|Computed|hidden readOnly sealed
all|50a54da4-1528-4e67-954a-e2d24f1e9efb|InstanceID|Instance ID|Integer|hidden readOnly
all|ca4addac-796f-4b23-b093-d2a3f65c0774|Order|Order|Number|hidden
all|ae069f25-3ac2-4256-b9c3-15dbc15da0e0|GUID|GUID|Guid|hidden readOnly
all|de8beacf-5505-47cd-80a6-aa44e7ffe2f4|WorkflowInstanceID|Workflow Instance ID|Guid|hidden readOnly
all|94f89715-e097-4e8b-ba79-ea02aa8b7adb|FileRef|URL Path|Lookup|hidden readOnly
all|56605df6-8fa1-47e4-a04c-5b384d59609f|FileDirRef|Path|Lookup|hidden readOnly
all|173f76c8-aebd-446a-9bc9-769a2bd2c18f|Last_x0020_Modified|Modified|Lookup|hidden readOnly
all|998b5cff-4a35-47a7-92f3-3914aa6aa4a2|Created_x0020_Date|Created|Lookup|hidden readOnly
all|30bb605f-5bae-48fe-b4e3-1f81d9772af9|FSObjType|Item Type|Lookup|hidden readOnly
all|423874f8-c300-4bfb-b7a1-42e2159e3b19|SortBehavior|Sort Type|Lookup|hidden readOnly
all|ba3c27ee-4791-4867-8821-ff99000bac98|PermMask|Effective Permissions Mask|Computed|hidden readOnly
all|8553196d-ec8d-4564-9861-3dbe931050c8|FileLeafRef|Name|File|hidden
all|4b7403de-8d94-43e8-9f0f-137a3e298126|UniqueId|Unique Id|Lookup|hidden readOnly
all|6d2c4fde-3605-428e-a236-ce5f3dc2b4d4|SyncClientId|Client Id|Lookup|hidden readOnly
all|c5c4b81c-f1d9-4b43-a6a2-090df32ebb68|ProgId|ProgId|Lookup|hidden readOnly
all|dddd2420-b270-4735-93b5-92b713d0944d|ScopeId|ScopeId|Lookup|hidden readOnly
all|3c6303be-e21f-4366-80d7-d6d0a3b22c7a|_EditMenuTableStart|Edit Menu Table Start|Computed|hidden readOnly
all|2ea78cef-1bf9-4019-960a-02c41636cb47|_EditMenuTableEnd|Edit Menu Table End|Computed|hidden readOnly
all|9d30f126-ba48-446b-b8f9-83745f322ebe|LinkFilenameNoMenu|Name|Computed|hidden readOnly
all|5cc6dc79-3710-4374-b433-61cb4a686c12|LinkFilename|Name|Computed|hidden readOnly
all|081c6e4c-5c14-4f20-b23e-1a71ceb6a67c|DocIcon|Type|Computed|readOnly
all|105f76ce-724a-4bba-aece-f81f2fce58f5|ServerUrl|Server Relative URL|Computed|hidden readOnly
all|7177cfc7-f399-4d4d-905d-37dd51bc90bf|EncodedAbsUrl|Encoded Absolute URL|Computed|hidden readOnly
all|7615464b-559e-4302-b8e2-8f440b913101|BaseName|Name|Computed|hidden readOnly
all|687c7f94-686a-42d3-9b67-2782eac4b4f8|MetaInfo|Property Bag|Lookup|hidden
all|43bdd51b-3c5b-4e78-90a8-fb2087f71e70|_Level|Level|Integer|hidden readOnly
all|c101c3e7-122d-4d4d-bc34-58e94a38c816|_IsCurrentVersion|Is Current Version|Boolean|hidden readOnly
all|b824e17e-a1b3-426e-aecf-f0184d900485|ItemChildCount|Item Child Count|Lookup|readOnly
all|960ff01f-2b6d-4f1b-9c3f-e19ad8927341|FolderChildCount|Folder Child Count|Lookup|readOnly
all|6bfaba20-36bf-44b5-a1b2-eb6346d49716|AppAuthor|App Created By|Lookup|readOnly
all|e08400f3-c779-4ed2-a18c-ab7f34caa318|AppEditor|App Modified By|Lookup|readOnly
library|8fca95c0-9b7d-456f-8dae-b41ee2728b85|File_x0020_Size|File Size|Lookup|hidden readOnly
library|78a07ba4-bda8-4357-9e0f-580d64487583|FileSizeDisplay|File Size|Computed|readOnly
library|3881510a-4e4a-4ee8-b102-8ee8e2d0dd4b|CheckoutUser|Checked Out To|User|readOnly`;

const builtIns: readonly BuiltIn[] = table.trim().split('\n').map(parse);

/** The columns of a new list (baseType 0) or library (1). */
export function builtInFields(listId: string, baseType: number): Omit<FieldRow, 'position'>[] {
  return builtIns
    .filter(({ where }) => where === 'all' || where === (baseType === 1 ? 'library' : 'list'))
    .map((definition) => toField(definition, listId, baseType));
}

function parse(line: string): BuiltIn {
  const [where = '', id = '', name = '', title = '', type = '', flags = ''] = line.split('|');
  return {
    id,
    name,
    title,
    type,
    flags: flags.split(' ').filter((flag) => flag !== '') as Flags[],
    where: where as BuiltIn['where']
  };
}

function toField(
  { id, name, title, type, flags }: BuiltIn,
  listId: string,
  baseType: number
): Omit<FieldRow, 'position'> {
  return {
    id,
    listId,
    internalName: name,
    title,
    type,
    description: '',
    group: name === 'Title' ? 'Custom Columns' : '_Hidden',
    required: name === 'Title' && baseType === 0,
    indexed: name === 'ID',
    unique: false,
    hidden: flags.includes('hidden'),
    readOnly: flags.includes('readOnly'),
    sealed: flags.includes('sealed') || ['ID', 'Created', 'Modified', 'Author', 'Editor'].includes(name),
    deletable: false,
    fromBaseType: true,
    defaultValue: null,
    defaultFormula: null,
    choices: [],
    lookup: null,
    formula: null,
    validationFormula: null,
    validationMessage: null,
    attributes: {}
  };
}
