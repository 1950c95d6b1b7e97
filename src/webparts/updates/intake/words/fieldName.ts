import type { RowField } from '../../../../domain/updates/intake/intakeModel';
import type { ChangeReason } from '../../../../domain/updates/plan/changeOf';

type Strings = IUpdatesWebPartStrings;

const keys: Readonly<Record<RowField | ChangeReason['what'], keyof Strings>> = {
  sourceId: 'IntakeFieldId',
  title: 'IntakeFieldTitle',
  text: 'IntakeFieldText',
  bodyHtml: 'IntakeFieldText',
  category: 'IntakeFieldCategory',
  severity: 'IntakeFieldSeverity',
  services: 'IntakeFieldServices',
  platforms: 'IntakeFieldPlatforms',
  tags: 'IntakeFieldTags',
  isMajorChange: 'IntakeFieldMajor',
  published: 'IntakeFieldPublished',
  lastModified: 'IntakeFieldModified',
  actBy: 'IntakeFieldActBy',
  link: 'IntakeFieldLink',
  details: 'IntakeFieldDetails'
};

/** What a part of a notice is called. */
export function fieldName(strings: Strings, field: RowField | ChangeReason['what']): string {
  return strings[keys[field]];
}
