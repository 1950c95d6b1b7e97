import { entriesList } from '../../lists/faq';
import type { EntryFile } from '../../domain/faq/EntryRepository';
import { filesOfRow, parseFiles } from '../attachedFiles';
import type { DataSite } from '../DataSite';

/** The files that are attached to an entry, by name. */
export async function readEntryFiles(site: DataSite, entryId: number): Promise<readonly EntryFile[]> {
  const item = site
    .list(entriesList)
    .items.getById(entryId)
    .select(...filesOfRow.select)
    .expand(...filesOfRow.expand);
  return parseFiles(await site.client.read(item), site.client.siteUrl);
}
