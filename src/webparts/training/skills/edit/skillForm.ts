import type { Platform } from '../../../../lists';
import { tidySkill } from '../../../../domain/training/drafts/skillDraft';
import type { SkillDraft } from '../../../../domain/training/skill';
import { formatTypedNumber, parseTypedNumber } from '../../../../ui/fields/localNumber';

export interface SkillForm {
  readonly title: string;
  readonly summary: string;
  readonly platforms: readonly Platform[];
  /** As it is typed. */
  readonly wanted: string;
}

/** One person must not be the only one who knows it. */
export const emptySkill: SkillDraft = { title: '', summary: '', platforms: [], wanted: 2, tasks: [] };

export function formOfSkill({ title, summary, platforms, wanted }: SkillDraft, locale: string): SkillForm {
  return { title, summary, platforms, wanted: formatTypedNumber(wanted, locale) };
}

/** What is typed; `tasks` are not in the form, and stay. */
export function draftOfSkill(
  form: SkillForm,
  { tasks }: Pick<SkillDraft, 'tasks'>,
  locale: string
): SkillDraft {
  return { ...form, wanted: parseTypedNumber(form.wanted, locale) ?? Number.NaN, tasks };
}

export const skillFields = ['title', 'summary', 'platforms', 'wanted'] as const;
export type SkillField = (typeof skillFields)[number];

function textOf(draft: SkillDraft, field: SkillField): string {
  const tidy = tidySkill(draft);
  return field === 'platforms' ? [...tidy.platforms].sort().join('\n') : String(tidy[field]);
}

/** Which fields of two drafts say different things. */
export function differingSkillFields(a: SkillDraft, b: SkillDraft): readonly SkillField[] {
  return skillFields.filter((field) => textOf(a, field) !== textOf(b, field));
}

/** The draft with some fields of another one. */
export function withSkillFields(
  draft: SkillDraft,
  other: SkillDraft,
  fields: readonly SkillField[]
): SkillDraft {
  const from = (field: SkillField): SkillDraft => (fields.includes(field) ? other : draft);
  return {
    title: from('title').title,
    summary: from('summary').summary,
    platforms: from('platforms').platforms,
    wanted: from('wanted').wanted,
    tasks: draft.tasks
  };
}
