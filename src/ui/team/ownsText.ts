import type { Ownership } from '../../domain/updates/TeamRepository';
import { fill } from '../words/fill';
import type { TeamWords } from './TeamWords';

/** What somebody owns, as a sentence. */
export function ownsText({ strings, formats }: TeamWords, owned: Ownership): string {
  const services = formats.list(owned.services);
  const platforms = formats.list(owned.platforms);
  if (services && platforms) return fill(strings.TeamOwnsBoth, { services, platforms });
  if (services) return fill(strings.TeamOwnsServices, { services });
  return platforms ? fill(strings.TeamOwnsPlatforms, { platforms }) : strings.TeamOwnsAll;
}
