import '@pnp/sp/attachments';
import type { IAttachments } from '@pnp/sp/attachments';
import { entriesList } from '../../lists/faq';
import type { EvidenceFile } from '../../domain/tasks/completion';
import { evidenceFileProblem, withSafeNames } from '../../domain/tasks/evidenceFiles';
import { RepositoryError, isRepositoryError } from '../../domain/RepositoryError';
import type { DataSite } from '../DataSite';
import { readEntryFiles } from './readEntryFiles';

const mostTries = 5;

function filesOf(site: DataSite, entryId: number): IAttachments {
  return site.list(entriesList).items.getById(entryId).attachmentFiles;
}

async function namesOf(site: DataSite, entryId: number): Promise<readonly string[]> {
  return (await readEntryFiles(site, entryId)).map(({ name }) => name);
}

/** Whether SharePoint has refused a file because somebody has meanwhile attached one of that name. */
async function isTaken(site: DataSite, entryId: number, name: string, error: unknown): Promise<boolean> {
  if (!isRepositoryError(error, 'invalid') && !isRepositoryError(error, 'conflict')) return false;
  const names = await namesOf(site, entryId);
  return names.some((known) => known.toLowerCase() === name.toLowerCase());
}

/** Attaches a file to an entry. Loaded only when somebody hands one in, or takes one away. */
export async function attachFile(site: DataSite, entryId: number, file: EvidenceFile): Promise<void> {
  const problem = evidenceFileProblem(file);
  if (problem) throw new RepositoryError('invalid', `The file "${file.name}" is ${problem}.`);
  for (let tries = 1; ; tries++) {
    const [safe = file] = withSafeNames([file], await namesOf(site, entryId));
    try {
      await filesOf(site, entryId).add(safe.name, safe.content);
      return;
    } catch (error) {
      if (tries === mostTries || !(await isTaken(site, entryId, safe.name, error))) throw error;
    }
  }
}

/** Puts a file of an entry into the recycle bin. */
export async function recycleFile(site: DataSite, entryId: number, name: string): Promise<void> {
  try {
    await filesOf(site, entryId).getByName(name).recycle();
  } catch (error) {
    // SharePoint answers in several ways that a file is gone: what counts is whether it is there.
    if ((await namesOf(site, entryId)).includes(name)) throw error;
  }
}
