import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const port = 5107;
const api = `http://127.0.0.1:${port}/sites/intune/_api`;
const headers = { Authorization: 'Bearer lead', Accept: 'application/json;odata=nometadata' };
const folder = mkdtempSync(join(tmpdir(), 'local-site-'));
const file = join(folder, 'site.db');
let server: ChildProcess;

afterAll(() => {
  server.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

it('keeps every acknowledged write when killed in the middle of 1,000', async () => {
  await start();
  await post('web/lists', { Title: 'Durable' });
  const acknowledged: string[] = [];
  const pending = Array.from({ length: 1000 }, (_unused, index) => write(`item ${index}`, acknowledged));
  while (acknowledged.length < 300) await pause(2);
  server.kill('SIGKILL');
  await Promise.all(pending);
  expect(acknowledged.length).toBeLessThan(1000);

  await start();
  const stored = await fetch(`${api}/web/lists/getByTitle('Durable')/items?$select=Title&$top=5000`, {
    headers
  });
  const { value } = (await stored.json()) as { value: { Title: string }[] };
  const titles = new Set(value.map(({ Title }) => Title));
  expect(acknowledged.filter((title) => !titles.has(title))).toEqual([]);
  const list = await fetch(`${api}/web/lists/getByTitle('Durable')?$select=ItemCount`, { headers });
  expect(await list.json()).toEqual({ ItemCount: titles.size });

  server.kill('SIGKILL');
  await pause(100);
  const database = new DatabaseSync(file);
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  database.close();
}, 60_000);

async function write(title: string, acknowledged: string[]): Promise<void> {
  try {
    const response = await post("web/lists/getByTitle('Durable')/items", { Title: title });
    if (response.status === 201) acknowledged.push(title);
  } catch {
    // The server died before it answered: the write may or may not be there.
  }
}

function post(path: string, body: object): Promise<Response> {
  return fetch(`${api}/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function start(): Promise<void> {
  const bin = join(__dirname, 'bin.ts');
  const tsx = join(__dirname, '..', 'node_modules', 'tsx', 'dist', 'loader.mjs');
  const options = ['--port', String(port), '--data', file, '--quiet', '--rest-only'];
  server = spawn(process.execPath, ['--import', tsx, bin, ...options], { stdio: 'inherit' });
  for (let attempt = 0; attempt < 200; attempt++) {
    const ready = await fetch(`${api}/web?$select=Title`, { headers }).catch(() => undefined);
    if (ready?.ok) return;
    await pause(100);
  }
  throw new Error('The server did not start.');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
