import type { Ownership } from '../../../domain/updates/TeamRepository';
import { fill } from '../../../ui/words/fill';
import type { UpdatesWords } from '../words/UpdatesWords';

/** What somebody owns, as a sentence. */
export function ownsText({ strings, formats }: UpdatesWords, owned: Ownership): string {
  const services = formats.list(owned.services);
  const platforms = formats.list(owned.platforms);
  if (services && platforms) return fill(strings.TeamOwnsBoth, { services, platforms });
  if (services) return fill(strings.TeamOwnsServices, { services });
  return platforms ? fill(strings.TeamOwnsPlatforms, { platforms }) : strings.TeamOwnsAll;
}
