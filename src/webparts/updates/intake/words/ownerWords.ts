import type { OwnerSuggestion } from '../../../../domain/updates/ownerRules';
import { fill } from '../../../../ui/words/fill';
import type { UpdatesWords } from '../../words/UpdatesWords';

/** Who would own a notice, and by which rule. */
export function ownerWords({ strings, formats }: UpdatesWords, suggestion: OwnerSuggestion | null): string {
  if (!suggestion) return strings.IntakeNoOwner;
  const { owner, because } = suggestion;
  const about = [...because.services, ...because.platforms];
  const values = { name: owner.name, about: formats.list(about) };
  return fill(about.length === 0 ? strings.IntakeOwnerForAll : strings.IntakeOwner, values);
}
