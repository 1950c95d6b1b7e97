import { gzipSync } from 'node:zlib';
import { startSite, type TestSite } from '../../local-site/conformance/site';
import type { StatsSnapshot } from '../../local-site/rest/request';
import { DataSiteClient } from '../../src/data/client/DataSiteClient';
import { createRepositories, type Repositories } from '../../src/data/createRepositories';
import type { Figures } from './report';

/** All sites of the bench begin at this moment, so that its figures are the same every day. */
const now = new Date('2026-05-29T08:00:00Z');

/** A local site that was set up, and counts what is asked of it. */
export class BenchSite {
  private gzipBytes = 0;

  private constructor(public readonly server: TestSite) {}

  public static async start(): Promise<BenchSite> {
    const site = new BenchSite(await startSite());
    site.server.clock.set(now);
    const { setup } = site.repositories();
    const outcome = await setup.run(await setup.plan(), () => undefined, new AbortController().signal);
    if (outcome.kind === 'failed') throw outcome.progress.error ?? new Error('Set-up failed.');
    return site;
  }

  public now(): Date {
    return this.server.clock.now();
  }

  /** What one part of a page works with; parts of the same page share `client`. */
  public repositories(client: DataSiteClient = this.page()): Repositories {
    return createRepositories(client, () => this.now());
  }

  /** The client of a page that was just opened: it remembers nothing. */
  public page(): DataSiteClient {
    return new DataSiteClient({
      siteUrl: this.server.webUrl,
      page: {
        web: { absoluteUrl: this.server.webUrl },
        legacyPageContext: { formDigestValue: `0x0,${new Date().toUTCString().slice(5)}` }
      },
      fetch: async (input, init) => {
        const headers = new Headers(init?.headers);
        headers.set('Authorization', 'Bearer lead');
        const response = await fetch(input, { ...init, headers });
        const body = Buffer.from(await response.clone().arrayBuffer());
        this.gzipBytes += gzipSync(body).length;
        return response;
      }
    });
  }

  /** What the work costs; bytes are those of the answers' bodies, also compressed as SharePoint sends them. */
  public async costOf(work: () => Promise<unknown>): Promise<Figures> {
    const { stats } = this.server.services;
    stats.reset();
    this.gzipBytes = 0;
    const began = performance.now();
    await work();
    const milliseconds = performance.now() - began;
    const { requests, batches, batchParts, bytesOut, byKind }: StatsSnapshot = stats.snapshot();
    const rowsRead = Object.values(byKind).reduce((sum, kind) => sum + kind.rowsRead, 0);
    const { gzipBytes } = this;
    return { requests, batches, batchParts, bytes: bytesOut, gzipBytes, rowsRead, milliseconds };
  }

  public close(): Promise<void> {
    return this.server.close();
  }
}
