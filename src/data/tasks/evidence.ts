import '@pnp/sp/attachments';
import { taskLogList } from '../../lists';
import type { EvidenceFile } from '../../domain/tasks/completion';
import { withSafeNames } from '../../domain/tasks/evidenceFiles';
import { RepositoryError } from '../../domain/RepositoryError';
import type { DataSite } from '../DataSite';
import { addLogRow, type NewLogRow } from './logRow';

/**
 * Adds a log row and attaches the files to it, one after the other: each makes a new version of the row. Loaded only
 * when somebody hands in files.
 */
export async function attachEvidence(
  site: DataSite,
  row: NewLogRow,
  files: readonly EvidenceFile[]
): Promise<void> {
  const added = await addLogRow(site, row);
  if (!added) throw new RepositoryError('conflict', `The log has a row ${row.key} already.`);
  const { attachmentFiles } = site.list(taskLogList).items.getById(added.id);
  for (const { name, content } of withSafeNames(files)) await attachmentFiles.add(name, content);
}
