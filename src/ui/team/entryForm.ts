import type { Platform } from '../../lists';
import type { CalendarDate } from '../../domain/dates/calendarDate';
import type { Person } from '../../domain/people/person';
import type { TeamRole } from '../../domain/updates/team';
import type { Ownership, TeamEntryDraft } from '../../domain/updates/TeamRepository';

/** A rule of ownership while it is filled in. */
export interface RuleForm {
  /** Names with commas between them. */
  readonly services: string;
  readonly platforms: readonly Platform[];
  /** What the text was made of: a name may have a comma of its own. */
  readonly stored?: readonly string[];
}

/** An entry of the team while it is filled in. */
export interface EntryForm {
  readonly person: Person | null;
  readonly roles: readonly TeamRole[];
  readonly platforms: readonly Platform[];
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
  readonly mentor: Person | null;
  readonly backup: Person | null;
  readonly owns: readonly RuleForm[];
}

export const emptyEntryForm: EntryForm = {
  person: null,
  roles: [],
  platforms: [],
  from: null,
  until: null,
  mentor: null,
  backup: null,
  owns: []
};

const separator = ', ';

/** A rule that holds for everything, until somebody narrows it. */
export const emptyRule: RuleForm = { services: '', platforms: [] };

/** The services of a rule, each once. */
export function servicesOf({ services, stored }: RuleForm): readonly string[] {
  if (stored && stored.join(separator) === services) return stored;
  const names = services.split(/[,;،؛\n]/).map((name) => name.replace(/\s+/g, ' ').trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** The rule with one more service. */
export function withService(rule: RuleForm, service: string): RuleForm {
  const stored = [...servicesOf(rule), service];
  return { ...rule, services: stored.join(separator), stored };
}

function ruleFormOf({ services, platforms }: Ownership): RuleForm {
  return { services: services.join(separator), platforms, stored: services };
}

export function entryFormOf({ owns, ...draft }: TeamEntryDraft): EntryForm {
  const { person, roles, platforms, from, until, mentor, backup } = draft;
  return { person, roles, platforms, from, until, mentor, backup, owns: owns.map(ruleFormOf) };
}

/** What the form says; `undefined` without a person. */
export function entryDraftOf({ person, owns, ...rest }: EntryForm): TeamEntryDraft | undefined {
  if (!person) return undefined;
  const rules = owns.map((rule) => ({ services: servicesOf(rule), platforms: rule.platforms }));
  return { ...rest, person, owns: rules };
}

export type EntryProblem = 'noPerson' | 'noRole' | 'endsBeforeStart' | 'ownMentor' | 'ownBackup';

/** What keeps the entry from being saved. */
export function entryProblems(form: EntryForm): ReadonlySet<EntryProblem> {
  const { person, from, until, mentor, backup } = form;
  const found: EntryProblem[] = [];
  if (!person) found.push('noPerson');
  if (form.roles.length === 0) found.push('noRole');
  if (from !== null && until !== null && until < from) found.push('endsBeforeStart');
  if (person && mentor?.id === person.id) found.push('ownMentor');
  if (person && backup?.id === person.id) found.push('ownBackup');
  return new Set(found);
}
