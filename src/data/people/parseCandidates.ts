import type { PersonCandidate } from '../../domain/people/person';

interface PickerEntity {
  readonly Key?: unknown;
  readonly DisplayText?: unknown;
  readonly EntityData?: { readonly Email?: unknown; readonly Title?: unknown };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The people picker answers JSON in a string. Entries without a login name, such as bare addresses, are left out. */
export function parseCandidates(answer: unknown): readonly PersonCandidate[] {
  const { value } = answer as { value?: unknown };
  const entities: unknown = typeof value === 'string' ? JSON.parse(value) : value;
  if (!Array.isArray(entities)) return [];
  return (entities as PickerEntity[])
    .map(({ Key, DisplayText, EntityData }) => ({
      loginName: text(Key),
      name: text(DisplayText),
      email: text(EntityData?.Email),
      jobTitle: text(EntityData?.Title)
    }))
    .filter((candidate) => candidate.loginName !== '');
}
