import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from './app';
import { Clock } from './clock';
import { Store } from './store/store';

const folder = mkdtempSync(join(tmpdir(), 'local-site-'));
const clock = new Clock();
const store = new Store(join(folder, 'site.db'), clock);
const { app, services } = createApp({ store, clock });

afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

function control(method: string, path: string): Response | Promise<Response> {
  return app.request(`http://127.0.0.1${path}`, { method });
}

async function call(method: string, path: string, body?: object, as = 'lead'): Promise<Response> {
  return app.request(`http://contoso.localhost:5100/sites/intune/_api/${path}`, {
    method,
    headers: {
      Accept: 'application/json;odata=nometadata',
      'Content-Type': 'application/json',
      Authorization: `Bearer ${as}`
    },
    ...(body ? { body: JSON.stringify(body) } : {})
  });
}

async function titles(as?: string): Promise<readonly string[]> {
  const answer = await call('GET', "web/lists/getByTitle('Plans')/items?$select=Title", undefined, as);
  if (answer.status !== 200) return [`status ${answer.status}`];
  return ((await answer.json()) as { value: { Title: string }[] }).value.map(({ Title }) => Title);
}

it('comes back as it was kept: rows, lists, columns, permissions, with everything switched off', async () => {
  await call('POST', 'web/lists', { Title: 'Plans', BaseTemplate: 100 });
  const list = "web/lists/getByTitle('Plans')";
  await call('POST', `${list}/fields`, { Title: 'Colour', FieldTypeKind: 2 });
  await call('POST', `${list}/items`, { Title: 'First' });
  await call('POST', `${list}/breakroleinheritance(copyroleassignments=false, clearsubscopes=true)`);
  expect(await titles('newhire')).toEqual(['status 403']);
  expect((await control('PUT', '/_local/states/with-plans')).status).toBe(200);

  await control('POST', '/_local/reset');
  expect(await titles()).toEqual(['status 404']);
  await call('POST', 'web/lists', { Title: 'Plans', BaseTemplate: 100 });
  await call('POST', `${list}/items`, { Title: 'Another' });
  expect(await titles('newhire')).toEqual(['Another']);
  services.faults.change({ latencyMs: 1 });
  clock.advance(86_400_000);

  for (let round = 0; round < 2; round++) {
    expect((await control('POST', '/_local/states/with-plans')).status).toBe(200);
    expect(await titles()).toEqual(['First']);
    expect(await titles('newhire')).toEqual(['status 403']);
    const added = await call('POST', `${list}/items`, { Title: 'Second', Colour: 'red' });
    expect(await added.json()).toMatchObject({ Id: 2, Colour: 'red' });
  }
  expect(services.faults.latencyMs).toBe(0);
  expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(60_000);
});

it('answers that nothing was kept under a name, and keeps nothing under one that is no name', async () => {
  expect((await control('POST', '/_local/states/never')).status).toBe(404);
  expect((await control('PUT', '/_local/states/..%2Fsite')).status).toBe(404);
});
