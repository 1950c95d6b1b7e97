import type { ColumnKind } from '../../lists';

/** SharePoint's name (`TypeAsString`, and `Type` in schema XML) for each kind of column. */
export const sharePointTypes: Readonly<Record<ColumnKind, string>> = {
  text: 'Text',
  note: 'Note',
  choice: 'Choice',
  multiChoice: 'MultiChoice',
  number: 'Number',
  yesNo: 'Boolean',
  date: 'DateTime',
  dateTime: 'DateTime',
  person: 'User',
  lookup: 'Lookup',
  link: 'URL'
};
