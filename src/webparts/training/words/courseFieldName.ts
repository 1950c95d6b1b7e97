import type { CourseField } from '../../../domain/training/intake/courseFields';

const keys: Readonly<Record<CourseField, keyof ITrainingWebPartStrings>> = {
  title: 'FieldTitle',
  kind: 'FieldKind',
  material: 'FieldMaterial',
  summary: 'FieldSummary',
  audiences: 'FieldAudiences',
  platforms: 'FieldPlatforms',
  skills: 'FieldSkills',
  minutes: 'FieldMinutes',
  obligation: 'FieldObligation',
  proof: 'FieldProof',
  dueDays: 'FieldDueDays',
  repeat: 'FieldRepeat',
  owner: 'FieldOwner',
  reviewEvery: 'FieldReviewEvery',
  questions: 'FieldQuestions',
  notices: 'FieldNotices'
};

/** What the fields of a course are called wherever they are written. */
export function courseFieldName(strings: ITrainingWebPartStrings, field: CourseField): string {
  return strings[keys[field]];
}
