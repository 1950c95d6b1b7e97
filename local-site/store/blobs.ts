import type { Database, SqlRow } from './database';

/** A file beside an item. Bytes are read apart. */
export interface AttachmentRow {
  readonly listId: string;
  readonly itemId: number;
  readonly fileName: string;
  readonly size: number;
}

/** Bytes of attachments and of files in libraries. */
export class BlobStore {
  constructor(private readonly database: Database) {
    database.execute(
      `CREATE TABLE IF NOT EXISTS attachments (
        list_id TEXT NOT NULL, item_id INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE, bytes BLOB NOT NULL,
        PRIMARY KEY (list_id, item_id, name)
      ) STRICT;
      CREATE TABLE IF NOT EXISTS file_contents (unique_id TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
      CREATE TABLE IF NOT EXISTS uploads (
        upload_id TEXT PRIMARY KEY, unique_id TEXT NOT NULL, bytes BLOB NOT NULL
      ) STRICT`
    );
  }

  attachments(listId: string, itemId: number): readonly AttachmentRow[] {
    return this.database
      .all(
        'SELECT list_id, item_id, name, length(bytes) AS size FROM attachments WHERE list_id = ? AND item_id = ? ORDER BY name',
        listId,
        itemId
      )
      .map(toAttachment);
  }

  saveAttachment(listId: string, itemId: number, name: string, bytes: Uint8Array): void {
    this.database.run(
      'INSERT OR REPLACE INTO attachments (list_id, item_id, name, bytes) VALUES (?, ?, ?, coalesce(?, zeroblob(0)))',
      listId,
      itemId,
      name,
      bytes
    );
  }

  readAttachment(listId: string, itemId: number, name: string): Uint8Array | undefined {
    const row = this.database.get(
      'SELECT bytes FROM attachments WHERE list_id = ? AND item_id = ? AND name = ?',
      listId,
      itemId,
      name
    );
    return bytesOf(row);
  }

  removeAttachment(listId: string, itemId: number, name: string): void {
    this.database.run(
      'DELETE FROM attachments WHERE list_id = ? AND item_id = ? AND name = ?',
      listId,
      itemId,
      name
    );
  }

  removeAttachments(listId: string, itemId: number): void {
    this.database.run('DELETE FROM attachments WHERE list_id = ? AND item_id = ?', listId, itemId);
  }

  saveFile(uniqueId: string, bytes: Uint8Array): void {
    this.database.run(
      'INSERT OR REPLACE INTO file_contents (unique_id, bytes) VALUES (?, coalesce(?, zeroblob(0)))',
      uniqueId,
      bytes
    );
  }

  readFile(uniqueId: string): Uint8Array {
    return (
      bytesOf(this.database.get('SELECT bytes FROM file_contents WHERE unique_id = ?', uniqueId)) ??
      new Uint8Array()
    );
  }

  fileSize(uniqueId: string): number {
    const row = this.database.get(
      'SELECT length(bytes) AS size FROM file_contents WHERE unique_id = ?',
      uniqueId
    );
    return Number(row?.['size'] ?? 0);
  }

  removeFile(uniqueId: string): void {
    this.database.run('DELETE FROM file_contents WHERE unique_id = ?', uniqueId);
  }

  /** Appends a chunk; answers the bytes received so far. */
  appendUpload(uploadId: string, uniqueId: string, bytes: Uint8Array): number {
    const whole = concatenate(this.upload(uploadId) ?? new Uint8Array(), bytes);
    this.database.run(
      'INSERT OR REPLACE INTO uploads (upload_id, unique_id, bytes) VALUES (?, ?, coalesce(?, zeroblob(0)))',
      uploadId,
      uniqueId,
      whole
    );
    return whole.length;
  }

  upload(uploadId: string): Uint8Array | undefined {
    return bytesOf(this.database.get('SELECT bytes FROM uploads WHERE upload_id = ?', uploadId));
  }

  removeUpload(uploadId: string): void {
    this.database.run('DELETE FROM uploads WHERE upload_id = ?', uploadId);
  }
}

function toAttachment(row: SqlRow): AttachmentRow {
  return {
    listId: String(row['list_id']),
    itemId: Number(row['item_id']),
    fileName: String(row['name']),
    size: Number(row['size'])
  };
}

/** `node:sqlite` binds and answers an empty array as null: an empty file is no missing one. */
function bytesOf(row: SqlRow | undefined): Uint8Array | undefined {
  if (!row) return undefined;
  return row['bytes'] instanceof Uint8Array ? row['bytes'] : new Uint8Array();
}

function concatenate(left: Uint8Array, right: Uint8Array): Uint8Array {
  const whole = new Uint8Array(left.length + right.length);
  whole.set(left);
  whole.set(right, left.length);
  return whole;
}
