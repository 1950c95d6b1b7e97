import '@pnp/sp/attachments';
import type { ListDefinition } from '../../lists';
import type { EvidenceFile } from '../../domain/tasks/completion';
import type { DataSite } from '../DataSite';

/**
 * Attaches files with safe names (`withSafeNames`) to a row, one after the other: each makes a new version of the row. Loaded only
 * when somebody hands in files.
 */
export async function attachFiles(
  site: DataSite,
  { list, id }: { readonly list: ListDefinition; readonly id: number },
  files: readonly EvidenceFile[]
): Promise<void> {
  const { attachmentFiles } = site.list(list).items.getById(id);
  for (const { name, content } of files) await attachmentFiles.add(name, content);
}
