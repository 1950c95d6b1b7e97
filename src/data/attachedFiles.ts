/** A file that is attached to a row. */
export interface AttachedFile {
  readonly name: string;
  /** Absolute. */
  readonly url: string;
}

/** What a query asks for to get the attachments with the rows: their names and addresses, not their content. */
export const filesOfRow = {
  select: ['AttachmentFiles/FileName', 'AttachmentFiles/ServerRelativeUrl'],
  expand: ['AttachmentFiles']
} as const;

function absolute(serverRelativeUrl: string, siteUrl: string): string {
  const path = serverRelativeUrl.split('/').map(encodeURIComponent).join('/');
  return new URL(siteUrl).origin + path;
}

/** The files of an item that was asked for with `filesOfRow`, by name. */
export function parseFiles(item: unknown, siteUrl: string): readonly AttachedFile[] {
  const { AttachmentFiles } = item as { AttachmentFiles?: unknown };
  // With older forms of metadata the collection is wrapped.
  const all = Array.isArray(AttachmentFiles)
    ? AttachmentFiles
    : ((AttachmentFiles as { results?: unknown } | null | undefined)?.results ?? []);
  if (!Array.isArray(all)) return [];
  return (all as readonly { FileName?: unknown; ServerRelativeUrl?: unknown }[])
    .map(({ FileName, ServerRelativeUrl }) => ({
      name: String(FileName ?? ''),
      url: absolute(String(ServerRelativeUrl ?? ''), siteUrl)
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
