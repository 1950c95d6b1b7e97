import { entriesList } from '../../lists/faq';
import type { CalendarDate } from '../../domain/dates/calendarDate';
import type { Entry } from '../../domain/faq/entry';
import type { RemovedEntry } from '../../domain/faq/EntryRepository';
import { statusBeforeRetired } from '../../domain/faq/publishing';
import { reviewOn } from '../../domain/faq/reviewOn';
import { publishProblems } from '../../domain/faq/validateEntry';
import type { Person } from '../../domain/people/person';
import { RepositoryError } from '../../domain/RepositoryError';
import type { DataSite } from '../DataSite';
import { readCurrentUser } from '../people/currentUser';
import { recycleRow, restoreRow } from '../recycleBin';
import { toItem } from '../rowWriter';
import { updateRow } from '../updateRow';
import type { EntryInput } from './entryMapper';
import { invalidEntry } from './invalidEntry';
import { PublicFaces } from './PublicFaces';
import { VerificationLog, type Found } from './VerificationLog';

const list = entriesList;

function changed({ id }: Pick<Entry, 'id'>): RepositoryError {
  return new RepositoryError('conflict', `Somebody else has changed entry ${id}.`);
}

/**
 * What writes into more than one list. The entry comes first and its public face afterwards; where the entry says already what
 * is asked for, an earlier attempt died between the two, and only the face is written.
 */
export class EntryActions {
  private readonly faces: PublicFaces;
  private readonly verifications: VerificationLog;

  public constructor(
    private readonly site: DataSite,
    private readonly read: (id: number) => Promise<Entry>
  ) {
    this.faces = new PublicFaces(site);
    this.verifications = new VerificationLog(site);
  }

  public async publish(seen: Entry): Promise<Entry> {
    const [current, me] = await Promise.all([this.read(seen.id), readCurrentUser(this.site.client)]);
    const { contentVersion } = current;
    const isDone =
      current.status === 'Published' &&
      current.publishedVersion === contentVersion &&
      contentVersion === seen.contentVersion;
    if (!isDone) {
      const [problem] = publishProblems(current);
      if (problem) throw invalidEntry(problem);
      await this.write(seen, current, {
        status: 'Published',
        publishedVersion: contentVersion,
        approvedBy: me.id,
        mergedInto: null
      });
    }
    return this.faces.settle(() => this.read(seen.id));
  }

  public async retire(seen: Entry, mergedInto: number | null): Promise<Entry> {
    if (mergedInto === seen.id) {
      throw new RepositoryError('invalid', `Entry ${seen.id} cannot be merged into itself.`);
    }
    const current = await this.read(seen.id);
    const isDone = current.status === 'Retired' && current.mergedInto === mergedInto;
    if (!isDone) await this.write(seen, current, { status: 'Retired', mergedInto });
    return this.faces.settle(() => this.read(seen.id));
  }

  public async bringBack(seen: Entry): Promise<Entry> {
    const current = await this.read(seen.id);
    const status = statusBeforeRetired(current);
    if (status !== current.status) await this.write(seen, current, { status, mergedInto: null });
    return this.faces.settle(() => this.read(seen.id));
  }

  public async remove(seen: Pick<Entry, 'id' | 'etag'>): Promise<RemovedEntry> {
    const { id } = seen;
    if ((await this.read(id)).etag !== seen.etag) throw changed(seen);
    await this.faces.takeAway(id);
    const recycleBinId = await recycleRow(this.site, list, id);
    // Whoever published it in this very moment has left a face of what is gone.
    await this.faces.takeAway(id);
    return { id, recycleBinId };
  }

  public async restore({ id, recycleBinId }: RemovedEntry): Promise<Entry> {
    await restoreRow(this.site, recycleBinId);
    return this.faces.settle(() => this.read(id));
  }

  /**
   * First the row of the history, which nobody could make later; then the entry, so that it never claims more than the
   * history; then what users see.
   */
  public async verify(seen: Entry, found: Found): Promise<Entry> {
    const [current, me, today] = await Promise.all([
      this.read(seen.id),
      readCurrentUser(this.site.client),
      this.site.today()
    ]);
    if (!isAgain(seen, current, me, today)) {
      if (current.etag !== seen.etag) throw changed(seen);
      await this.verifications.add(current, found, me, today);
      const { reviewEvery } = current;
      await this.write(seen, current, {
        verifiedOn: today,
        verifiedBy: me.id,
        reviewOn: reviewOn({ verifiedOn: today, reviewEvery })
      });
    }
    return this.faces.settle(() => this.read(seen.id), { isVerified: true });
  }

  private async write(seen: Entry, current: Entry, input: EntryInput): Promise<void> {
    if (current.etag !== seen.etag) throw changed(seen);
    await updateRow(this.site, list, seen, toItem(list, input, await this.site.timeZone()));
  }
}

/** Whether the entry has, since it was seen, only come to say what this person is about to say. */
function isAgain(seen: Entry, current: Entry, me: Person, today: CalendarDate): boolean {
  return (
    current.etag !== seen.etag &&
    current.contentVersion === seen.contentVersion &&
    current.verifiedOn === today &&
    current.verifiedBy?.id === me.id
  );
}
