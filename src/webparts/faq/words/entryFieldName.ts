import { isTextField, type EntryField, type EntryTextField } from '../../../domain/faq/diff/entryFields';
import { textPartName } from './choiceNames';

type Strings = IFaqWebPartStrings;

const keys: Readonly<Record<Exclude<EntryField, EntryTextField>, keyof Strings>> = {
  title: 'FieldTitle',
  kind: 'FieldKind',
  category: 'FieldCategory',
  errorCodes: 'FieldErrorCodes',
  platforms: 'FieldPlatforms',
  enrolment: 'FieldEnrolment',
  level: 'FieldLevel',
  keywords: 'FieldKeywords',
  related: 'FieldRelated',
  notices: 'FieldNotices',
  owner: 'FieldOwner',
  reviewEvery: 'FieldReviewEvery'
};

/** What a field of an entry is called: in the form, and wherever two versions are compared. */
export function entryFieldName(strings: Strings, field: EntryField): string {
  return isTextField(field) ? textPartName(strings, field) : strings[keys[field]];
}
