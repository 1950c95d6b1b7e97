import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startSite, type TestSite } from '../../local-site/conformance/site';
import type { StatsSnapshot } from '../../local-site/rest/request';
import { DataSiteClient } from '../../src/data/client/DataSiteClient';
import { createRepositories, type Repositories } from '../../src/data/createRepositories';
import { focusAreas, tasksList } from '../../src/lists';
import { report, type Measurement } from './report';

const sizes = [20, 2_000, 12_000];
const partsOnPage = [1, 2, 5];
/** Open tasks in the long lists; the rest is done. */
const mostOpen = 120;
const rowsPerBatch = 50;

interface Wire {
  /** Compressed bytes of all answers, as SharePoint sends them. */
  gzipBytes: number;
}

function connect(site: TestSite, wire: Wire): DataSiteClient {
  return new DataSiteClient({
    siteUrl: site.webUrl,
    page: {
      web: { absoluteUrl: site.webUrl },
      legacyPageContext: { formDigestValue: `0x0,${new Date().toUTCString().slice(5)}` }
    },
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers);
      headers.set('Authorization', 'Bearer lead');
      const response = await fetch(input, { ...init, headers });
      const body = Buffer.from(await response.clone().arrayBuffer());
      wire.gzipBytes += gzipSync(body).length;
      return response;
    }
  });
}

/** A team's list: tasks of all focus areas, with instructions, most of them done. */
async function fill(client: DataSiteClient, count: number): Promise<void> {
  const { columns } = tasksList;
  const open = Math.min(mostOpen, Math.ceil(count / 2));
  const row = (index: number): Record<string, unknown> => ({
    Title: `Task ${index}: review failed compliance policies`,
    [columns.focusArea.name]: focusAreas[index % focusAreas.length],
    [columns.status.name]: index >= count - open ? 'Open' : 'Done',
    [columns.dueDate.name]: '2026-05-01T22:00:00Z',
    [columns.instructions.name]: '<p>Open the compliance report, sort by policy, and follow up.</p>',
    [`${columns.owner.name}Id`]: 6,
    ...(index < count - open ? { [columns.completedOn.name]: '2026-04-20T08:00:00Z' } : {})
  });
  for (let from = 0; from < count; from += rowsPerBatch) {
    const indexes = Array.from({ length: Math.min(rowsPerBatch, count - from) }, (_, i) => from + i);
    const results = await client.batch((sp) =>
      indexes.map((index) => sp.web.getList(`/sites/intune/Lists/${tasksList.urlName}`).items.add(row(index)))
    );
    const failed = results.find((result) => result.status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
  }
}

/** What a checklist asks for before it shows anything. */
async function firstView({ setup, access, people, tasks, timeZone }: Repositories): Promise<number> {
  const [open] = await Promise.all([
    tasks.open(),
    setup.status(),
    access.access(),
    people.me(),
    tasks.countDone(),
    timeZone()
  ]);
  return open.length;
}

async function stats(site: TestSite): Promise<StatsSnapshot> {
  return (await (await fetch(`${site.origin}/_local/stats`)).json()) as StatsSnapshot;
}

async function measure(site: TestSite, tasks: number, parts: number): Promise<Measurement> {
  await fetch(`${site.origin}/_local/stats`, { method: 'DELETE' });
  const wire: Wire = { gzipBytes: 0 };
  const client = connect(site, wire);
  const began = performance.now();
  await Promise.all(Array.from({ length: parts }, () => firstView(createRepositories(client))));
  const milliseconds = performance.now() - began;
  const { requests, batches, batchParts, bytesOut, byKind } = await stats(site);
  const rowsRead = Object.values(byKind).reduce((sum, kind) => sum + kind.rowsRead, 0);
  return { tasks, parts, requests, batches, batchParts, bytes: bytesOut, ...wire, rowsRead, milliseconds };
}

async function measureSize(tasks: number): Promise<Measurement[]> {
  const site = await startSite();
  const client = connect(site, { gzipBytes: 0 });
  const { setup } = createRepositories(client);
  await setup.run(await setup.plan(), () => undefined, new AbortController().signal);
  await fill(client, tasks);
  const found: Measurement[] = [];
  for (const parts of partsOnPage) found.push(await measure(site, tasks, parts));
  await site.close();
  return found;
}

async function main(): Promise<void> {
  const all: Measurement[] = [];
  for (const size of sizes) all.push(...(await measureSize(size)));
  const text = report(all);
  console.log(text);
  if (process.argv.includes('--save')) writeFileSync(join(__dirname, 'RESULT.md'), text);
  const tooMany = all.find(
    ({ tasks, batches, requests }) => tasks <= 5000 && (batches !== 1 || requests !== 1)
  );
  if (tooMany) throw new Error(`The first view took ${tooMany.requests} requests at ${tooMany.tasks} tasks.`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  }
);
