import { parse } from 'valibot';
import type { Database } from '../../store/database';
import type { Canvas } from '../shared/canvas';
import { canvasSchema } from './canvasSchema';

/** Canvases that somebody has republished, by page name, in the site's own database file. */
export class CanvasStore {
  public constructor(private readonly database: Database) {
    database.execute(
      'CREATE TABLE IF NOT EXISTS local_page_canvas (name TEXT PRIMARY KEY COLLATE NOCASE, canvas TEXT NOT NULL) STRICT'
    );
  }

  public find(name: string): Canvas | undefined {
    const row = this.database.get('SELECT canvas FROM local_page_canvas WHERE name = ?', name);
    return row === undefined ? undefined : parse(canvasSchema, JSON.parse(String(row['canvas'])));
  }

  public save(name: string, canvas: Canvas): void {
    this.database.run(
      'INSERT INTO local_page_canvas VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET canvas = excluded.canvas',
      name,
      JSON.stringify(canvas)
    );
  }

  /** Back to the canvas that the package gives the page. */
  public remove(name: string): void {
    this.database.run('DELETE FROM local_page_canvas WHERE name = ?', name);
  }
}
