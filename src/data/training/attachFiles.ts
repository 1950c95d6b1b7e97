import '@pnp/sp/attachments';
import type { ListDefinition } from '../../lists';
import type { EvidenceFile } from '../../domain/tasks/completion';
import { withSafeNames } from '../../domain/tasks/evidenceFiles';
import type { DataSite } from '../DataSite';

/**
 * Attaches files to a row, one after the other: each makes a new version of the row. Those that an earlier attempt has left are
 * passed over. Loaded only when somebody hands in files.
 */
export async function attachFiles(
  site: DataSite,
  { list, id }: { readonly list: ListDefinition; readonly id: number },
  files: readonly EvidenceFile[],
  present: readonly string[]
): Promise<void> {
  const { attachmentFiles } = site.list(list).items.getById(id);
  for (const { name, content } of withSafeNames(files)) {
    if (!present.includes(name)) await attachmentFiles.add(name, content);
  }
}
