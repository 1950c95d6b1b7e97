import { lettersOf, settingsIn } from '../settings/settingText';
import type { Entry, EntryStatus } from './entry';

/** What the team has agreed on about the FAQ. */
export interface FaqSettings {
  /** Whoever changed an entry last does not publish it: somebody else has to look at it first. */
  readonly secondPairOfEyes: boolean;
}

/** A team of one must be able to publish. */
export const defaultFaqSettings: FaqSettings = { secondPairOfEyes: false };

/**
 * Whether a person, by id, may publish the entry as it is now. This is an agreement of people who trust each other, and no
 * permission: SharePoint lets everybody who may edit the site write into the lists, and only the screens ask for this. It goes
 * by who wrote into the row last, so whoever verifies an entry or looks at its feedback counts as having changed it.
 */
export function mayPublish(
  { modifiedBy }: Pick<Entry, 'modifiedBy'>,
  me: number,
  { secondPairOfEyes }: FaqSettings
): boolean {
  return !secondPairOfEyes || modifiedBy.id !== me;
}

/** What an entry is, or was before it was retired: readers saw it, or it was a draft. */
export function statusBeforeRetired(entry: Pick<Entry, 'status' | 'publishedVersion'>): EntryStatus {
  const { status, publishedVersion } = entry;
  if (status !== 'Retired') return status;
  return publishedVersion === null ? 'Draft' : 'Published';
}

const name = 'Second pair of eyes';
const yes: ReadonlySet<string> = new Set(['yes', 'y', 'on', 'true']);

/** The settings as people can read and change them in the list. */
export function formatFaqSettings({ secondPairOfEyes }: FaqSettings): string {
  return `${name}: ${secondPairOfEyes ? 'yes' : 'no'}`;
}

/** What is missing or makes no sense reads as the default. */
export function parseFaqSettings(text: string | null): FaqSettings {
  return { secondPairOfEyes: yes.has(lettersOf(settingsIn(text)(name))) };
}
