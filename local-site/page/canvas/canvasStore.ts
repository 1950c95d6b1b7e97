import type { DatabaseSync } from 'node:sqlite';
import { parse } from 'valibot';
import type { Canvas } from '../shared/canvas';
import { canvasSchema } from './canvasSchema';

/** Canvases that somebody has republished, by page name, in the site's own database file. */
export class CanvasStore {
  constructor(private readonly database: DatabaseSync) {
    database.exec(
      'CREATE TABLE IF NOT EXISTS local_page_canvas (name TEXT PRIMARY KEY COLLATE NOCASE, canvas TEXT NOT NULL) STRICT'
    );
  }

  find(name: string): Canvas | undefined {
    const row = this.database.prepare('SELECT canvas FROM local_page_canvas WHERE name = ?').get(name);
    return typeof row?.['canvas'] === 'string' ? parse(canvasSchema, JSON.parse(row['canvas'])) : undefined;
  }

  save(name: string, canvas: Canvas): void {
    this.database
      .prepare(
        'INSERT INTO local_page_canvas VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET canvas = excluded.canvas'
      )
      .run(name, JSON.stringify(canvas));
  }

  /** Back to the canvas that the package gives the page. */
  remove(name: string): void {
    this.database.prepare('DELETE FROM local_page_canvas WHERE name = ?').run(name);
  }
}
