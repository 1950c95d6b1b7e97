import type { Platform } from '../../lists';
import type { Person } from '../people/person';
import type { NoticeContent } from './notice';

/** Who owns notices of a kind. Empty lists mean any. */
export interface OwnerRule {
  readonly services: readonly string[];
  readonly platforms: readonly Platform[];
  readonly owner: Person;
}

export interface OwnerSuggestion {
  readonly owner: Person;
  /** The services and platforms for which the rule holds; both empty for a rule that holds for all. */
  readonly because: Pick<OwnerRule, 'services' | 'platforms'>;
}

type Subject = Pick<NoticeContent, 'services' | 'platforms'>;

function shared<Name extends string>(rule: readonly Name[], notice: readonly Name[]): readonly Name[] {
  const names = new Set(notice.map((name) => name.toLowerCase()));
  return rule.filter((name) => names.has(name.toLowerCase()));
}

interface Match {
  readonly suggestion: OwnerSuggestion;
  /** A rule for a service on a platform says more than one for either, and that more than one for all. */
  readonly weight: number;
}

function match(rule: OwnerRule, notice: Subject): Match | undefined {
  const services = shared(rule.services, notice.services);
  const platforms = shared(rule.platforms, notice.platforms);
  if (rule.services.length > 0 && services.length === 0) return undefined;
  if (rule.platforms.length > 0 && platforms.length === 0) return undefined;
  const weight = (services.length > 0 ? 2 : 0) + (platforms.length > 0 ? 1 : 0);
  return { suggestion: { owner: rule.owner, because: { services, platforms } }, weight };
}

/** Who should own the notice: by the most specific rule that holds, the first of equals. `null`: no rule holds. */
export function suggestOwner(notice: Subject, rules: readonly OwnerRule[]): OwnerSuggestion | null {
  const matches = rules.flatMap((rule) => match(rule, notice) ?? []);
  const best = matches.reduce<Match | undefined>(
    (found, next) => (!found || next.weight > found.weight ? next : found),
    undefined
  );
  return best?.suggestion ?? null;
}
