import type { Access } from '../../../domain/access/AccessRepository';
import { defaultFaqSettings, type FaqSettings } from '../../../domain/faq/publishing';
import type { Person } from '../../../domain/people/person';
import type { SetupStatus } from '../../../domain/setup/setupModel';
import type { FaqRepositories } from '../FaqRepositories';

/** Who is reading, and what they may do. */
export interface FaqReader {
  readonly me: Person;
  readonly access: Access;
  readonly setupStatus: SetupStatus;
  /** What the team has agreed on. The defaults for those who may not edit, should they not be able to read it. */
  readonly settings: FaqSettings;
}

type Read = { readonly settings: FaqSettings } | { readonly error: unknown };

async function readSettings({ settings }: FaqRepositories): Promise<Read> {
  try {
    return { settings: await settings.faq() };
  } catch (error) {
    return { error };
  }
}

/** Read together, in one batch: who reads decides which entries are asked for next. */
export async function loadReader(repositories: FaqRepositories): Promise<FaqReader> {
  const { people, access, setup } = repositories;
  const [me, rights, setupStatus, agreed] = await Promise.all([
    people.me(),
    access.access(),
    setup.status(),
    readSettings(repositories)
  ]);
  // Only the team publishes: whoever comes to read is not kept from it.
  if ('error' in agreed && rights.canEdit) throw agreed.error;
  const settings = 'error' in agreed ? defaultFaqSettings : agreed.settings;
  return { me, access: rights, setupStatus, settings };
}
