import type { Face, KnowledgeCache } from '../../domain/faq/KnowledgeCache';

/** What a browser keeps, in memory. Copies as a browser's database does: nothing is shared with the page. */
export class MemoryKnowledgeCache implements KnowledgeCache {
  public readonly kept: Map<string, unknown> = new Map();

  public read(person: number, face: Face): Promise<unknown> {
    const found = this.kept.get(`${person} ${face}`);
    return Promise.resolve(found === undefined ? undefined : structuredClone(found));
  }

  public write(person: number, face: Face, kept: unknown): Promise<void> {
    this.kept.set(`${person} ${face}`, structuredClone(kept));
    return Promise.resolve();
  }

  public forget(person: number, face: Face): Promise<void> {
    this.kept.delete(`${person} ${face}`);
    return Promise.resolve();
  }

  public clear(): Promise<void> {
    this.kept.clear();
    return Promise.resolve();
  }
}
